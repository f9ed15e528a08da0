import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';
import { Day } from '../../kernel/day.ts';
import { Person } from '../../people/person.ts';
import { CultureCloud } from '../clouds/culture-word.ts';

@ObjectType({ description: 'The word of a round that a value came of.', simpleResolvers: true })
export class CulturePromotion {
  @Field(() => String, { description: 'The word.' })
  word!: string;

  @Field(() => Int, { description: 'How many people gave it.' })
  people!: number;

  @Field(() => CultureCloud, { description: 'The cloud that it stands in.' })
  cloud!: CultureCloud;

  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => Day, { description: 'The first day of the round.' })
  opensOn!: string;

  @Field(() => Day, { description: 'The last day of the round.' })
  closesOn!: string;

  @Field(() => Person, { nullable: true, description: 'The editor who did so; null where nobody knows any more.' })
  by!: Person | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;
}
