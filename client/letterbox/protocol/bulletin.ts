import { type Bytes, hexOf, sha256, textOf } from './bytes.ts';

/** One delivery's part of the bulletin. */
export interface Segment extends SegmentContent {
  /** SHA-256 of its bytes in hex: its name. */
  hash: string;
}

export interface SegmentContent {
  batch: number;
  day: string;
  /** The first 16 bytes of the hash of each body delivered, in hex. */
  bodies: string[];
  answers: { threadId: string; sealed: Uint8Array }[];
}

/** The segment of this name; undefined where the bytes have another. */
export async function checkedSegment(bytes: Bytes, hash: string): Promise<Segment | undefined> {
  return hexOf(await sha256(bytes)) === hash ? { ...readSegment(bytes), hash } : undefined;
}

/** Throws where the bytes are no segment. */
export function readSegment(bytes: Uint8Array): SegmentContent {
  const read = reader(bytes);
  if (textOf(read.take(4)) !== 'APB1') throw new RangeError('no segment of a bulletin');
  const batch = read.u32();
  const day = textOf(read.take(10));
  const bodies = times(read.u32(), () => hexOf(read.take(16)));
  const answers = times(read.u32(), () => ({ threadId: hexOf(read.take(16)), sealed: read.take(read.u32()) }));
  if (!read.isDone()) throw new RangeError('more than a segment');
  return { batch, day, bodies, answers };
}

function reader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (length: number) => {
    if (at + length > bytes.length) throw new RangeError('a segment that breaks off');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const u32 = () => {
    take(4);
    return view.getUint32(at - 4);
  };
  return { take, u32, isDone: () => at === bytes.length };
}

/** Reads one by one, since `Array.from({ length })` would reserve memory for a number that somebody made up. */
function times<T>(count: number, read: () => T): T[] {
  const found: T[] = [];
  for (let left = count; left > 0; left--) found.push(read());
  return found;
}
