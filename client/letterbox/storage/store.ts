import { NOTHING_STORED, type Stored } from './stored.ts';

/** The storage of one person in this browser: a file, or memory where there is none. */
export interface Store {
  /** False where everything is lost with the page (private windows, blocked storage). */
  lasts: boolean;
  /**
   * Writes everything anew after `change`, whether or not that changes anything, as one step between tabs. Resolves to what
   * is stored now.
   */
  rewrite(change: (stored: Stored) => Stored): Promise<Stored>;
}

/** A store that lives as long as the page. */
export function memoryStore(): Store {
  let stored = NOTHING_STORED;
  return {
    lasts: false,
    async rewrite(change) {
      stored = change(stored);
      return stored;
    },
  };
}
