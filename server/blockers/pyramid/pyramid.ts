import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../../people/person.ts';

@ObjectType({
  description: 'How a leader carries: what they were asked over the last year. No figure about their people.',
  simpleResolvers: true,
})
export class LeaderStanding {
  @Field(() => Person, { description: 'The leader.' })
  leader!: Person;

  @Field(() => Int, { description: 'How often an answer was asked of them.' })
  asked!: number;

  @Field(() => Int, { description: 'How often they answered in time.' })
  answeredOnTime!: number;

  @Field(() => Int, { description: 'How many blockers they removed.' })
  removed!: number;

  @Field(() => Int, { description: 'How many they hold now that are overdue.' })
  overdue!: number;
}

@ObjectType({
  description:
    'The inverted pyramid: customers on top, then what staff need, then who carries. Of what all staff may read.',
  simpleResolvers: true,
})
export class Pyramid {
  @Field(() => Int, { description: 'Removed since the quarter began, says management.' })
  removedThisQuarter!: number;

  @Field(() => Int, { description: 'Of those, how many a reporter confirmed.' })
  confirmedThisQuarter!: number;

  @Field(() => Int, { description: 'Not finished today.' })
  open!: number;

  @Field(() => Int, { description: 'Overdue today.' })
  overdue!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a hundred answers that were due over the last year, how many came in time; null without any.',
  })
  answeredOnTime!: number | null;

  @Field(() => [LeaderStanding], { description: 'Leaders who were asked something, by name: no ranking.' })
  leaders!: LeaderStanding[];
}
