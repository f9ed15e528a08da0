import { setTimeout } from 'node:timers/promises';
import SqliteDatabase from 'libsql';
import type { Database } from './database.ts';
import { type Lock, LockLost, type LockOptions } from './lock.ts';

/** SQLite is one file on one machine: a file beside it is open for writing, and free when its process ends in whatever way. */
export async function takeFileLock(
  { dataSource }: Database,
  name: string,
  { timeout }: LockOptions,
): Promise<Lock | null> {
  const file = new SqliteDatabase(`${dataSource.options.database}.${name}`);
  file.exec('PRAGMA busy_timeout = 0');
  for (const until = Date.now() + timeout; !isTaken(file); ) {
    if (Date.now() >= until) {
      file.close();
      return null;
    }
    await setTimeout(100);
  }
  let isHeld = true;
  return {
    get isHeld() {
      return isHeld;
    },
    async confirm() {
      if (!isHeld) throw new LockLost(name);
    },
    async release() {
      if (isHeld) file.close();
      isHeld = false;
    },
  };
}

function isTaken(file: InstanceType<typeof SqliteDatabase>): boolean {
  try {
    file.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    return false;
  }
}
