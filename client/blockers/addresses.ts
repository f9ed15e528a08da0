import { addressOfEach, addressOfScreens, type Route } from '../route.ts';

/** The screens beside the board. A round is answered at `write:ID`. */
export type BlockersScreen =
  | 'pyramid'
  | 'rounds'
  | 'inbox'
  | 'absences'
  | 'management'
  | 'write'
  | `write:${string}`
  | 'letters'
  | 'about';

/** How many of what is due stand in "For you"; the cache knows a list of so many apart from the inbox. */
export const DUE_FIRST = 3;

/** Without a screen, the board. */
export const blockersAddress = addressOfScreens<BlockersScreen>('blockers');

/** Whether an address shows the letter frame. */
export function isLetterScreen(route: Route): boolean {
  return /^(write|letters|about)/.test(blockersAddress.idIn(route) ?? '');
}

export const blockerAddress = addressOfEach('blocker');
