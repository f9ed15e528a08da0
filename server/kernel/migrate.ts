import type { DataSource } from 'typeorm';
import type { Database } from './database.ts';
import { getLock, mysqlLockName } from './lock.ts';
import { byDialect } from './sql.ts';

/** How long to wait for another process that is migrating, in seconds. */
const timeout = 300;

/** Brings the database to the newest migration and names what was run; a second process waits for the first. */
export function migrate(db: Database): Promise<string[]> {
  return byDialect(db.dialect, { mysql: migrateMysql, sqlite: migrateSqlite })(db);
}

/** MySQL cannot roll back changes of tables, so a named lock is held meanwhile. */
async function migrateMysql({ dataSource }: Database): Promise<string[]> {
  const lock = mysqlLockName('applaus-migrate');
  const holder = await getLock(dataSource, lock, timeout);
  if (!holder) throw new Error('another process is still migrating this database');
  try {
    return namesOf(await dataSource.runMigrations());
  } finally {
    await holder.query(`SELECT RELEASE_LOCK(${lock})`).catch(() => undefined);
    await holder.release();
  }
}

/** SQLite rolls back changes of tables: all of them are one transaction, which locks the file from its start. */
async function migrateSqlite({ dataSource }: Database): Promise<string[]> {
  await beginImmediate(dataSource, Date.now() + timeout * 1000);
  try {
    const done = await dataSource.runMigrations({ transaction: 'none' });
    await dataSource.query('COMMIT');
    return namesOf(done);
  } catch (error) {
    await dataSource.query('ROLLBACK');
    throw error;
  }
}

/** Retries by a timer, since SQLite's own way of waiting would block the whole process. */
async function beginImmediate(dataSource: DataSource, until: number): Promise<void> {
  await dataSource.query('PRAGMA busy_timeout = 0');
  for (;;) {
    try {
      await dataSource.query('BEGIN IMMEDIATE');
      break;
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  await dataSource.query('PRAGMA busy_timeout = 5000');
}

function isBusy(error: unknown): boolean {
  return (error as { driverError?: { code?: string } }).driverError?.code === 'SQLITE_BUSY';
}

function namesOf(migrations: { name: string }[]): string[] {
  return migrations.map((migration) => migration.name);
}
