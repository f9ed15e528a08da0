import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { nodeId } from '../kernel/node-id.ts';
import { inSpokenOrder } from './called-name.ts';
import { Department } from './department.ts';

/** What the directory knows of a person, as read from the database. */
export interface PersonFacts {
  id: string;
  name: string;
  title: string | null;
  departmentId: string | null;
  managerId: string | null;
  locale: string | null;
  active: number;
  honour: 'AT_ONCE' | 'ASK_FIRST' | 'ONLY_ME';
}

@ObjectType({ implements: Node, description: 'A colleague.', simpleResolvers: true })
export class Person extends Node {
  readonly uuid: string;
  /** How the person wants to be honoured; it is private, so it is no field of the type. */
  readonly honour: PersonFacts['honour'];
  readonly managerUuid: string | null;

  @Field(() => String, { description: 'The full name; empty once their data have been erased: a former colleague.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What the person does here.' })
  title: string | null;

  @Field(() => Department, { nullable: true, description: 'Where the person works.' })
  department: Department | null;

  @Field(() => String, { nullable: true, description: "The person's language, a BCP 47 tag." })
  locale: string | null;

  @Field(() => Boolean, { description: 'False once the person has left: what was said of them stays.' })
  isActive: boolean;

  @Field(() => String, { description: 'One or two letters for a drawn picture.' })
  initials: string;

  constructor(facts: PersonFacts, department: Department | null) {
    super();
    this.uuid = facts.id;
    this.id = nodeId('Person', facts.id);
    this.name = facts.name;
    this.title = facts.title;
    this.department = department;
    this.locale = facts.locale;
    this.isActive = facts.active === 1;
    this.initials = initialsOf(facts.name);
    this.honour = facts.honour;
    this.managerUuid = facts.managerId;
  }
}

/** First letters of the first and the last name: Anne-Fleur van der Meer is AM, and so is Meer, Anne-Fleur van der. */
export function initialsOf(name: string): string {
  const words = inSpokenOrder(name)
    .split(' ')
    .filter((word) => /^[\p{L}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = ends.map((word) => [...(word ?? '')][0] ?? '').join('');
  return letters.toUpperCase() || '?';
}
