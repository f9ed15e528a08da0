import { verifyAsync } from '@noble/ed25519';
import { base64url, fromBase64url } from './base64url.ts';
import { u32 } from './bytes.ts';
import { headsOf, type KeyManifest, keyIdOf, signedHead } from './manifest.ts';

/** What a browser remembers of the longest list of keys that it has seen. */
export interface Pin {
  key: string;
  count: number;
  head: string;
}

export type ManifestFault = 'malformed' | 'signature' | 'key-id' | 'order' | 'other-signer' | 'shortened' | 'changed';

export class ManifestRefused extends Error {
  constructor(readonly fault: ManifestFault) {
    super(`manifest: ${fault}`);
  }
}

/** The bytes before the raw key in the SPKI of an Ed25519 key. */
const SPKI_PREFIX = '302a300506032b6570032100';

/**
 * Checks that a manifest is signed, complete, and consistent with the pinned one, and returns its heads; throws
 * otherwise.
 */
export async function checkManifest(manifest: KeyManifest, pin: Pin | undefined) {
  const { entries, key } = wellFormed(manifest);
  const heads = await headsOf(entries);
  refuseUnless(await isSigned(manifest, heads.at(-1)!), 'signature');
  for (const { spki, keyId } of entries) refuseUnless(base64url(await keyIdOf(spki)) === keyId, 'key-id');
  refuseUnless(inOrder(entries.map(({ epoch }) => epoch)), 'order');
  // A key that is appended and signs already could be one for this browser alone.
  refuseUnless(inOrder(entries.map(({ notBefore }) => Date.parse(notBefore))), 'order');
  if (pin) {
    refuseUnless(pin.key === key, 'other-signer');
    refuseUnless(pin.count <= entries.length, 'shortened');
    refuseUnless(pin.head === base64url(heads[pin.count]!), 'changed');
  }
  return { heads, pin: { key, count: entries.length, head: base64url(heads.at(-1)!) } satisfies Pin };
}

function wellFormed(manifest: KeyManifest): KeyManifest {
  const isList = Array.isArray(manifest?.entries) && manifest.entries.length > 0;
  refuseUnless(isList && typeof manifest.key === 'string' && typeof manifest.signature === 'string', 'malformed');
  return manifest;
}

async function isSigned({ key, signature, entries }: KeyManifest, head: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const spki = fromBase64url(key);
    const prefix = [...spki.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if (prefix !== SPKI_PREFIX) return false;
    return await verifyAsync(fromBase64url(signature), signedHead(u32(entries.length), head), spki.subarray(12));
  } catch {
    return false; // no base64url, or not of the right length: not signed
  }
}

/** Whether numbers never decrease; false with NaN among them. */
function inOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
}

function refuseUnless(holds: boolean, fault: ManifestFault): void {
  if (!holds) throw new ManifestRefused(fault);
}
