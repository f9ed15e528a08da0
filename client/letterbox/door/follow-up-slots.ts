import type { Act, FollowUpSlot } from '../protocol/follow-up.ts';
import type { Answer, AnswerTurn } from '../protocol/sealed-answer.ts';

const REPORTERS: readonly string[] = ['TEXT', 'SOLVED', 'NOT_SOLVED'];

export function isReporters({ act }: AnswerTurn): boolean {
  return REPORTERS.includes(act);
}

/**
 * The slots in which a follow-up can still be sent, the best one first: one for the last turn of management, and two once
 * in a thread. A confirmation can use only the first, so a text leaves that one free while the blocker is closed.
 */
export function freeSlots(answer: Answer, waiting: readonly FollowUpSlot[], act: Act): FollowUpSlot[] {
  const last = answer.turns.findLast((turn) => !isReporters(turn) && turn.by !== null);
  const isAnswered = last && answer.turns.some((turn) => isReporters(turn) && turn.number > last.number);
  const beside: FollowUpSlot[] = last && !isAnswered ? [{ turn: last.number, slot: 0 }] : [];
  const once: FollowUpSlot[] = [1, 2].map((slot) => ({ turn: 0, slot: slot as 1 | 2 }));
  const all = act === 'TEXT' ? (answer.state === 'CLOSED' ? once : [...beside, ...once]) : beside;
  const isTaken = ({ turn, slot }: FollowUpSlot) => waiting.some((sent) => sent.slot === slot && sent.turn === turn);
  return all.filter((slot) => !isTaken(slot));
}
