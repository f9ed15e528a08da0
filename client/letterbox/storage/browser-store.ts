import { createStore, delMany, get, keys, update } from 'idb-keyval';
import type { Store } from './store.ts';

/** A store in IndexedDB. Each `update` is one transaction, and the database runs one write at a time for all tabs. */
export function browserStore(): Store {
  const database = createStore('applaus-letters', 'kept');
  return {
    lasts: true,
    get: (key) => get(key, database),
    async update<T>(key: string, change: (old: T | undefined) => T) {
      let changed!: T;
      const remember = (old: T | undefined) => {
        changed = change(old);
        return changed;
      };
      await update<T>(key, remember, database);
      return changed;
    },
    drop: (dropped) => delMany([...dropped], database),
    keys: () => keys<string>(database),
  };
}
