import { hexOf, joined, sha256, u32 } from './bytes.ts';
import type { ManifestEntry } from './manifest.ts';
import { isSigned } from './signed.ts';

/** What the chain commits to of a delivery. */
export interface BulletinLink {
  batch: number;
  day: string;
  /** SHA-256 of the segment, in hex: its name. */
  segment: string;
  /** The hash that seals what letters can be written with, in hex; empty where there is nothing. */
  offers: string;
  /** The hash of what was published of management's duty, in hex; empty or absent where there is nothing. */
  duty?: string;
}

export interface BulletinIndex {
  /** The head before the first link that is listed. */
  base: string;
  segments: BulletinLink[];
  /** The id of the letterbox's key. */
  key: string;
  signature: string;
}

/** The end of the longest bulletin that a browser has seen. */
export interface BulletinPin {
  batch: number;
  day: string;
  head: string;
}

/** Eight weeks, for which segments are listed. */
const LISTED = 56 * 86_400_000;

/**
 * The pin of a bulletin that is signed by this key and goes on from what this browser saw; undefined for another one, which
 * may be made for one person. Whoever saw none for eight weeks has nothing to compare.
 */
export async function checkBulletin(
  { base, segments, signature }: BulletinIndex,
  { spki }: ManifestEntry,
  pin: BulletinPin | undefined,
  now: number,
): Promise<BulletinPin | undefined> {
  const heads = await headsOf(base, segments);
  const last = segments.at(-1);
  const newest = { batch: last?.batch ?? 0, day: last?.day ?? '', head: heads.at(-1)! };
  const message = joined('applaus/bulletin-head/v1', u32(newest.batch), bytesOfHex(newest.head));
  if (!(await isSigned(spki, signature, message))) return undefined;
  const isOld = pin && Date.parse(pin.day) < now - LISTED;
  return !pin || isOld || heads.includes(pin.head) ? newest : undefined;
}

async function headsOf(base: string, segments: readonly BulletinLink[]): Promise<string[]> {
  const heads = [base];
  for (const { batch, day, segment, offers, duty } of segments) {
    const line = JSON.stringify([batch, day, segment, offers, ...(duty ? [duty] : [])]);
    heads.push(hexOf(await sha256('applaus/bulletin-chain/v1', bytesOfHex(heads.at(-1)!), line)));
  }
  return heads;
}

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
