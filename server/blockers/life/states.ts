import { BlockerState } from '../vocabulary/blocker-enums.ts';

/** The states in which something is still to be done by management or its reporter. */
export const unfinishedStates: readonly BlockerState[] = [
  BlockerState.OPEN,
  BlockerState.ACKNOWLEDGED,
  BlockerState.ASKED,
  BlockerState.ANSWERED,
];
