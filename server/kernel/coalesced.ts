import { setImmediate } from 'node:timers/promises';
import type { Context } from './context.ts';
import type { Database } from './database.ts';

/** Entries that are stored together, and what comes of it. */
interface Batch<Entry, Result> {
  entries: Entry[];
  hasStarted: boolean;
  stored: Promise<Result>;
}

/**
 * Makes a write of one entry out of a write of many about the same row. What arrives while this process stores an earlier
 * batch waits and is stored together after it, so that those who want a row at the same moment wait for two commits at
 * most, and not for one each. A batch that fails fails for all of its entries. Entries come in the order of their arrival.
 */
export function coalesced<Entry, Result>(
  store: (context: Pick<Context, 'db' | 'events'>, rowId: string, entries: Entry[]) => Promise<Result>,
): (context: Pick<Context, 'db' | 'events'>, rowId: string, entry: Entry) => Promise<Result> {
  const newest = new WeakMap<Database, Map<string, Batch<Entry, Result>>>();
  return (context, rowId, entry) => {
    const batches = newest.get(context.db) ?? new Map<string, Batch<Entry, Result>>();
    newest.set(context.db, batches);
    const before = batches.get(rowId);
    if (before && !before.hasStarted) {
      before.entries.push(entry);
      return before.stored;
    }
    const batch = { entries: [entry], hasStarted: false } as Batch<Entry, Result>;
    batches.set(rowId, batch);
    const run = async () => {
      await before?.stored.catch(() => undefined);
      // SQLite stores in one go: without a turn of the loop none of those that have arrived would be among the entries.
      await setImmediate();
      batch.hasStarted = true;
      return store(context, rowId, batch.entries);
    };
    batch.stored = run().finally(() => {
      if (batches.get(rowId) === batch) batches.delete(rowId);
    });
    return batch.stored;
  };
}
