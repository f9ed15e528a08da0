import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';
import { Person } from '../../people/person.ts';

export enum CultureCloud {
  TODAY = 'TODAY',
  WANTED = 'WANTED',
}
registerEnumType(CultureCloud, {
  name: 'CultureCloud',
  description: 'One of the two questions of a round.',
  valuesConfig: {
    TODAY: { description: 'The culture of today.' },
    WANTED: { description: 'The culture that people want.' },
  },
});

@ObjectType({ description: 'A word that an editor merged into another one of its cloud.', simpleResolvers: true })
export class MergedCultureWord {
  @Field(() => Int, { description: 'Its place in the cloud as it was summed, by which it is named.' })
  place!: number;

  @Field(() => String, { description: 'The word.' })
  word!: string;

  @Field(() => Int, { description: 'How many people gave it.' })
  people!: number;

  @Field(() => Person, { nullable: true, description: 'The editor who merged it; null where nobody knows any more.' })
  by!: Person | null;

  @Field(() => DateTime, { description: 'When it was merged; with the sum where it was a pair.' })
  at!: string;
}

@ObjectType({ description: 'A word of a cloud.', simpleResolvers: true })
export class CultureWord {
  @Field(() => Int, { description: 'Its place in the cloud as it was summed, by which it is named.' })
  place!: number;

  @Field(() => String, { description: 'The word, which at least three people gave.' })
  word!: string;

  @Field(() => Int, {
    description: 'So many people gave it, in one form or another; at least so many where words were merged.',
  })
  people!: number;

  @Field(() => Int, {
    description:
      'At most so many people gave it: more than `people` where words were merged, which one person can have given both.',
  })
  peopleAtMost!: number;

  @Field(() => [MergedCultureWord], { description: 'The words that editors merged into it.' })
  merged!: MergedCultureWord[];
}
