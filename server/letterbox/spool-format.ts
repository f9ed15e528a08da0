import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto';
import { letterSize } from './letter.ts';

/** Letters, and since which day a single one has waited for others. */
export interface SpoolContent {
  bodies: Buffer[];
  waitingSince: string | null;
}

/** A copy of the spool that is whole; of two the one with the higher generation is newer. */
export interface SpoolCopy extends SpoolContent {
  generation: number;
}

const cipherName = 'aes-256-gcm';
const magic = Buffer.from('applaus/spool/v2');
/** Written by versions that kept one copy, without a generation. */
const magicOfOneCopy = Buffer.from('applaus/spool/v1');
const nonceSize = 12;
const tagSize = 16;
const generationSize = 8;
const dayFieldSize = 16;
const slotSize = 1 + letterSize;
/** Slots per chunk: about a megabyte, so that requests are answered in between. */
const chunkSize = 128;

/** The bytes of a copy, in chunks: each letter in another slot each time, and an empty slot looks like any other. */
export function* encodeCopy(key: Buffer, copy: SpoolCopy, slots: number): Generator<Buffer> {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv(cipherName, key, nonce).setAAD(magic);
  const header = Buffer.alloc(generationSize + dayFieldSize, ' ');
  header.writeBigUInt64BE(BigInt(copy.generation));
  header.write(copy.waitingSince ?? '', generationSize);
  yield Buffer.concat([magic, nonce, cipher.update(header)]);
  const places = shuffled([...copy.bodies, ...Array<null>(slots - copy.bodies.length).fill(null)]);
  for (let from = 0; from < slots; from += chunkSize) {
    yield cipher.update(Buffer.concat(places.slice(from, from + chunkSize).map(slotOf)));
  }
  cipher.final();
  yield cipher.getAuthTag();
}

function slotOf(body: Buffer | null): Buffer {
  const slot = Buffer.alloc(slotSize);
  if (body !== null) {
    slot[0] = 1;
    body.copy(slot, 1);
  }
  return slot;
}

/** Null for bytes that this key does not open: a torn write, or the wrong key. */
export function decodeCopy(bytes: Buffer, key: Buffer): SpoolCopy | null {
  const isOfOneCopy = bytes.subarray(0, magic.length).equals(magicOfOneCopy);
  const plain = decrypted(bytes, key, isOfOneCopy ? magicOfOneCopy : magic);
  if (plain === null) return null;
  const dayFrom = isOfOneCopy ? 0 : generationSize;
  const slotsFrom = dayFrom + dayFieldSize;
  const bodies: Buffer[] = [];
  for (let from = slotsFrom; from < plain.length; from += slotSize) {
    if (plain[from] === 1) bodies.push(Buffer.from(plain.subarray(from + 1, from + slotSize)));
  }
  return {
    bodies,
    waitingSince: plain.toString('latin1', dayFrom, slotsFrom).trim() || null,
    generation: isOfOneCopy ? 0 : Number(plain.readBigUInt64BE()),
  };
}

function decrypted(bytes: Buffer, key: Buffer, expectedMagic: Buffer): Buffer | null {
  const from = magic.length + nonceSize;
  if (bytes.length < from + tagSize) return null;
  const decipher = createDecipheriv(cipherName, key, bytes.subarray(magic.length, from)).setAAD(expectedMagic);
  decipher.setAuthTag(bytes.subarray(-tagSize));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(from, -tagSize)), decipher.final()]);
  } catch {
    return null;
  }
}

/** A copy in an order that nobody can foresee or find out (Fisher and Yates). */
export function shuffled<Item>(list: readonly Item[]): Item[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}
