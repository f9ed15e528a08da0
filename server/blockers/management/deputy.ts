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
  person: Person;

  @Field(() => Day, { description: 'The first day.' })
  startsOn: string;

  @Field(() => Day, { description: 'The last day.' })
  endsOn: string;

  constructor(uuid: string, leader: Person, person: Person, startsOn: string, endsOn: string) {
    super();
    this.id = nodeId('Deputy', uuid);
    this.leader = leader;
    this.person = person;
    this.startsOn = startsOn;
    this.endsOn = endsOn;
  }
}
