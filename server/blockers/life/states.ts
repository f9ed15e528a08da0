import { BlockerState } from '../vocabulary/blocker-enums.ts';

const { OPEN, ACKNOWLEDGED, ASKED, ANSWERED, CLOSED, CONFIRMED } = BlockerState;

/** The states in which something is still to be done by management or its reporter. */
export const unfinishedStates: readonly BlockerState[] = [OPEN, ACKNOWLEDGED, ASKED, ANSWERED];

/** Management says that it is removed. */
export function isRemoved(state: BlockerState): boolean {
  return state === CLOSED || state === CONFIRMED;
}
