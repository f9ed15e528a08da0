import { randomUUID } from 'node:crypto';

/** Signs of a uuid as it is stored. */
export const uuidLength = 36;

/** UUID version 7 (RFC 9562, section 5.7): sorts by the time it was made, so new rows land at the end of an index. */
export function uuidV7(now: Date, random?: Buffer): string {
  if (random) {
    random.writeUIntBE(now.getTime(), 0, 6);
    return formatted(random, 7);
  }
  // Node takes random bytes for many of its own uuids at a time, of which the version and the place of the time are replaced.
  const time = now.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/**
 * UUID version 8 (RFC 9562, section 5.8) of what has a number instead of a uuid: the first 48 bits are the name of its kind
 * in ASCII, the last 48 its number.
 */
export function uuidV8(kind: string, number: number): string {
  const bytes = Buffer.alloc(16);
  bytes.write(kind, 0, 6, 'latin1');
  bytes.writeUIntBE(number, 10, 6);
  return formatted(bytes, 8);
}

/** With the version and the variant in their places. */
function formatted(bytes: Buffer, version: number): string {
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
