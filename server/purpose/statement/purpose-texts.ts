import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';
import { Translations } from '../../kernel/translations.ts';
import { Person } from '../../people/person.ts';

@ObjectType({
  description: 'The purpose as it is written now, in both languages: what an editor begins with.',
  simpleResolvers: true,
})
export class PurposeTexts {
  @Field(() => Int, {
    description: 'The number of this version: what `basedOn` takes. 0 while nobody has written one.',
  })
  number!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was written; null while nobody has.' })
  at!: string | null;

  @Field(() => Person, { nullable: true, description: 'The editor who wrote it; null where an operator imported it.' })
  author!: Person | null;

  @Field(() => Translations, { description: 'What the organisation is for.' })
  statement!: Translations;

  @Field(() => Translations, { description: 'What is meant by it: a few paragraphs.' })
  explanation!: Translations;

  @Field(() => Translations, { description: 'Who took part, in words.' })
  participants!: Translations;

  @Field(() => Translations, { description: 'Why it was written anew.' })
  reason!: Translations;

  @Field(() => Int, { nullable: true, description: 'How many colleagues took part.' })
  colleagueCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'With how many customers it was tried.' })
  customerCount!: number | null;
}
