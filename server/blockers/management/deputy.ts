import { Field, ObjectType } from 'type-graphql';
import { Day } from '../../kernel/day.ts';
import { Node } from '../../kernel/node.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { Person } from '../../people/person.ts';

@ObjectType({ implements: Node, description: 'Somebody who acts for a leader for a while.', simpleResolvers: true })
export class Deputy extends Node {
  @Field(() => Person, { description: 'For whom.' })
  leader: Person;

  @Field(() => Person, { description: 'Who acts.' })
  deputy: Person;

  @Field(() => Day, { description: 'The first day.' })
  from: string;

  @Field(() => Day, { description: 'The last day.' })
  until: string;

  constructor(uuid: string, leader: Person, deputy: Person, from: string, until: string) {
    super();
    this.id = nodeId('Deputy', uuid);
    this.leader = leader;
    this.deputy = deputy;
    this.from = from;
    this.until = until;
  }
}
