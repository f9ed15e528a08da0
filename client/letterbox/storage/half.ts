import { fromBase64url } from '../protocol/base64url.ts';
import { type Bytes, joined, randomBytes, u32 } from '../protocol/bytes.ts';
import { openSection, sealSection } from './section.ts';
import type { StorageKey } from './storage-key.ts';
import { NOTHING_STORED, type Stored } from './stored.ts';

/** The bytes of a half: whole pages, so that a write which breaks off touches one half alone. */
export const HALF = 57_344;

const HEAD = 64;
const WEEK_SECTION = 44_992;

/** More than people reach in weeks: what is older makes room, so that a half never overflows. */
const MOST = { batches: 2, rounds: 4, accepted: 40, receipts: 256 };

export interface Half {
  generation: number;
  stored: Stored;
}

/**
 * A half is: generation (u32) | epoch (u32) | a key of its own (32) | two nonces (12 each) | what is stored of the week,
 * under the epoch's key | pin and stored receipts, which outlive it, under the half's own key. The second section's tag
 * covers the whole half, so that a half which was written in part counts for nothing.
 */
export async function writeHalf({ generation, stored }: Half, { epoch, key }: StorageKey): Promise<Bytes> {
  const { pin, batches, rounds, accepted, receipts } = stored;
  const head = joined(u32(generation), u32(epoch), randomBytes(HEAD - 8));
  const week = {
    batches: batches.slice(-MOST.batches),
    rounds: rounds.slice(-MOST.rounds),
    accepted: accepted.slice(-MOST.accepted),
  };
  const weekPlace = { key: fromBase64url(key), nonce: head.slice(40, 52), before: head };
  const before = joined(head, await sealSection(week, WEEK_SECTION, weekPlace));
  const lasting = { pin, receipts: receipts.slice(-MOST.receipts) };
  return joined(before, await sealSection(lasting, HALF - before.length, lastingPlace(before)));
}

/** Undefined where the half is not whole; without the week's section where its epoch's key is not among `keys`. */
export async function readHalf(half: Bytes, keys: readonly StorageKey[]): Promise<Half | undefined> {
  if (half.length !== HALF) return undefined;
  const [before, head] = [half.slice(0, HEAD + WEEK_SECTION), half.slice(0, HEAD)];
  const lasting = await openSection<Partial<Stored>>(half.slice(before.length), lastingPlace(before));
  if (!lasting) return undefined;
  const view = new DataView(half.buffer, half.byteOffset);
  const [generation, epoch] = [view.getUint32(0), view.getUint32(4)];
  const key = keys.find((one) => one.epoch === epoch);
  const weekPlace = key && { key: fromBase64url(key.key), nonce: head.slice(40, 52), before: head };
  const week = weekPlace && (await openSection<Partial<Stored>>(before.slice(HEAD), weekPlace));
  return { generation, stored: { ...NOTHING_STORED, ...lasting, ...week } };
}

function lastingPlace(before: Bytes) {
  return { key: before.slice(8, 40), nonce: before.slice(52, HEAD), before };
}
