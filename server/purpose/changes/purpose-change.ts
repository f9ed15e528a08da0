import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';
import { Node } from '../../kernel/node.ts';
import { connectionOf } from '../../kernel/paging.ts';
import { Person } from '../../people/person.ts';

@ObjectType({ implements: Node, description: 'One change of the page; for editors.', simpleResolvers: true })
export class PurposeChange extends Node {
  @Field(() => DateTime, { description: 'When it was made.' })
  at!: string;

  @Field(() => Person, { nullable: true, description: 'The editor who made it; null where a file was read.' })
  author!: Person | null;

  @Field(() => String, { description: "Who changed what, as a sentence in the reader's language." })
  sentence!: string;
}

export const PurposeChangeConnection = connectionOf('PurposeChange', () => PurposeChange);
