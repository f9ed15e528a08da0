import { BlockerState, TurnAct } from '../vocabulary/blocker-enums.ts';
import type { BlockerLife, BlockerStatus } from './blocker-life.ts';
import { type AnswerRules, dueAfter } from './deadline.ts';
import { unfinishedStates } from './states.ts';
import { type Step, stepOf } from './step.ts';

/** Whoever holds a blocker, as the organisation is today. */
export interface Holder {
  hasLeft: boolean;
  /** The nearest active person above; null at the top. */
  above: string | null;
}

/** Nobody is above whoever must answer: what lapses stays with them, until they answer. */
export function isAtTop({ holderId }: Pick<BlockerStatus, 'holderId'>, { hasLeft, above }: Holder): boolean {
  return holderId === null || (above === null && !hasLeft);
}

/** What lapsed becomes overdue and goes one level up; what somebody holds who has left goes up at once. Null: neither. */
export function escalate(blocker: BlockerLife, holder: Holder, day: string, rules: AnswerRules): Step | null {
  if (blocker.mergedIntoId !== null || !unfinishedStates.includes(blocker.state)) return null;
  const isLapsed = blocker.dueOn !== null && blocker.dueOn < day;
  if (!isLapsed && !holder.hasLeft) return null;
  if (isAtTop(blocker, holder)) return stepOf({ change: { overdue: 1 }, requestEnds: 'LATE' });
  const moved = movedUp(blocker, holder.above, day, rules);
  if (!isLapsed) return { ...moved, requestEnds: 'FORGOTTEN' };
  return { ...moved, change: { ...moved.change, overdue: 1 }, requestEnds: 'LATE' };
}

/** From the last one who left it goes to management as a whole. */
function movedUp(blocker: BlockerStatus, to: string | null, day: string, rules: AnswerRules): Step {
  const moved = { holderId: to, movedUp: blocker.movedUp + 1 };
  const turn = { act: TurnAct.MOVED_UP, day, byId: blocker.holderId, movedToId: to };
  const step = stepOf({ turns: [{ to: 'ALL', turn }], settlesNotices: true, raisesNotice: 'BLOCKER_MOVED_UP' });
  // While its reporter is asked, nothing is due; else whoever has it now gets the full time, promise or not.
  if (blocker.state === BlockerState.ASKED) return { ...step, change: moved };
  const change = { ...moved, state: BlockerState.OPEN, dueOn: dueAfter(rules, day) };
  return { ...step, change, requestOpensOn: day };
}
