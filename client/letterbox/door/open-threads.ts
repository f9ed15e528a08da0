import type { Segment } from '../protocol/bulletin.ts';
import { type Bytes, hexOf } from '../protocol/bytes.ts';
import { openAnswer } from '../protocol/sealed-answer.ts';
import { threadKeys } from '../protocol/thread-keys.ts';
import type { Door } from './door.ts';
import type { Thread } from './thread.ts';

/** Decrypts what the bulletin holds for the receipts that are known here. */
export async function openThreads(door: Door): Promise<void> {
  const { stored, shownReceipts } = door.state;
  const seeds = [...shownReceipts, ...stored.receipts];
  const threads = await Promise.all(seeds.map((seed) => openThread(seed, door.state.segments)));
  const byId = new Map(threads.map((thread) => [thread.threadId, thread]));
  door.change({ threads: [...byId.values()].toSorted(newestFirst) });
}

export async function openThread(seed: Bytes, segments: readonly Segment[]): Promise<Thread> {
  const keys = await threadKeys(seed);
  const threadId = hexOf(keys.threadId);
  const sealed = segments.flatMap(({ answers }) => answers.filter((answer) => answer.threadId === threadId));
  const answers = await Promise.all(sealed.map((answer) => openAnswer(keys, answer.sealed).catch(() => undefined)));
  const answer = answers
    .filter((opened) => opened !== undefined)
    .toSorted((a, b) => a.version - b.version)
    .at(-1);
  return { threadId, seed, keys, answer };
}

function newestFirst({ answer: one }: Thread, { answer: other }: Thread): number {
  return (other?.deliveredOn ?? '9').localeCompare(one?.deliveredOn ?? '9');
}
