import { areSame, type Bytes } from '../protocol/bytes.ts';
import { type ReceiptError, readReceipt } from '../protocol/receipt.ts';
import { changeStored, type Door } from './door.ts';
import { openThreads, threadOf } from './open-threads.ts';

/** Opens the thread of a typed receipt. It makes no request, since the bulletin is here already. */
export async function enterReceipt(door: Door, text: string): Promise<ReceiptError | undefined> {
  const read = await readReceipt(text);
  if ('error' in read) return read.error;
  door.change({ shownReceipts: [...door.state.shownReceipts, read.seed] });
  await openThreads(door);
  const thread = threadOf(door, read.seed);
  if (thread) door.change({ screen: { name: 'thread', threadId: thread.threadId } });
  return undefined;
}

/** Stores a receipt in this browser, because the person asked for it. */
export async function storeReceipt(door: Door, seed: Bytes): Promise<void> {
  const has = (receipts: readonly Bytes[]) => receipts.some((receipt) => areSame(receipt, seed));
  changeStored(door, (stored) => (has(stored.receipts) ? stored : { ...stored, receipts: [...stored.receipts, seed] }));
  await openThreads(door);
}

/** Deletes a stored receipt; whoever wrote it down can enter it again. */
export async function dropReceipt(door: Door, seed: Bytes): Promise<void> {
  const others = (receipts: readonly Bytes[]) => receipts.filter((receipt) => !areSame(receipt, seed));
  changeStored(door, (stored) => ({ ...stored, receipts: others(stored.receipts) }));
  door.change({ shownReceipts: others(door.state.shownReceipts) });
  await openThreads(door);
}
