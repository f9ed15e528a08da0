import { setTimeout } from 'node:timers/promises';
import type { Database } from './database.ts';
import { tableExists } from './sql.ts';

const migrated = new WeakSet<Database>();

/**
 * Whether every migration of this version has been run. Unlike TypeORM's `showMigrations` it writes nothing, so that
 * several may ask at once on an empty database.
 */
export async function isMigrated(db: Database): Promise<boolean> {
  if (migrated.has(db)) return true;
  if (!(await tableExists(db, 'migrations'))) return false;
  const rows = await db.rows<{ name: string }>('SELECT name FROM migrations');
  const done = new Set(rows.map(({ name }) => name));
  const missing = db.dataSource.migrations.filter((one) => !done.has(one.name ?? one.constructor.name));
  if (missing.length > 0) return false;
  migrated.add(db);
  return true;
}

/** Waits until somebody has migrated the database, or the signal comes; false then. */
export async function untilMigrated(db: Database, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    // A database that is away for a moment has not been migrated as far as anybody knows.
    if (await isMigrated(db).catch(() => false)) return true;
    await setTimeout(interval, undefined, { signal }).catch(() => undefined);
  }
  return false;
}

/** How often is looked, in milliseconds. */
const interval = 1_000;
