import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Two words that an editor takes for one when a round is summed.', simpleResolvers: true })
export class CulturePair {
  @Field(() => ID, { description: 'The pair.' })
  id!: string;

  @Field(() => String, { description: 'The word that the other one joins.' })
  one!: string;

  @Field(() => String, { description: 'The word that joins it.' })
  other!: string;
}
