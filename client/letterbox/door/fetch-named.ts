import type { Bytes } from '../protocol/bytes.ts';
import type { Door } from './door.ts';
import { fetchOrClose } from './fetch-anonymously.ts';

/**
 * Fetches what is named by a hash, from the browser's cache where it is there. It never changes, so nobody is asked whether
 * it did, which would carry a tag of an earlier answer. `read` gives undefined for what has another hash: a proxy's page
 * perhaps, which the cache may hold as well.
 */
export async function fetchNamed<T>(
  door: Door,
  path: string,
  read: (bytes: Bytes) => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const cache of ['force-cache', 'reload'] as const) {
    const response = await fetchOrClose(door, path, cache);
    if (!response) return undefined;
    const found = await read(new Uint8Array(await response.arrayBuffer()));
    if (found) return found;
  }
  return undefined;
}
