import { readSegment, type Segment } from '../protocol/bulletin.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { Door } from './door.ts';

const RENEW_SECONDS = 300;
const keyOf = (batch: number) => `bulletin/${batch}`;

/**
 * Completes this browser's copy of the bulletin with every segment, whomever it is for, so that reading makes no request.
 * Resolves to the seconds after which it may be fetched again.
 */
export async function renewBulletin(door: Door): Promise<number> {
  const index = await fetchIndex(door);
  const segments = index ? await completed(door, index.batches) : await storedSegments(door);
  door.change({ segments, bulletin: index ? 'here' : 'unreachable' });
  return Math.min(3_600, Math.max(15, index?.renewAfter ?? RENEW_SECONDS));
}

async function fetchIndex(door: Door): Promise<{ batches: number[]; renewAfter?: number } | undefined> {
  const response = await fetched(door, 'index.json', 'no-cache');
  const index = await response?.json().catch(() => undefined);
  if (!Array.isArray(index?.segments)) return undefined;
  const batches = index.segments.map(({ batch }: { batch: unknown }) => Number(batch));
  return { batches, renewAfter: Number(index.renewAfter) || undefined };
}

/** Adds missing segments and drops those that left the index; others are kept, since segments never change. */
async function completed(door: Door, batches: readonly number[]): Promise<Segment[]> {
  const wanted = new Set(batches.map(keyOf));
  const stored = (await door.store.keys()).filter((key) => key.startsWith('bulletin/'));
  await door.store.drop(stored.filter((key) => !wanted.has(key)));
  for (const batch of batches) {
    if (!stored.includes(keyOf(batch))) await fetchSegment(door, batch);
  }
  return storedSegments(door);
}

async function fetchSegment(door: Door, batch: number): Promise<void> {
  const response = await fetched(door, `${batch}.bin`, 'default');
  if (!response) return;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (readable(bytes)?.batch === batch) await door.store.update<Bytes>(keyOf(batch), () => bytes);
}

async function storedSegments(door: Door): Promise<Segment[]> {
  const keys = (await door.store.keys()).filter((key) => key.startsWith('bulletin/'));
  const stored = await Promise.all(keys.map((key) => door.store.get<Bytes>(key)));
  const segments = stored.map((bytes) => bytes && readable(bytes)).filter((segment) => segment !== undefined);
  return segments.toSorted((one, other) => one.batch - other.batch);
}

function readable(bytes: Bytes): Segment | undefined {
  try {
    return readSegment(bytes);
  } catch {
    return undefined; // a proxy's page instead of a segment: fetched again next time
  }
}

async function fetched(door: Door, name: string, cache: RequestCache): Promise<Response | undefined> {
  const address = new URL(`bulletin/${name}`, door.letterbox);
  const response = await door.fetch(address, { credentials: 'omit', cache }).catch(() => undefined);
  return response?.ok ? response : undefined;
}
