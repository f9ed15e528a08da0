import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { nodeId } from '../kernel/node-id.ts';

@ObjectType({ implements: Node, description: 'A part of the organisation.', simpleResolvers: true })
export class Department extends Node {
  readonly uuid: string;

  @Field(() => String, { description: 'Its name, as the directory gives it.' })
  name: string;

  @Field(() => Department, { nullable: true, description: 'The department it is part of.' })
  parent: Department | null = null;

  constructor(uuid: string, name: string) {
    super();
    this.uuid = uuid;
    this.id = nodeId('Department', uuid);
    this.name = name;
  }

  /** This department and all above it; a circle in the directory ends where it began. */
  lineage(): Department[] {
    const line = new Set<Department>();
    for (let at: Department | null = this; at && !line.has(at); at = at.parent) line.add(at);
    return [...line];
  }
}
