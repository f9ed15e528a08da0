import { BlockerState } from './blocker-words.ts';

/** The states in which something is still to be done by management or its reporter. */
export const unfinished: readonly BlockerState[] = [
  BlockerState.OPEN,
  BlockerState.ACKNOWLEDGED,
  BlockerState.ASKED,
  BlockerState.ANSWERED,
];
