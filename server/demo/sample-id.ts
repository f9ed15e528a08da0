import { createHash } from 'node:crypto';
import { uuidV7 } from '../kernel/uuid.ts';

/**
 * The id of an invented thing, the same in every demo, so that a link works on every machine. It is a UUID version 7
 * whose random bits come from the key and whose time is `at`, in milliseconds.
 */
export function sampleId(key: string, at = Date.UTC(2026, 0, 1)): string {
  return uuidV7(new Date(at), createHash('sha256').update(key).digest().subarray(0, 16));
}
