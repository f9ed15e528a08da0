import type { Door } from './door.ts';
import { type Sent, spendToken } from './spend-token.ts';

/** "Me too": through the same door and of the same size. Nobody answers it, so there is no receipt. */
export function sendMeToo(door: Door, blocker: string): Promise<Sent> {
  return spendToken(door, 'meToos', [blocker]);
}
