import { base64url } from '../protocol/base64url.ts';
import { type Bytes, hexOf, randomBytes, sha256 } from '../protocol/bytes.ts';
import { fileStore, type Locks } from './file-store.ts';
import type { Files } from './files.ts';
import type { Halves } from './halves.ts';
import type { StorageKey } from './storage-key.ts';
import { memoryStore, type Store } from './store.ts';

/** What a browser has to offer for storing. */
export interface Disk {
  files: Files & Halves;
  locks: Locks;
  /** Removes everything that this origin has stored, with whatever earlier versions left. */
  clear: () => Promise<void>;
  /** Loads the page anew: what a page has opened before a removal is no longer that of other tabs, locks included. */
  restart: () => Promise<void>;
}

const SALT = 32;
const TIMEOUT_MS = 8_000;

/**
 * Opens a person's file, or memory where the browser gives none: private windows refuse in many ways, and some never
 * answer. `keys` are those that the host page brought last.
 */
export async function openStore(disk: Disk, person: string, keys: () => readonly StorageKey[]): Promise<Store> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, TIMEOUT_MS, new Error('no answer')));
  try {
    const name = hexOf(await sha256(await Promise.race([saltOf(disk), late]), person));
    // Where the host page brings none, what is stored of the week is lost with the page.
    const own: StorageKey = { epoch: 0, key: base64url(randomBytes(32)) };
    return fileStore({ ...disk, name, keys: () => [keys()[0] ?? own, ...keys().slice(1)] });
  } catch {
    return memoryStore();
  }
}

/**
 * The salt of this browser, for the names of files: they do not show who somebody is, and differ in each browser. Where it
 * is not there yet, an earlier version may have been, which kept more than this one does: all of that is removed first.
 */
function saltOf({ files, locks, clear, restart }: Disk): Promise<Bytes> {
  return locks.request('applaus/salt', async () => {
    const found = await files.read('salt', SALT);
    if (found.length === SALT) return found;
    await clear();
    const salt = randomBytes(SALT);
    await files.write('salt', { at: 0, bytes: salt, size: SALT });
    await restart();
    return salt;
  });
}
