import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Translations } from '../../kernel/translations.ts';
import { Value } from '../../purpose/values/value.ts';
import { Recognition } from '../../wall/recognition.ts';

@ObjectType({ description: 'A course of action in both languages.', simpleResolvers: true })
export class DilemmaCourseTexts {
  @Field(() => Value, { description: 'The value that it comes from, retired or not.' })
  value!: Value;

  @Field(() => Translations, { description: 'What one does.' })
  text!: Translations;
}

@ObjectType({ description: 'A dilemma in both languages: what an editor begins with.', simpleResolvers: true })
export class DilemmaTexts {
  @Field(() => ID, { description: 'The dilemma.' })
  dilemmaId!: string;

  @Field(() => Int, { description: 'Counts its changes: what `basedOn` takes.' })
  version!: number;

  @Field(() => Translations, { description: 'What happens, and what is asked.' })
  question!: Translations;

  @Field(() => [DilemmaCourseTexts], {
    description:
      'The two courses, that of the value which goes first now before the other. Readers get them in another order.',
  })
  courses!: DilemmaCourseTexts[];

  @Field(() => Translations, { description: 'Why the order says so; shown after the close.' })
  explanation!: Translations;

  @Field(() => [Recognition], { description: 'The recognitions beside it that are on the wall now.' })
  recognitions!: Recognition[];

  @Field(() => Boolean, {
    description: 'Its texts and days can still change: it opens after tomorrow, or has no days.',
  })
  isEditable!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it could not open and is a draft once more; null otherwise.',
  })
  sentBackBecause!: string | null;
}
