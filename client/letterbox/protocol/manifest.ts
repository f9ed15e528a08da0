import { fromBase64url } from './base64url.ts';
import { type Bytes, hexOf, joined, sha256 } from './bytes.ts';

/** One issuing key, as the manifest publishes it. */
export interface ManifestEntry {
  epoch: number;
  /** `letter`, `me-too` or `round:<id>`; `letterbox` for the key with which the letterbox signs. */
  kind: string;
  keyId: string;
  spki: string;
  notBefore: string;
  notAfter: string;
  quota: number;
}

export interface KeyManifest {
  entries: ManifestEntry[];
  key: string;
  signature: string;
}

export const WEEK = 7 * 86_400_000;

export function isLetterboxKey({ kind }: ManifestEntry): boolean {
  return kind === 'letterbox';
}

const ROUND = 'round:';

/** The key of a round, which everybody has one token under. */
export function isRoundKey({ kind }: ManifestEntry): boolean {
  return kind.startsWith(ROUND);
}

export function entryOfRound(entries: readonly ManifestEntry[], round: string): ManifestEntry | undefined {
  return entries.find(({ kind }) => kind === ROUND + round);
}

export function roundOf({ kind }: ManifestEntry): string {
  return kind.slice(ROUND.length);
}

/** There is rarely one, and a file has space for so many. */
const MOST_ROUNDS = 4;

/** The keys of the rounds that are open by this computer's clock: everybody takes a token of each. */
export function openRounds(entries: readonly ManifestEntry[], now: number): ManifestEntry[] {
  const open = entries.filter((entry) => {
    return isRoundKey(entry) && Date.parse(entry.notBefore) <= now && now < Date.parse(entry.notAfter);
  });
  return open.slice(-MOST_ROUNDS);
}

/** The head after each entry: `heads[i]` commits to the first i entries. */
export async function headsOf(entries: readonly ManifestEntry[]): Promise<Bytes[]> {
  const heads: Bytes[] = [new Uint8Array(32)];
  for (const { epoch, kind, keyId, spki, notBefore, notAfter, quota } of entries) {
    const line = JSON.stringify([epoch, kind, keyId, spki, notBefore, notAfter, quota]);
    heads.push(await sha256('applaus/manifest/v1', heads.at(-1)!, line));
  }
  return heads;
}

/**
 * The epoch that signs now, by this computer's clock; undefined where the list has none. A week ends where the next one
 * begins, since a week in which clocks change is an hour longer or shorter.
 */
export function epochAt(entries: readonly ManifestEntry[], now: number): number | undefined {
  const weeks = entries.filter(({ kind }) => kind === 'letter');
  const at = weeks.findLastIndex(({ notBefore }) => Date.parse(notBefore) <= now);
  const end = weeks[at + 1] ? Date.parse(weeks[at + 1]!.notBefore) : Date.parse(weeks[at]?.notBefore ?? '') + WEEK;
  return now < end ? weeks[at]?.epoch : undefined;
}

export function entryOf(entries: readonly ManifestEntry[], epoch: number, kind: string): ManifestEntry | undefined {
  return entries.find((entry) => entry.epoch === epoch && entry.kind === kind);
}

/**
 * The seal, 32 hex digits that colleagues compare: the head at the end of this epoch, so that later keys do not change
 * it.
 */
export function sealOf(entries: readonly ManifestEntry[], heads: readonly Bytes[], epoch: number): string {
  const last = entries.findLastIndex((entry) => entry.epoch <= epoch);
  return hexOf(heads[last + 1]!).slice(0, 32);
}

export function keyIdOf(spki: string): Promise<Bytes> {
  return sha256(fromBase64url(spki));
}

/** The bytes that the manifest's signature covers. */
export function signedHead(count: Bytes, head: Bytes): Bytes {
  return joined('applaus/manifest-head/v1', count, head);
}
