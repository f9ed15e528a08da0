import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../../people/person.ts';

@ObjectType({
  description: 'What a leader was asked over the last year, and what came of it. No figure about their people.',
  simpleResolvers: true,
})
export class LeaderRecord {
  @Field(() => Person, { description: 'The leader.' })
  leader!: Person;

  @Field(() => Int, { description: 'How often an answer was asked of them.' })
  askedCount!: number;

  @Field(() => Int, { description: 'How often they answered in time.' })
  answeredOnTimeCount!: number;

  @Field(() => Int, { description: 'How many blockers they removed.' })
  removedCount!: number;

  @Field(() => Int, { description: 'How many they hold now that are overdue.' })
  overdueCount!: number;
}

@ObjectType({
  description:
    'The inverted pyramid: customers on top, then what staff need, then whether management answers. It counts what all staff may read.',
  simpleResolvers: true,
})
export class Pyramid {
  @Field(() => Int, { description: 'Removed since the quarter began, says management.' })
  removedThisQuarterCount!: number;

  @Field(() => Int, { description: 'Of those, how many a reporter confirmed.' })
  confirmedThisQuarterCount!: number;

  @Field(() => Int, { description: 'Not finished today.' })
  openCount!: number;

  @Field(() => Int, { description: 'Overdue today.' })
  overdueCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a hundred answers that were due over the last year, how many came in time; null without any.',
  })
  answeredOnTimePercent!: number | null;

  @Field(() => [LeaderRecord], { description: 'Leaders who were asked something, by name: no ranking.' })
  leaders!: LeaderRecord[];
}
