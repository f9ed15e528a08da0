import type { blindSeed, finalizeToken } from './blind-seed.ts';

/** The slow arithmetic of tokens, wherever it is done. */
export interface Blinder {
  blindSeed: typeof blindSeed;
  finalizeToken: typeof finalizeToken;
}
