import { setImmediate } from 'node:timers/promises';
import type { Changing } from './context.ts';
import type { Database } from './database.ts';
import { AskerGone, DatabaseLate } from './deadline.ts';

/** Entries that are stored together, and what comes of it. */
interface Batch<Entry, Result> {
  entries: { entry: Entry; isWanted: () => boolean }[];
  begunAt: number;
  hasStarted: boolean;
  stored: Promise<Result>;
}

/**
 * Makes a write of one entry out of a write of many that belong together: about the same row, or under another name for
 * all of them. What arrives while this process stores an earlier batch waits and is stored together after it, so that those
 * who come at the same moment wait for two commits, and not for one each; `most` entries make a batch. One that fails fails
 * for all of its entries. These come in the order of their arrival, without those whose askers have left meanwhile.
 */
export function coalesced<Entry, Result>(
  store: (context: Changing, name: string, entries: Entry[]) => Promise<Result>,
  { most = Number.POSITIVE_INFINITY } = {},
): (context: Changing, name: string, entry: Entry) => Promise<Result> {
  const newest = new WeakMap<Database, Map<string, Batch<Entry, Result>>>();
  return (context, name, entry) => {
    const batches = newest.get(context.db) ?? new Map<string, Batch<Entry, Result>>();
    newest.set(context.db, batches);
    const before = batches.get(name);
    const asked = { entry, isWanted: context.isWanted ?? (() => true) };
    if (before && !before.hasStarted && before.entries.length < most) {
      before.entries.push(asked);
      return before.stored;
    }
    const batch = { entries: [asked], hasStarted: false, begunAt: performance.now() } as Batch<Entry, Result>;
    batches.set(name, batch);
    const run = async () => {
      await before?.stored.catch(() => undefined);
      // SQLite stores in one go: without a turn of the loop none of those that have arrived would be among the entries.
      await setImmediate();
      batch.hasStarted = true;
      return store({ db: context.db, events: context.events }, name, wanted(batch, context.db.deadlines.write));
    };
    batch.stored = run().finally(() => {
      if (batches.get(name) === batch) batches.delete(name);
    });
    return batch.stored;
  };
}

/** The entries that somebody waits for; fails where nobody does, or they have waited for longer than a change may take. */
function wanted<Entry>({ entries, begunAt }: Batch<Entry, unknown>, longest: number): Entry[] {
  if (performance.now() - begunAt > longest) throw new DatabaseLate(longest);
  const left = entries.filter(({ isWanted }) => isWanted());
  if (left.length === 0) throw new AskerGone();
  return left.map(({ entry }) => entry);
}
