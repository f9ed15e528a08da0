import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../kernel/date-time.ts';
import { Node } from '../kernel/node.ts';
import { nodeId } from '../kernel/node-id.ts';
import { connectionOf } from '../kernel/paging.ts';
import { isoTime } from '../kernel/time.ts';
import { Person } from './person.ts';

export enum NoticeKind {
  CONSENT_ASKED = 'CONSENT_ASKED',
  RECOGNISED = 'RECOGNISED',
  STORY_PUBLISHED = 'STORY_PUBLISHED',
  STORY_DECLINED = 'STORY_DECLINED',
  COMMENTED = 'COMMENTED',
  STORY_REPORTED = 'STORY_REPORTED',
  REPORT_DECIDED = 'REPORT_DECIDED',
  BLOCKER_DELIVERED = 'BLOCKER_DELIVERED',
  BLOCKER_DUE = 'BLOCKER_DUE',
  BLOCKER_MOVED_UP = 'BLOCKER_MOVED_UP',
  BLOCKER_REPLIED = 'BLOCKER_REPLIED',
  BLOCKER_CONFIRMED = 'BLOCKER_CONFIRMED',
  BLOCKER_REOPENED = 'BLOCKER_REOPENED',
  ROUND_ASKED = 'ROUND_ASKED',
  MANAGEMENT_NAMED = 'MANAGEMENT_NAMED',
}
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'Why something stands in the list "For you".',
  valuesConfig: {
    CONSENT_ASKED: { description: 'May this story about you stand on the wall?' },
    RECOGNISED: { description: 'There is a story about you.' },
    STORY_PUBLISHED: { description: 'A story you told stands on the wall now.' },
    STORY_DECLINED: { description: 'Someone prefers to keep a story you told to themselves.' },
    COMMENTED: { description: 'Somebody commented on a story by or about you.' },
    STORY_REPORTED: { description: 'A story or comment of yours was reported and waits for an editor.' },
    REPORT_DECIDED: { description: 'An editor decided on a report that concerns you.' },
    BLOCKER_DELIVERED: { description: 'A delivery brought blockers that you must answer; which ones is not said.' },
    BLOCKER_DUE: { description: 'The next working day is the last to answer this blocker, or to keep a promise.' },
    BLOCKER_MOVED_UP: {
      description: 'This blocker was not answered in time, or whoever had to has left: it is yours now.',
    },
    BLOCKER_REPLIED: { description: 'The reporter of this blocker said something.' },
    BLOCKER_CONFIRMED: { description: 'A reporter confirms that this blocker is solved.' },
    BLOCKER_REOPENED: { description: 'A reporter says that this blocker is not solved.' },
    MANAGEMENT_NAMED: { description: 'An administrator named who management is, who reads its letters.' },
    ROUND_ASKED: { description: 'A leader asks your part of the organisation a question.' },
  },
});

/** What cannot wait for Monday: somebody answers in time, or it moves up. */
export const withDeadline: readonly NoticeKind[] = [
  NoticeKind.BLOCKER_DELIVERED,
  NoticeKind.BLOCKER_DUE,
  NoticeKind.BLOCKER_MOVED_UP,
  NoticeKind.BLOCKER_REPLIED,
  NoticeKind.BLOCKER_REOPENED,
];

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

  @Field(() => NoticeKind, { description: 'Why it is here.' })
  kind: NoticeKind;

  @Field(() => DateTime, { description: 'When it came, or came again.' })
  createdAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When the viewer saw it.' })
  seenAt: string | null;

  @Field(() => Boolean, { description: 'Not seen yet or, where something is asked, not answered yet.' })
  waiting: boolean;

  @Field(() => Person, { nullable: true, description: 'Who caused it.' })
  actor: Person | null;

  constructor(facts: NoticeFacts, actor: Person | null) {
    super();
    this.id = nodeId('Notice', facts.id);
    this.subjectUuid = facts.subjectId;
    this.kind = facts.kind;
    this.createdAt = isoTime(facts.createdAt);
    this.seenAt = facts.seenAt === null ? null : isoTime(facts.seenAt);
    this.waiting = facts.waiting === 1;
    this.actor = actor;
  }
}

export const NoticeConnection = connectionOf('Notice', () => Notice);
