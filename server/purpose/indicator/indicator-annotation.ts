import { Field, ID, ObjectType } from 'type-graphql';
import type { Language } from '../../kernel/language.ts';
import { Node } from '../../kernel/node.ts';
import { Translations } from '../../kernel/translations.ts';

@ObjectType({ implements: Node, description: 'What happened in a month, beside the line.', simpleResolvers: true })
export class IndicatorAnnotation extends Node {
  @Field(() => String, { description: 'The month: `2026-11`.' })
  month!: string;

  @Field(() => String, { description: 'What happened, in a sentence.' })
  text!: string;

  @Field(() => String, {
    description: 'The language of the text, another than asked for where a translation is missing.',
  })
  lang!: Language;

  @Field(() => String, {
    nullable: true,
    description: 'What kind of thing was offered, in a few words; null where an editor wrote it without an offer.',
  })
  topic!: string | null;
}

@ObjectType({ description: 'An annotation as editors see it.', simpleResolvers: true })
export class IndicatorAnnotationTexts {
  @Field(() => ID, { description: 'The id of the annotation.' })
  annotationId!: string;

  @Field(() => String, { description: 'The month: `2026-11`.' })
  month!: string;

  @Field(() => Translations, {
    nullable: true,
    description:
      'What happened; null where it is not shown, since what readers may no longer read editors may not either.',
  })
  text!: Translations | null;

  @Field(() => String, { nullable: true, description: 'What kind of thing was offered; null without an offer.' })
  topic!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it is on the page: what was hidden, withdrawn or undone since is not.',
  })
  isShown!: boolean;
}

@ObjectType({ description: 'Something that happened, for an editor to set beside the line.', simpleResolvers: true })
export class OfferedAnnotation {
  @Field(() => ID, { description: 'What `annotateIndicator` takes.' })
  offerId!: string;

  @Field(() => String, { description: 'The month in which it happened.' })
  month!: string;

  @Field(() => Translations, { description: 'A sentence to begin with.' })
  text!: Translations;

  @Field(() => String, { description: 'What kind of thing it is, in a few words.' })
  topic!: string;
}
