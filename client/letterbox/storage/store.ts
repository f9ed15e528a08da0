/** The storage of the frame: the browser's database, or memory where there is none. */
export interface Store {
  /** False where everything is lost with the page (private windows, blocked or full storage). */
  lasts: boolean;
  get<T>(key: string): Promise<T | undefined>;
  /** Reads and writes as one step, also between tabs: whoever comes second sees what the first one wrote. */
  update<T>(key: string, change: (old: T | undefined) => T): Promise<T>;
  drop(keys: readonly string[]): Promise<void>;
  keys(): Promise<string[]>;
}

/** A store that lives as long as the page. */
export function memoryStore(): Store {
  const values = new Map<string, unknown>();
  return {
    lasts: false,
    get: async <T>(key: string) => values.get(key) as T | undefined,
    async update<T>(key: string, change: (old: T | undefined) => T) {
      const changed = change(values.get(key) as T | undefined);
      values.set(key, changed);
      return changed;
    },
    async drop(keys) {
      for (const key of keys) values.delete(key);
    },
    keys: async () => [...values.keys()],
  };
}
