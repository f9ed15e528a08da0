import type { Store } from './store.ts';

/** Lives as long as the page. */
export function memoryStore(): Store {
  const kept = new Map<string, unknown>();
  return {
    lasts: false,
    get: async <T>(key: string) => kept.get(key) as T | undefined,
    async update<T>(key: string, change: (old: T | undefined) => T) {
      const changed = change(kept.get(key) as T | undefined);
      kept.set(key, changed);
      return changed;
    },
    async drop(keys) {
      for (const key of keys) kept.delete(key);
    },
    keys: async () => [...kept.keys()],
  };
}
