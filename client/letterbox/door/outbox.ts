import type { Segment } from '../protocol/bulletin.ts';
import { type Bytes, hexOf, sha256 } from '../protocol/bytes.ts';
import type { OutboxItem, Stored } from '../storage/stored.ts';
import { changeStored, type Door } from './door.ts';
import { type Posted, postBody } from './post-body.ts';

/**
 * Removes bodies that were delivered, marks those that can no longer be, and sends the others again: until the letterbox
 * accepts them, and once more after each delivery that did not contain them.
 */
export async function resendOutbox(door: Door): Promise<void> {
  const delivered = new Set(door.state.segments.flatMap(({ bodies }) => bodies));
  const isOver = ({ until, state }: OutboxItem) => until !== null && until < door.now() && state !== 'refused';
  await changeStored(door, (stored) => {
    const left = stored.outbox.filter(({ hash }) => !delivered.has(hash));
    return { ...stored, outbox: left.map((item) => (isOver(item) ? { ...item, state: 'lapsed' } : item)) };
  });
  const newest = newestBatch(door.state.segments);
  const isDue = ({ state, batch }: OutboxItem) => state === 'unsent' || (state === 'accepted' && batch < newest);
  for (const item of door.state.stored.outbox.filter(isDue)) await postItem(door, item);
}

export function newestBatch(segments: readonly Segment[]): number {
  return Math.max(0, ...segments.map(({ batch }) => batch));
}

/** A body as the outbox keeps it until the bulletin shows its hash. */
export async function outboxItem(door: Door, body: Bytes, until: number | null): Promise<OutboxItem> {
  const hash = hexOf((await sha256(body)).subarray(0, 16));
  return { body, hash, state: 'unsent', batch: newestBatch(door.state.segments), until };
}

export function withItemChanged(stored: Stored, hash: string, changes: Partial<OutboxItem>): Stored {
  const outbox = stored.outbox.map((item) => (item.hash === hash ? { ...item, ...changes } : item));
  return { ...stored, outbox };
}

export function withoutItem(stored: Stored, hash: string): Stored {
  return { ...stored, outbox: stored.outbox.filter((item) => item.hash !== hash) };
}

/** These refusals mean that the letter's week is over. */
const LAPSED = ['UNKNOWN_KEY', 'EXPIRED_EPOCH'];

/** Sends one body and stores the letterbox's answer. */
export async function postItem(door: Door, { hash, body }: OutboxItem): Promise<Posted> {
  const posted = await postBody(door, body);
  const batch = newestBatch(door.state.segments);
  await changeStored(door, (stored) => withItemChanged(stored, hash, { ...outcome(posted), batch }));
  return posted;
}

function outcome(posted: Posted): Partial<OutboxItem> {
  if (posted.status === 'accepted') return { state: 'accepted', reason: undefined };
  if (posted.status === 'unreachable') return {};
  return { state: LAPSED.includes(posted.reason) ? 'lapsed' : 'refused', reason: posted.reason };
}
