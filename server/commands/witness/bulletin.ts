import { createHash } from 'node:crypto';
import { letterboxKind, type ManifestEntry } from '../../issuer/manifest-chain.ts';
import { type BulletinLink, linked, signedBulletinHead } from '../../letterbox/bulletin-chain.ts';
import { isSigned } from './is-signed.ts';

/** What `/letterbox/bulletin/index.json` says. */
export interface BulletinIndex {
  base: string;
  segments: BulletinLink[];
  key: string;
  signature: string;
}

/** The end of the bulletin when it was last seen. */
export interface SeenBulletin {
  batch: number;
  day: string;
  head: string;
}

/** Eight weeks, for which deliveries are listed. */
const listed = 56 * 86_400_000;

/** A sentence for what makes this bulletin another than the one seen before, or none at all; null when all is well. */
export function whatIsWrongInBulletin(
  index: BulletinIndex,
  entries: ManifestEntry[],
  before: SeenBulletin | undefined,
  now: Date,
): string | null {
  const key = entries.find(({ kind, keyId }) => kind === letterboxKind && keyId === index.key);
  if (!key) return 'its key does not stand in the list of keys.';
  const heads = bulletinHeads(index);
  const message = signedBulletinHead(index.segments.at(-1)?.batch ?? 0, heads.at(-1)!);
  if (!isSigned(key.spki, message, index.signature)) return 'the signature is not that of its key.';
  const isComparable = before && Date.parse(before.day) >= now.getTime() - listed;
  if (isComparable && !heads.includes(before.head)) return 'it does not go on from the one that was seen last time.';
  return null;
}

/** Whether a segment's bytes are those that the chain commits to. */
export function isSegment({ segment }: BulletinLink, bytes: Buffer): boolean {
  return createHash('sha256').update(bytes).digest('hex') === segment;
}

export function seenBulletinOf(index: BulletinIndex): SeenBulletin {
  const { batch, day } = index.segments.at(-1) ?? { batch: 0, day: '' };
  return { batch, day, head: bulletinHeads(index).at(-1)! };
}

function bulletinHeads({ base, segments }: BulletinIndex): string[] {
  const heads = [base];
  // A server of before there was a duty says nothing of it.
  for (const link of segments) heads.push(linked(heads.at(-1)!, { ...link, duty: link.duty ?? '' }));
  return heads;
}
