import { Field, Int, ObjectType } from 'type-graphql';
import { Value } from '../../purpose/values/value.ts';

@ObjectType({
  description: 'Two neighbouring values, and how many dilemmas there were between them.',
  simpleResolvers: true,
})
export class DilemmaPair {
  @Field(() => Value, { description: 'The value that goes first.' })
  upper!: Value;

  @Field(() => Value, { description: 'The value that goes after it.' })
  lower!: Value;

  @Field(() => Int, { description: 'How many dilemmas between them were planned, those that are over included.' })
  dilemmaCount!: number;

  @Field(() => Boolean, {
    description: 'No neighbouring pair had fewer, so that a dilemma between these can be planned.',
  })
  isDue!: boolean;
}
