import type { Stored } from '../storage/stored.ts';
import { spentBatch } from '../tokens/spend.ts';
import { changeStored, type Door } from './door.ts';

/** Overwrites receipts, the outbox and all tokens, without a question and without a request. */
export async function forgetEverything(door: Door): Promise<void> {
  await changeStored(door, forgotten);
  door.change({ threads: [], shownReceipts: [], unsaved: undefined });
}

/** What remains after "Forget everything here": it is the same whether or not somebody wrote. */
export function forgotten(stored: Stored): Stored {
  return {
    batches: stored.batches.map((batch) => ({ ...spentBatch(batch), state: 'signed' })),
    outbox: [],
    receipts: [],
  };
}
