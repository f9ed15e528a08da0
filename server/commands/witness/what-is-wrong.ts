import { createHash } from 'node:crypto';
import {
  extended,
  firstHead,
  isAnnounced,
  isWeekly,
  type ManifestEntry,
  signedHead,
} from '../../issuer/manifest-chain.ts';
import type { SeenBulletin } from './bulletin.ts';
import type { SeenDuty } from './duty.ts';
import { isSigned } from './is-signed.ts';

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
  /** When, in milliseconds since 1970; absent in what earlier versions wrote. */
  seenAt?: number;
  /** What colleagues compare this week. */
  seal: string;
  /** Absent where it was seen before there were chains. */
  bulletin?: SeenBulletin;
  /** Absent where nothing was published of management's duty yet. */
  duty?: SeenDuty;
}

/** A sentence for what makes this list another than the one seen before, or no list at all; null when all is well. */
export function whatIsWrong(manifest: Manifest, before: SeenManifest | null): string | null {
  const { entries, key } = manifest;
  if (entries.length === 0) return 'the list is empty.';
  const heads = headsOf(entries);
  if (!isSigned(key, signedHead(entries.length, heads.at(-1)!), manifest.signature))
    return 'the signature is not that of its key.';
  const unordered = whatIsUnordered(entries.filter(isWeekly));
  if (unordered !== null) return unordered;
  const misnamed = entries.findIndex(({ keyId, spki }) => keyId !== idOf(spki));
  if (misnamed >= 0) return `entry ${misnamed + 1} names another key than it holds.`;
  const names = entries.map(({ epoch, kind }) => `${epoch} ${kind}`);
  if (new Set(names).size < names.length) return 'there are two keys for one week and kind.';
  if (before === null) return null;
  if (key !== before.key) return 'it is signed by another key than last time.';
  if (entries.length < before.entries) return 'there are fewer keys than last time.';
  if (heads[before.entries - 1] !== before.head) return 'a key that was there last time is another one now.';
  return whatIsSudden(entries.slice(before.entries), before);
}

const week = 7 * 86_400_000;

/** A key of a round that was not listed for a week before it signs could be made for one browser. */
function whatIsSudden(added: ManifestEntry[], { seenAt }: SeenManifest): string | null {
  const sudden = added.find((entry) => isAnnounced(entry) && !(Date.parse(entry.notBefore) >= (seenAt ?? 0) + week));
  return sudden ? `the key ${sudden.kind} signs within a week of when the list was seen without it.` : null;
}

/** A key of the letterbox or of a round stands where it was appended; those of the weeks are in their order. */
function whatIsUnordered(weekly: ManifestEntry[]): string | null {
  const unsorted = weekly.findIndex(({ epoch }, index) => index > 0 && epoch < weekly[index - 1]!.epoch);
  if (unsorted > 0) return `the key for week ${weekly[unsorted]!.epoch} stands behind one for a later week.`;
  const begins = weekly.map(({ notBefore }) => Date.parse(notBefore));
  const early = begins.findIndex((begin, index) => !(begin >= (begins[index - 1] ?? 0)));
  return early < 0 ? null : `the key for week ${weekly[early]!.epoch} begins before the one before it.`;
}

/** What is to be remembered of a list. The seal is the head behind this week's keys: a key for later does not change it. */
export function seenOf({ entries, key }: Manifest, now: Date): SeenManifest {
  const heads = headsOf(entries);
  const week = entries.findLast(({ kind, notBefore }) => kind === 'letter' && Date.parse(notBefore) <= now.getTime());
  const current = entries.findLastIndex(({ epoch }) => epoch <= (week?.epoch ?? 0));
  const seal = (heads[current] ?? firstHead).slice(0, 32);
  return { key, entries: entries.length, head: heads.at(-1)!, seenAt: now.getTime(), seal };
}

function headsOf(entries: ManifestEntry[]): string[] {
  let head = firstHead;
  return entries.map((entry) => {
    head = extended(head, entry);
    return head;
  });
}

function idOf(spki: string): string {
  return createHash('sha256').update(Buffer.from(spki, 'base64url')).digest('base64url');
}
