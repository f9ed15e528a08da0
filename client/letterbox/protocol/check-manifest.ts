import { base64url } from './base64url.ts';
import { u32 } from './bytes.ts';
import type { BulletinPin } from './check-bulletin.ts';
import {
  headsOf,
  isLetterboxKey,
  isRoundKey,
  type KeyManifest,
  keyIdOf,
  type ManifestEntry,
  signedHead,
  WEEK,
} from './manifest.ts';
import { isSigned } from './signed.ts';

/** What a browser remembers of the longest list of keys and the longest bulletin that it has seen. */
export interface Pin {
  key: string;
  count: number;
  head: string;
  /** When it was seen, in ms. */
  at: number;
  bulletin?: BulletinPin;
}

export type ManifestFault = 'malformed' | 'signature' | 'key-id' | 'order' | 'other-signer' | 'shortened' | 'changed';

export class ManifestRefused extends Error {
  constructor(readonly fault: ManifestFault) {
    super(`manifest: ${fault}`);
  }
}

/**
 * Checks that a manifest is signed, complete, and consistent with the pinned one, and returns its heads; throws
 * otherwise.
 */
export async function checkManifest(manifest: KeyManifest, pin: Pin | undefined, now: number) {
  const { entries, key, signature } = wellFormed(manifest);
  const heads = await headsOf(entries);
  const head = heads.at(-1)!;
  refuseUnless(await isSigned(key, signature, signedHead(u32(entries.length), head)), 'signature');
  for (const { spki, keyId } of entries) refuseUnless(base64url(await keyIdOf(spki)) === keyId, 'key-id');
  const weekly = entries.filter((entry) => !isLetterboxKey(entry) && !isRoundKey(entry));
  refuseUnless(inOrder(weekly.map(({ epoch }) => epoch)), 'order');
  // A key that is appended and signs already could be one for this browser alone.
  refuseUnless(inOrder(weekly.map(({ notBefore }) => Date.parse(notBefore))), 'order');
  if (pin) {
    refuseUnless(pin.key === key, 'other-signer');
    refuseUnless(pin.count <= entries.length, 'shortened');
    refuseUnless(pin.head === base64url(heads[pin.count]!), 'changed');
    refuseUnless(isSeenBefore(entries, pin), 'order');
  }
  return { heads, pin: { key, count: entries.length, head: base64url(head), at: now } satisfies Pin };
}

export type Checked = Awaited<ReturnType<typeof checkManifest>>;

/** The same without a throw, since an error loses its class on the way out of a Worker. */
export async function manifestVerdict(
  ...checking: Parameters<typeof checkManifest>
): Promise<Checked | { fault: ManifestFault }> {
  try {
    return await checkManifest(...checking);
  } catch (error) {
    if (error instanceof ManifestRefused) return { fault: error.fault };
    throw error;
  }
}

function wellFormed(manifest: KeyManifest): KeyManifest {
  const isList = Array.isArray(manifest?.entries) && manifest.entries.length > 0;
  refuseUnless(isList && typeof manifest.key === 'string' && typeof manifest.signature === 'string', 'malformed');
  return manifest;
}

/**
 * Whether each key of a round, and each of the letterbox but its first, begins a week after this browser last saw the list
 * without it.
 */
function isSeenBefore(entries: readonly ManifestEntry[], { count, at }: Pin): boolean {
  const isFirst = !entries.slice(0, count).some(isLetterboxKey);
  const later = entries.slice(count).filter((entry) => isRoundKey(entry) || (isLetterboxKey(entry) && !isFirst));
  return later.every((key) => Date.parse(key.notBefore) >= at + WEEK);
}

/** Whether numbers never decrease; false with NaN among them. */
function inOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
}

function refuseUnless(condition: boolean, fault: ManifestFault): void {
  if (!condition) throw new ManifestRefused(fault);
}
