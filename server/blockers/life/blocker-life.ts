import type { BlockerState, BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import type { Turn } from './turn.ts';

/** Where a blocker stands; those that were merged into it stand as it does. */
export interface BlockerStatus {
  state: BlockerState;
  /** Who must answer now; null: management as a whole. */
  holderId: string | null;
  /** The last day to answer or, once a remedy is promised, to close; null while nothing is due. */
  dueOn: string | null;
  /** 1 since a deadline lapsed, until somebody answers. */
  overdue: number;
  movedUp: number;
  closedOn: string | null;
  closedById: string | null;
}

/** All that verbs, clocks and deliveries change of a blocker. */
export interface BlockerLife extends BlockerStatus {
  visibility: BlockerVisibility;
  /** 1 while it has a place of its own on the board: for all, and not merged into another. */
  listed: number;
  meToos: number;
  mergedIntoId: string | null;
  hiddenReason: string | null;
  hiddenById: string | null;
  recognitionId: string | null;
  turns: Turn[];
}

/** A blocker where it goes on, with all that were merged into it; `self` is the one that the event is about. */
export interface MergeGroup<Blocker extends BlockerLife = BlockerLife> {
  self: Blocker;
  root: Blocker;
  merged: Blocker[];
}

/** Why an event is refused: something else came first, the days do not fit, or the two cannot be merged. */
export type LifeRefusal = 'MOVED_ON' | 'DAYS' | 'CANNOT_MERGE';
