import { createHash } from 'node:crypto';
import type { ManifestEntryRow } from './manifest-entry.row.ts';

/** What the list commits to of a key; its number is its place in the list. */
export type ManifestEntry = Omit<ManifestEntryRow, 'number'>;

/** The kind of a key with which the letterbox signs; no token is signed under it. */
export const letterboxKind = 'letterbox';

/** The kind of the key of a round, which is listed when the round is made. */
export function roundKind(roundId: string): string {
  return `${roundPrefix}${roundId}`;
}

const roundPrefix = 'round:';

/** Whether an entry is one of a week: others stand where they were appended. */
export function isWeekly({ kind }: Pick<ManifestEntry, 'kind'>): boolean {
  return !isAnnounced({ kind }) && kind !== letterboxKind;
}

/** Whether an entry is of a key for a round: it has to be seen for a week before it signs. */
export function isAnnounced({ kind }: Pick<ManifestEntry, 'kind'>): boolean {
  return kind.startsWith(roundPrefix);
}

/** Before the first entry: 32 zero bytes. Heads are hex. */
export const firstHead = '0'.repeat(64);

/** The head of the list with one more entry: a hash chain, so a head commits to every entry before it. */
export function extended(head: string, entry: ManifestEntry): string {
  const { epoch, kind, keyId, spki, notBefore, notAfter, quota } = entry;
  return createHash('sha256')
    .update('applaus/manifest/v1')
    .update(Buffer.from(head, 'hex'))
    .update(JSON.stringify([epoch, kind, keyId, spki, notBefore, notAfter, quota]))
    .digest('hex');
}

/** The bytes that are signed: the number of entries, and the head after the last one. */
export function signedHead(entries: number, head: string): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(entries);
  return Buffer.concat([Buffer.from('applaus/manifest-head/v1'), count, Buffer.from(head, 'hex')]);
}
