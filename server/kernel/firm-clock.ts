import type { Context } from './context.ts';
import type { Database } from './database.ts';
import { firmTime } from './firm-time.ts';
import { databaseTime, insertIgnore } from './sql.ts';
import { isoTime, sqlTime } from './time.ts';

/** How often a time that was believed is stored, in milliseconds. */
const storedEvery = 10 * 60_000;

interface FirmClock {
  firm: (clock: number) => number;
  storedAt: number;
}

const clocks = new WeakMap<Database, Promise<FirmClock>>();

/**
 * The same with the time that has surely come, for what cannot be undone: keys and answers that are deleted, keys that are
 * listed. It is the earlier one of this machine's clock and the database's, and where both are suddenly ahead the time goes on
 * from the last one that was believed.
 */
export async function withFirmTime(context: Context): Promise<Context> {
  const time = await firmNow(context);
  return { ...context, now: () => time };
}

async function firmNow(context: Context): Promise<Date> {
  const { db, now, log } = context;
  const clock = await clockOf(db);
  const shown = await earlierTime(db, now);
  const time = clock.firm(shown);
  if (time < shown)
    log.warn({ shown: new Date(shown), firm: new Date(time) }, 'the clock has jumped ahead and is not believed');
  else await store(context, clock, time);
  return new Date(time);
}

function clockOf(db: Database): Promise<FirmClock> {
  const found = clocks.get(db) ?? open(db);
  clocks.set(db, found);
  found.catch(() => clocks.delete(db));
  return found;
}

/** Drops what is remembered. */
export function forgetFirmTime(db: Database): void {
  clocks.delete(db);
}

async function open(db: Database): Promise<FirmClock> {
  const [row] = await db.rows<{ seenAt: string }>('SELECT seen_at AS seenAt FROM clock');
  const seenAt = row ? Date.parse(isoTime(row.seenAt)) : null;
  return { firm: firmTime(seenAt, () => performance.now()), storedAt: Number.NEGATIVE_INFINITY };
}

async function store({ db }: Context, clock: FirmClock, time: number): Promise<void> {
  if (Math.abs(time - clock.storedAt) < storedEvery) return;
  const seen = sqlTime(new Date(time));
  await db.transaction(async (writer) => {
    await writer.run(`${insertIgnore(db.dialect)} clock (id, seen_at) VALUES (1, ?)`, [seen]);
    await writer.run('UPDATE clock SET seen_at = ? WHERE id = 1', [seen]);
  });
  clock.storedAt = time;
}

/**
 * Gives the time that has surely come to a process whose account may read no time of before: the earlier of this machine's clock
 * and the database's, from its first look on.
 */
export function createFirmNow(db: Database, now: () => Date): () => Promise<Date> {
  const firm = firmTime(null, () => performance.now());
  return async () => new Date(firm(await earlierTime(db, now)));
}

/** By this machine's clock or the database's, in milliseconds since 1970. */
async function earlierTime(db: Database, now: () => Date): Promise<number> {
  return Math.min(now().getTime(), (await databaseTime(db))?.getTime() ?? Number.POSITIVE_INFINITY);
}
