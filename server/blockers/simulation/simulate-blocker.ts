import { createHash } from 'node:crypto';
import type { AnswerRequestRow } from '../thread/answer-request.row.ts';
import type { BlockerRow } from '../thread/blocker.row.ts';
import type { BlockerTurnRow } from '../thread/blocker-turn.row.ts';
import { BlockerState, BlockerVisibility, TurnAct } from '../vocabulary/blocker-enums.ts';
import { addDays } from '../vocabulary/working-days.ts';

/** A turn of a made-up conversation. */
export type SimulatedStep = Pick<BlockerTurnRow, 'day' | 'text' | 'lang' | 'remedy' | 'promisedFor'> & {
  act: TurnAct;
  /** Who takes it where it is not the one who must; a reporter's turn is nobody's. */
  byId?: string;
};

/** What is written in a made-up letter. */
export type SimulatedLetter = Pick<
  BlockerRow,
  | 'id'
  | 'batch'
  | 'day'
  | 'kind'
  | 'lang'
  | 'title'
  | 'obstacle'
  | 'cost'
  | 'addresseeId'
  | 'visibility'
  | 'roundId'
  | 'meToos'
>;

/** The rules of the place where it happens. */
export interface SimulatedOrganisation {
  today: string;
  dueAfter: (day: string) => string;
  /** Who is above a leader; null at the top. */
  above: (leaderId: string) => string | null;
  /** Who speaks for management as a whole. */
  management: string;
}

export interface BlockerRows {
  blocker: BlockerRow;
  turns: BlockerTurnRow[];
  askings: AnswerRequestRow[];
}

/**
 * Lets a made-up blocker live up to today under the rules of real ones: what lapses between its turns becomes overdue and
 * moves up. Its keys are nobody's, so nobody can follow it up.
 */
export function simulateBlocker(
  letter: SimulatedLetter,
  steps: SimulatedStep[],
  house: SimulatedOrganisation,
): BlockerRows {
  const rows: BlockerRows = { blocker: newBlocker(letter), turns: [], askings: [] };
  ask(rows, letter.day, house);
  for (const step of steps) {
    lapse(rows, step.day, house);
    takeStep(rows, step, house);
  }
  lapse(rows, house.today, house);
  return rows;
}

function newBlocker(letter: SimulatedLetter): BlockerRow {
  const key = (name: string) => createHash('sha256').update(`${name} ${letter.id}`).digest('hex');
  return {
    ...letter,
    threadId: key('thread').slice(0, 32),
    openPub: key('open'),
    holderId: letter.addresseeId,
    listed: letter.visibility === BlockerVisibility.ALL ? 1 : 0,
    ...{ state: BlockerState.OPEN, dueOn: null, overdue: 0, movedUp: 0, version: 1, mergedIntoId: null },
    ...{ hiddenReason: null, hiddenById: null, closedOn: null, closedById: null, storyId: null },
  };
}

function ask({ blocker, askings }: BlockerRows, day: string, house: SimulatedOrganisation): void {
  blocker.state = BlockerState.OPEN;
  blocker.dueOn = house.dueAfter(day);
  const number = askings.length + 1;
  askings.push({ blockerId: blocker.id, number, leaderId: blocker.holderId, askedOn: day, inTime: null });
}

function settle({ askings }: BlockerRows, inTime: boolean): void {
  for (const asking of askings) asking.inTime ??= inTime ? 1 : 0;
}

function lapse(rows: BlockerRows, day: string, house: SimulatedOrganisation): void {
  const { blocker } = rows;
  while (blocker.dueOn !== null && blocker.dueOn < day) {
    const from = blocker.holderId;
    const to = from === null ? null : house.above(from);
    const on = addDays(blocker.dueOn, 1);
    settle(rows, false);
    blocker.overdue = 1;
    if (to === null) return;
    blocker.holderId = to;
    blocker.movedUp += 1;
    add(rows, { act: TurnAct.MOVED_UP, day: on, byId: from, movedToId: to });
    ask(rows, on, house);
  }
}

function add(
  { blocker, turns }: BlockerRows,
  turn: Partial<BlockerTurnRow> & Pick<BlockerTurnRow, 'act' | 'day'>,
): void {
  const nothing = { byId: null, onBehalfOfId: null, text: null, lang: null, remedy: null, promisedFor: null };
  turns.push({ blockerId: blocker.id, number: turns.length + 1, ...nothing, movedToId: null, ...turn });
}

const answers: Partial<Record<TurnAct, BlockerState>> = {
  [TurnAct.ASKED]: BlockerState.ASKED,
  [TurnAct.ANSWERED]: BlockerState.ANSWERED,
  [TurnAct.DECLINED]: BlockerState.DECLINED,
  [TurnAct.CLOSED]: BlockerState.CLOSED,
};
const byReporter = new Set<TurnAct>([TurnAct.TEXT, TurnAct.SOLVED, TurnAct.NOT_SOLVED]);

function takeStep(rows: BlockerRows, step: SimulatedStep, house: SimulatedOrganisation): void {
  const { blocker } = rows;
  const { act, day, text, lang, remedy, promisedFor } = step;
  const byId = byReporter.has(act) ? null : (step.byId ?? blocker.holderId ?? house.management);
  add(rows, { act, day, byId, text, lang, remedy, promisedFor });
  if (act === TurnAct.ACKNOWLEDGED) blocker.state = BlockerState.ACKNOWLEDGED;
  if (act === TurnAct.SOLVED) blocker.state = BlockerState.CONFIRMED;
  if (act === TurnAct.NOT_SOLVED) Object.assign(blocker, { closedOn: null, closedById: null });
  const resumes = act === TurnAct.NOT_SOLVED || (byReporter.has(act) && blocker.state === BlockerState.ASKED);
  if (resumes) ask(rows, day, house);
  const state = answers[act];
  if (!state) return;
  settle(rows, blocker.dueOn === null || day <= blocker.dueOn);
  Object.assign(blocker, { state, overdue: 0, dueOn: act === TurnAct.ANSWERED ? promisedFor : null });
  if (act === TurnAct.CLOSED) Object.assign(blocker, { closedOn: day, closedById: byId });
}
