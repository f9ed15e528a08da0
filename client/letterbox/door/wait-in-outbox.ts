import { type Bytes, hexOf, sha256 } from '../protocol/bytes.ts';
import type { Kept, Waiting } from '../storage/stored.ts';
import type { Door } from './door.ts';
import { newestBatch } from './newest-batch.ts';

/** A body as the outbox keeps it until the bulletin shows its hash. */
export async function waiting(door: Door, body: Bytes, until: number | null): Promise<Waiting> {
  const hash = hexOf((await sha256(body)).subarray(0, 16));
  return { body, hash, state: 'unsent', batch: newestBatch(door.state.segments), until };
}

export function withWaiting(kept: Kept, hash: string, changes: Partial<Waiting>): Kept {
  const outbox = kept.outbox.map((item) => (item.hash === hash ? { ...item, ...changes } : item));
  return { ...kept, outbox };
}

export function withoutWaiting(kept: Kept, hash: string): Kept {
  return { ...kept, outbox: kept.outbox.filter((item) => item.hash !== hash) };
}
