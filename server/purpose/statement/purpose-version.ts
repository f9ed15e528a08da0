import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';
import type { Language } from '../../kernel/language.ts';
import { Node } from '../../kernel/node.ts';
import { Person } from '../../people/person.ts';

@ObjectType({ implements: Node, description: 'The purpose as it was written once.', simpleResolvers: true })
export class PurposeVersion extends Node {
  uuid!: string;

  @Field(() => Int, { description: 'Its number: 1 is the first.' })
  number!: number;

  @Field(() => DateTime, { description: 'When it was written.' })
  at!: string;

  @Field(() => Person, {
    nullable: true,
    description: 'The editor who wrote it; null where an operator imported it.',
  })
  author!: Person | null;

  @Field(() => String, { description: 'What the organisation is for, in a sentence or two.' })
  statement!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is meant by it: a few paragraphs with a blank line between them.',
  })
  explanation!: string | null;

  @Field(() => String, { nullable: true, description: 'Who took part in writing it, in words.' })
  participants!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was written anew.' })
  reason!: string | null;

  @Field(() => String, {
    description: 'The language of its texts, another than asked for where a translation is missing.',
  })
  lang!: Language;

  @Field(() => Int, { nullable: true, description: 'How many colleagues took part; null where nobody counted.' })
  colleagueCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'With how many customers it was tried; null where nobody counted.' })
  customerCount!: number | null;
}
