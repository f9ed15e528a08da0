import type { BlockerStatus } from './blocker-life.ts';
import type { NewTurn } from './turn.ts';

/** What an event makes of a blocker and of all that go on with it. */
export interface Step {
  /** How it stands from now on; null: as before. */
  change: Partial<BlockerStatus> | null;
  /** Whether all stand so, or the root and the one that the event is about: each reporter confirms for themselves. */
  changes: 'ALL' | 'ROOT_AND_SELF';
  turns: AddedTurn[];
  /** What becomes of the answer that is asked for; `FORGOTTEN`: it is not counted. */
  requestEnds: 'IN_TIME' | 'LATE' | 'FORGOTTEN' | null;
  /** The day from which whoever holds it now is asked for an answer. */
  requestOpensOn: string | null;
  /** Nobody is called to answer any more. */
  settlesNotices: boolean;
  /** Why whoever holds it now is called. */
  raisesNotice: LifeNotice | null;
}

/** A turn in every conversation of the group, in that of `self`, or in those of all others. */
export interface AddedTurn {
  to: 'ALL' | 'SELF' | 'OTHERS';
  turn: NewTurn;
}

export type LifeNotice = 'BLOCKER_MOVED_UP' | 'BLOCKER_REPLIED' | 'BLOCKER_CONFIRMED' | 'BLOCKER_REOPENED';

export function stepOf(fields: Partial<Step>): Step {
  return { ...nothing, ...fields };
}

const nothing: Step = {
  change: null,
  changes: 'ALL',
  turns: [],
  requestEnds: null,
  requestOpensOn: null,
  settlesNotices: false,
  raisesNotice: null,
};
