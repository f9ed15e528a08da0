import type { Kept } from '../storage/stored.ts';
import { spentBatch } from './spend.ts';

/** What is left after "Forget everything here": the same whether or not somebody wrote. */
export function forgotten(kept: Kept): Kept {
  return {
    batches: kept.batches.map((batch) => ({ ...spentBatch(batch), state: 'signed' })),
    outbox: [],
    receipts: [],
  };
}
