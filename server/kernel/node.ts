import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'Something with a global id.', autoRegisterImplementations: false })
export abstract class Node {
  @Field(() => ID, { description: 'Global id: opaque, unique over all types.' })
  id!: string;
}
