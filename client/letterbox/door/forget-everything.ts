import type { Stored } from '../storage/stored.ts';
import { spentBatch } from '../tokens/spend.ts';
import { changeStored, type Door } from './door.ts';

/** Overwrites receipts, what waits to be sent, and all tokens; asks for nothing and fetches nothing. */
export async function forgetEverything(door: Door): Promise<void> {
  await changeStored(door, forgotten);
  door.change({ threads: [], shownReceipts: [], unsaved: undefined });
}

/** What is left after "Forget everything here": the same whether or not somebody wrote. */
export function forgotten(stored: Stored): Stored {
  return {
    batches: stored.batches.map((batch) => ({ ...spentBatch(batch), state: 'signed' })),
    outbox: [],
    receipts: [],
  };
}
