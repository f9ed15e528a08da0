import { forgotten } from '../tokens/forget.ts';
import { type Door, keep } from './door.ts';

/** Overwrites receipts, what waits to be sent, and all tokens; asks for nothing and fetches nothing. */
export async function forgetEverything(door: Door): Promise<void> {
  await keep(door, forgotten);
  door.change({ threads: [], shownReceipts: [], unsaved: undefined });
}
