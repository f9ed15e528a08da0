import type { Segment } from '../protocol/bulletin.ts';
import type { BulletinIndex } from '../protocol/check-bulletin.ts';
import { isLetterboxKey, type ManifestEntry } from '../protocol/manifest.ts';
import { changeStored, type Door, type DoorState } from './door.ts';
import { fetchOrClose } from './fetch-anonymously.ts';
import { fetchKeys } from './fetch-keys.ts';
import { fetchNamed } from './fetch-named.ts';

/**
 * Completes this page's copy of the bulletin with every segment, whomever it is for, so that reading makes no request. A
 * bulletin that does not go on from what this browser saw is left alone.
 */
export async function renewBulletin(door: Door): Promise<void> {
  const index = await fetchIndex(door);
  const key = index && (await signingKey(door, index));
  const bulletin = key ? await pinned(door, index, key) : 'unreachable';
  if (bulletin !== 'here') return door.change({ bulletin });
  door.change({ bulletin, links: index!.segments, segments: await completed(door, index!) });
}

async function fetchIndex(door: Door): Promise<BulletinIndex | undefined> {
  const response = await fetchOrClose(door, 'bulletin/index.json');
  const index = await response?.json().catch(() => undefined);
  return Array.isArray(index?.segments) ? index : undefined;
}

/** The key of the letterbox that the index names, once it stands in the list and signs. */
async function signingKey(door: Door, { key }: BulletinIndex): Promise<ManifestEntry | undefined> {
  const known = () =>
    door.state.keys.state === 'here' &&
    door.state.keys.entries.find((entry) => {
      return isLetterboxKey(entry) && entry.keyId === key && Date.parse(entry.notBefore) <= door.now();
    });
  if (door.state.keys.state === 'here' && !known()) await fetchKeys(door);
  return known() || undefined;
}

async function pinned(door: Door, index: BulletinIndex, key: ManifestEntry): Promise<DoorState['bulletin']> {
  const bulletin = await door.work.checkBulletin(index, key, door.state.stored.pin?.bulletin, door.now());
  if (!bulletin) return 'other';
  changeStored(door, (stored) => {
    const isOlder = (stored.pin?.bulletin?.batch ?? 0) > bulletin.batch;
    return isOlder ? stored : { ...stored, pin: { ...stored.pin!, bulletin } };
  });
  return 'here';
}

/** Segments never change, so those that are here are not fetched again; one that did not come is, next time. */
async function completed(door: Door, { segments }: BulletinIndex): Promise<Segment[]> {
  const found: (Segment | undefined)[] = [];
  for (const { segment: hash } of segments) {
    found.push(door.state.segments.find((segment) => segment.hash === hash) ?? (await fetchSegment(door, hash)));
  }
  return found.filter((segment) => segment !== undefined);
}

function fetchSegment(door: Door, hash: string): Promise<Segment | undefined> {
  return fetchNamed(door, `bulletin/${hash}.bin`, (bytes) => door.work.checkedSegment(bytes, hash));
}
