import type { Segment } from '../protocol/bulletin.ts';
import { areSame, type Bytes } from '../protocol/bytes.ts';
import type { Door } from './door.ts';
import type { Thread } from './thread.ts';

/** Decrypts what the bulletin holds for the receipts that are known here; once more where they changed meanwhile. */
export async function openThreads(door: Door): Promise<void> {
  const seeds = knownSeeds(door);
  const threads = await Promise.all(seeds.map((seed) => openThread(door, seed)));
  if (knownSeeds(door).map(String).join(' ') !== seeds.map(String).join(' ')) return openThreads(door);
  const byId = new Map(threads.map((thread) => [thread.threadId, thread]));
  door.change({ threads: [...byId.values()].toSorted(newestFirst) });
}

export function threadOf({ state }: Door, seed: Bytes): Thread | undefined {
  return state.threads.find((thread) => areSame(thread.seed, seed));
}

function knownSeeds({ state }: Door): Bytes[] {
  return [...state.shownReceipts, ...state.stored.receipts];
}

async function openThread(door: Door, seed: Bytes): Promise<Thread> {
  const threadId = threadOf(door, seed)?.threadId ?? (await door.work.threadIdOf(seed));
  const answer = await door.work.newestAnswer(seed, sealedIn(door.state.segments, threadId));
  return { threadId, seed, answer };
}

/** Copies, since a piece of a segment would take the whole of it along into the Worker. */
function sealedIn(segments: readonly Segment[], threadId: string): Uint8Array[] {
  const answers = segments.flatMap((segment) => segment.answers.filter((answer) => answer.threadId === threadId));
  return answers.map(({ sealed }) => sealed.slice());
}

function newestFirst({ answer: one }: Thread, { answer: other }: Thread): number {
  const [day, otherDay] = [one?.deliveredOn ?? '9', other?.deliveredOn ?? '9'];
  return day === otherDay ? 0 : day < otherDay ? 1 : -1;
}
