import { hexOf, randomBytes, sha256 } from '../protocol/bytes.ts';
import type { Store } from './store.ts';

/** Where this person's things are kept: a name that tells nobody who they are, and is another one in each browser. */
export async function personKey(store: Store, person: string): Promise<string> {
  const salt = await store.update<Uint8Array>('salt', (old) => old ?? randomBytes(32));
  return `person/${hexOf(await sha256(salt, person))}`;
}
