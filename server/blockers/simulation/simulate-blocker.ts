import { createHash } from 'node:crypto';
import { addDays } from '../../kernel/calendar.ts';
import type { BlockerLife, LifeRefusal } from '../life/blocker-life.ts';
import type { AnswerRules } from '../life/deadline.ts';
import { newLife } from '../life/delivery.ts';
import { escalate } from '../life/escalation.ts';
import { followStep } from '../life/follow-step.ts';
import { type ManagementAct, takeManagementTurn } from '../life/management-turns.ts';
import { mergeInto } from '../life/merge.ts';
import { lastTurnToReporter, takeReporterTurn } from '../life/reporter-turns.ts';
import type { Step } from '../life/step.ts';
import { isReporterAct, type ReporterAct, type Signature, type Turn } from '../life/turn.ts';
import type { AnswerRequestRow } from '../thread/answer-request.row.ts';
import type { BlockerRow } from '../thread/blocker.row.ts';
import type { BlockerVisibility } from '../vocabulary/blocker-enums.ts';

/** A turn of an invented conversation. */
export type SimulatedTurn = Pick<Turn, 'day' | 'text' | 'lang' | 'remedy' | 'promisedFor'> & {
  act: ManagementAct | ReporterAct;
  /** Who takes it where it is not the one who must; a reporter's turn is nobody's. */
  byId?: string;
};

type LetterFacts = 'id' | 'batch' | 'day' | 'kind' | 'lang' | 'title' | 'obstacle' | 'cost' | 'addresseeId' | 'roundId';

/** What is written in an invented letter, and how many others say the same. */
export type SimulatedLetter = Pick<BlockerRow, LetterFacts | 'meToos'> & { visibility: BlockerVisibility };

/** The organisation in which it happens. */
export interface SimulatedOrganisation {
  today: string;
  rules: AnswerRules;
  /** Who is above a leader; null at the top. */
  above: (leaderId: string) => string | null;
  /** Who speaks for management as a whole. */
  management: string;
}

export interface SimulatedBlocker extends SimulatedLetter, BlockerLife {
  threadId: string;
  openPub: string;
  version: number;
  requests: Omit<AnswerRequestRow, 'blockerId'>[];
}

/**
 * Lets an invented blocker live up to today under the rules of real ones: what lapses between its turns becomes overdue and
 * moves up. Its keys are nobody's, so nobody can follow it up.
 */
export function simulateBlocker(
  letter: SimulatedLetter,
  turns: SimulatedTurn[],
  organisation: SimulatedOrganisation,
): SimulatedBlocker {
  const lived = turns.reduce(
    (blocker, turn) => takeTurn(lapse(blocker, turn.day, organisation), turn, organisation),
    newBlocker(letter, organisation.rules),
  );
  return lapse(lived, organisation.today, organisation);
}

/** Two invented blockers after the first went on in the second. */
export function simulateMerge(from: SimulatedBlocker, into: SimulatedBlocker, signature: Signature, day: string) {
  const merged = accepted(mergeInto(alone(from), alone(into), signature, day));
  return { from: { ...merged.incoming[0]!, requests: from.requests.filter(isEnded) }, into: merged.into };
}

function newBlocker(letter: SimulatedLetter, rules: AnswerRules): SimulatedBlocker {
  const key = (name: string) => createHash('sha256').update(`${name} ${letter.id}`).digest('hex');
  const request = { number: 1, leaderId: letter.addresseeId, askedOn: letter.day, inTime: null };
  const keys = { threadId: key('thread').slice(0, 32), openPub: key('open') };
  return { ...newLife(letter, rules), ...letter, ...keys, version: 1, requests: [request] };
}

/** Once for each deadline that passes before this day. */
function lapse(blocker: SimulatedBlocker, day: string, organisation: SimulatedOrganisation): SimulatedBlocker {
  const { dueOn, holderId } = blocker;
  if (dueOn === null || dueOn >= day) return blocker;
  const holder = { hasLeft: false, above: holderId === null ? null : organisation.above(holderId) };
  const next = follow(blocker, escalate(blocker, holder, addDays(dueOn, 1), organisation.rules)!);
  return next.movedUp === blocker.movedUp ? next : lapse(next, day, organisation);
}

function takeTurn(
  blocker: SimulatedBlocker,
  turn: SimulatedTurn,
  { rules, management }: SimulatedOrganisation,
): SimulatedBlocker {
  const { act, byId = blocker.holderId ?? management, ...said } = turn;
  if (isReporterAct(act)) {
    const { text, lang, day } = said;
    const answersTurn = lastTurnToReporter(blocker);
    return follow(blocker, takeReporterTurn(alone(blocker), { act, answersTurn, text, lang, day }, rules));
  }
  return follow(blocker, accepted(takeManagementTurn(blocker, { act, byId, onBehalfOfId: null, ...said })));
}

/** Rules that refuse an invented turn show a mistake in what is invented. */
function accepted<Result extends object>(result: Result | LifeRefusal): Result {
  if (typeof result === 'string') throw new Error(`The life of a blocker does not go so: ${result}`);
  return result;
}

function alone(blocker: SimulatedBlocker) {
  return { self: blocker, root: blocker, merged: [] };
}

function follow(blocker: SimulatedBlocker, step: Step): SimulatedBlocker {
  const { root } = followStep(alone(blocker), step);
  return { ...root, requests: requestsAfter(step, root) };
}

function requestsAfter({ requestEnds, requestOpensOn }: Step, { requests, holderId }: SimulatedBlocker) {
  const ended = requestEnds === null ? requests : requestsEnded(requests, requestEnds);
  if (requestOpensOn === null) return ended;
  return [...ended, { number: ended.length + 1, leaderId: holderId, askedOn: requestOpensOn, inTime: null }];
}

function requestsEnded(requests: SimulatedBlocker['requests'], ends: NonNullable<Step['requestEnds']>) {
  if (ends === 'FORGOTTEN') return requests.filter(isEnded);
  return requests.map((each) => ({ ...each, inTime: each.inTime ?? (ends === 'IN_TIME' ? 1 : 0) }));
}

function isEnded({ inTime }: { inTime: number | null }): boolean {
  return inTime !== null;
}
