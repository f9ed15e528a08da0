import { addressOfEach, addressOfScreens } from '../route.ts';

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

/** Without a screen, the board. */
export const blockersAddress = addressOfScreens<BlockersScreen>('blockers');

export const blockerAddress = addressOfEach('blocker');
