import { Field, ObjectType } from 'type-graphql';
import { Person } from '../../people/person.ts';

@ObjectType({ description: 'Those who answer together for the whole.', simpleResolvers: true })
export class Management {
  @Field(() => [Person], { description: 'Who they are, by name.' })
  people!: Person[];
}
