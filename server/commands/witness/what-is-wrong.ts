import { createHash, createPublicKey, verify } from 'node:crypto';
import { extended, firstHead, type ManifestEntry, signedHead } from '../../issuer/manifest-chain.ts';

/** What `/letterbox/manifest.json` says. */
export interface Manifest {
  entries: ManifestEntry[];
  /** Ed25519 public key, SPKI, base64url. */
  key: string;
  signature: string;
}

/** What a witness keeps of it: enough to notice any change of what was there. */
export interface SeenManifest {
  key: string;
  entries: number;
  head: string;
  /** What colleagues compare this week. */
  seal: string;
}

/** A sentence for what makes this list another than the one seen before, or no list at all; null when all is well. */
export function whatIsWrong(manifest: Manifest, before: SeenManifest | null): string | null {
  const { entries, key } = manifest;
  if (entries.length === 0) return 'the list is empty.';
  const heads = headsOf(entries);
  if (!isSigned(manifest, heads.at(-1)!)) return 'the signature is not that of its key.';
  const unsorted = entries.findIndex(({ epoch }, index) => index > 0 && epoch < entries[index - 1]!.epoch);
  if (unsorted > 0) return `entry ${unsorted + 1} belongs to an earlier week than the one before it.`;
  const begins = entries.map(({ notBefore }) => Date.parse(notBefore));
  const early = begins.findIndex((begin, index) => !(begin >= (begins[index - 1] ?? 0)));
  if (early >= 0) return `entry ${early + 1} begins before the one before it.`;
  const misnamed = entries.findIndex(({ keyId, spki }) => keyId !== idOf(spki));
  if (misnamed >= 0) return `entry ${misnamed + 1} names another key than it holds.`;
  const names = entries.map(({ epoch, kind }) => `${epoch} ${kind}`);
  if (new Set(names).size < names.length) return 'there are two keys for one week and kind.';
  if (before === null) return null;
  if (key !== before.key) return 'it is signed by another key than last time.';
  if (entries.length < before.entries) return 'there are fewer keys than last time.';
  if (heads[before.entries - 1] !== before.head) return 'a key that was there last time is another one now.';
  return null;
}

/** What is to be remembered of a list. The seal is the head behind this week's keys: a key for later does not change it. */
export function seenOf({ entries, key }: Manifest, now: Date): SeenManifest {
  const heads = headsOf(entries);
  const current = entries.findLastIndex(({ notBefore }) => Date.parse(notBefore) <= now.getTime());
  return { key, entries: entries.length, head: heads.at(-1)!, seal: (heads[current] ?? firstHead).slice(0, 32) };
}

function headsOf(entries: ManifestEntry[]): string[] {
  let head = firstHead;
  return entries.map((entry) => {
    head = extended(head, entry);
    return head;
  });
}

function isSigned({ entries, key, signature }: Manifest, head: string): boolean {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key, 'base64url'), format: 'der', type: 'spki' });
    return verify(null, signedHead(entries.length, head), publicKey, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

function idOf(spki: string): string {
  return createHash('sha256').update(Buffer.from(spki, 'base64url')).digest('base64url');
}
