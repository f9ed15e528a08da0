import type { Stored } from '../storage/stored.ts';
import { spentToken } from '../tokens/new-batch.ts';
import { spentBatch } from '../tokens/spend.ts';
import { changeStored, type Door, rewriteStored } from './door.ts';

/**
 * Overwrites receipts and all tokens, in both halves of the file, without a question and without a request. What is on its
 * way from this page, with its text, is dropped.
 */
export async function forgetEverything(door: Door): Promise<void> {
  changeStored(door, forgotten);
  door.change({ threads: [], shownReceipts: [], unsaved: undefined, outbox: [], replies: [] });
  await rewriteStored(door);
}

/**
 * What remains after "Forget everything here": it is the same whether or not somebody wrote. The pin stays, without which
 * this browser would take any list of keys.
 */
export function forgotten({ pin, batches, rounds }: Stored): Stored {
  const spent = batches.map((batch) => ({ ...spentBatch(batch), state: 'signed' as const }));
  const ofRounds = rounds.map((round) => ({ ...round, state: 'signed' as const, token: spentToken(round.token) }));
  return { pin, batches: spent, rounds: ofRounds, accepted: [], receipts: [] };
}
