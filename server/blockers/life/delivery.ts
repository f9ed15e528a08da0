import { BlockerState, BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import type { BlockerLife } from './blocker-life.ts';
import { type AnswerRules, dueAfter } from './deadline.ts';

interface Delivered {
  addresseeId: string | null;
  visibility: BlockerVisibility;
  day: string;
}

/** Delivery: whom it is addressed to is asked for an answer from that day on. */
export function newLife({ addresseeId, visibility, day }: Delivered, rules: AnswerRules): BlockerLife {
  return {
    ...{ state: BlockerState.OPEN, holderId: addresseeId, dueOn: dueAfter(rules, day), overdue: 0, movedUp: 0 },
    ...{ closedOn: null, closedById: null, visibility, listed: visibility === BlockerVisibility.ALL ? 1 : 0 },
    ...{ meToos: 0, mergedIntoId: null, hiddenReason: null, hiddenById: null, recognitionId: null, turns: [] },
  };
}
