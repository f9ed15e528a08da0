import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../kernel/date-time.ts';
import { Node } from '../kernel/node.ts';
import { nodeId } from '../kernel/node-id.ts';
import type { NoticeKind, Notices } from '../kernel/notices.ts';
import { connectionOf } from '../kernel/paging.ts';
import { isoTime } from '../kernel/time.ts';
import { Person } from './person.ts';

/** The GraphQL enum, whose values come from the manifests. */
const kinds: Record<string, string> = {};

/** Has to be called once, before a schema is built. */
export function registerNoticeKinds(notices: Notices): void {
  for (const kind of Object.keys(notices)) kinds[kind] = kind;
  registerEnumType(kinds, {
    name: 'NoticeKind',
    description: 'Why something stands in the list "For you".',
    valuesConfig: notices,
  });
}

export interface NoticeFacts {
  id: string;
  kind: NoticeKind;
  subjectId: string;
  actorId: string | null;
  createdAt: string;
  seenAt: string | null;
  waiting: number;
}

@ObjectType({ implements: Node, description: 'Something for the viewer to see or do.', simpleResolvers: true })
export class Notice extends Node {
  /** uuid of what it is about */
  readonly subjectUuid: string;

  @Field(() => kinds, { description: 'Why it is here.' })
  kind: NoticeKind;

  @Field(() => DateTime, { description: 'When it came, or came again.' })
  createdAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When the viewer saw it.' })
  seenAt: string | null;

  @Field(() => Boolean, { description: 'Not seen yet or, where something is asked, not answered yet.' })
  isWaiting: boolean;

  @Field(() => Person, { nullable: true, description: 'Who caused it.' })
  actor: Person | null;

  constructor(facts: NoticeFacts, actor: Person | null) {
    super();
    this.id = nodeId('Notice', facts.id);
    this.subjectUuid = facts.subjectId;
    this.kind = facts.kind;
    this.createdAt = isoTime(facts.createdAt);
    this.seenAt = facts.seenAt === null ? null : isoTime(facts.seenAt);
    this.isWaiting = facts.waiting === 1;
    this.actor = actor;
  }
}

export const NoticeConnection = connectionOf('Notice', () => Notice);
