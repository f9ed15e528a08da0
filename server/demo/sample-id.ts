import { createHash } from 'node:crypto';

/**
 * The id of a made-up thing, the same in every demo, so that a link to a demo story leads there on every machine.
 * A UUID version 7 whose random bits come from the key and whose time is `at`, in milliseconds.
 */
export function sampleId(key: string, at = Date.UTC(2026, 0, 1)): string {
  const bytes = createHash('sha256').update(key).digest().subarray(0, 16);
  bytes.writeUIntBE(at, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
