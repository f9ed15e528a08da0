import { hexOf, sha256, textOf } from '../../letterbox/protocol/bytes.ts';
import { type BulletinIndex, checkBulletin } from '../../letterbox/protocol/check-bulletin.ts';
import { checkManifest, ManifestRefused } from '../../letterbox/protocol/check-manifest.ts';
import { isLetterboxKey, type KeyManifest } from '../../letterbox/protocol/manifest.ts';
import { type DutyDocument, isWhole, type Published, publishedIn } from './published.ts';
import type { SeenChain } from './seen-chain.ts';

/** `nothing`: there is no document yet. `other`: not the chain that this device saw. `rewritten`: it contradicts itself. */
export type Fetched = Published | 'nothing' | 'other' | 'rewritten' | 'unreachable';

export interface Publisher {
  letterboxUrl: string;
  fetch: typeof fetch;
  seen: SeenChain;
  now: number;
}

/**
 * Fetches what was published, as anybody could: without a cookie, a referrer or a tag of an earlier answer. The chain has
 * to be signed by the letterbox, and to hold what this device saw last.
 */
export async function fetchPublished(publisher: Publisher): Promise<Fetched> {
  const [manifest, index] = [
    await fetchJson<KeyManifest>(publisher, 'manifest.json'),
    await fetchJson<BulletinIndex>(publisher, 'bulletin/index.json'),
  ];
  if (!manifest || !index) return 'unreachable';
  const faulty = await whatIsWrong(publisher, manifest, index);
  return faulty ?? documentsOf(publisher, index);
}

async function whatIsWrong(
  { seen, now }: Publisher,
  manifest: KeyManifest,
  index: BulletinIndex,
): Promise<'other' | 'unreachable' | undefined> {
  const before = seen.read();
  try {
    const { pin } = await checkManifest(manifest, before, now);
    const key = manifest.entries.find((entry) => isLetterboxKey(entry) && entry.keyId === index.key);
    // A new key stands in the list before it signs.
    if (!key || Date.parse(key.notBefore) > now) return 'unreachable';
    const bulletin = await checkBulletin(index, key, before?.bulletin, now);
    if (!bulletin) return 'other';
    seen.write({ ...pin, bulletin });
  } catch (error) {
    if (!(error instanceof ManifestRefused)) throw error;
    return error.fault === 'malformed' ? 'unreachable' : 'other';
  }
}

/** From the newest document back to the second that says everything, so that the newer of these is checked too. */
async function documentsOf(publisher: Publisher, { segments }: BulletinIndex): Promise<Fetched> {
  const named = segments.map(({ duty }) => duty ?? '');
  const documents: DutyDocument[] = [];
  const hashes: string[] = [];
  let wholes = 0;
  for (let hash = named.at(-1) ?? ''; hash !== '' && wholes < 2; hash = documents[0]!.previous) {
    const document = await fetchDocument(publisher, hash);
    if (typeof document === 'string') return document;
    if (isWhole(document)) wholes += 1;
    documents.unshift(document);
    hashes.unshift(hash);
  }
  if (documents.length === 0) return named.some((hash) => hash !== '') ? 'rewritten' : 'nothing';
  return (areInOrder(named, hashes) ? publishedIn(documents) : undefined) ?? 'rewritten';
}

/** Once a link names one of these documents, each later one names it or a newer one of them. */
function areInOrder(named: readonly string[], hashes: readonly string[]): boolean {
  const numbers = named.map((hash) => hashes.indexOf(hash));
  return numbers.every((number, index) => number >= (numbers[index - 1] ?? -1));
}

async function fetchDocument(publisher: Publisher, hash: string): Promise<DutyDocument | 'rewritten' | 'unreachable'> {
  for (const cache of ['force-cache', 'reload'] as const) {
    const response = await fetchAnonymously(publisher, `duty/${hash}.bin`, cache);
    if (!response) return 'unreachable';
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (hexOf(await sha256(bytes)) === hash) return JSON.parse(textOf(bytes)) as DutyDocument;
  }
  return 'rewritten';
}

async function fetchJson<Content>(publisher: Publisher, path: string): Promise<Content | undefined> {
  const response = await fetchAnonymously(publisher, path, 'no-store');
  return (await response?.json().catch(() => undefined)) as Content | undefined;
}

async function fetchAnonymously(
  { letterboxUrl, fetch }: Publisher,
  path: string,
  cache: RequestCache,
): Promise<Response | undefined> {
  const request: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', cache };
  const response = await fetch(new URL(`/letterbox/${path}`, letterboxUrl), request).catch(() => undefined);
  return response?.ok ? response : undefined;
}
