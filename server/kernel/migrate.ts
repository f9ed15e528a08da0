import type { DataSource } from 'typeorm';
import type { Database } from './database.ts';
import { byDialect } from './sql.ts';
import { takeLock } from './take-lock.ts';

/** A change of a large table may stop everything else for a while; one that was killed is waited for so long, in milliseconds. */
const length = 5 * 60_000;
/** How long to wait for another process that is migrating, in milliseconds. */
const timeout = length + 60_000;

/** Brings the database to the newest migration and names what was run; a second process waits for the first. */
export function migrate(db: Database): Promise<string[]> {
  return byDialect(db.dialect, { mysql: migrateMysql, sqlite: migrateSqlite })(db);
}

/** MySQL cannot roll back changes of tables, so others wait meanwhile, on whichever node of a cluster. */
async function migrateMysql(db: Database): Promise<string[]> {
  await db.dataSource.query(createLeases);
  const lock = await takeLock(db, 'applaus-migrate', { timeout, length });
  if (!lock) throw new Error('another process is still migrating this database');
  try {
    return namesOf(await db.dataSource.runMigrations());
  } finally {
    await lock.release();
  }
}

/** As the migration of this table makes it, which is run under a lease already. */
const createLeases = `CREATE TABLE IF NOT EXISTS lease (
  name varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  process_id varchar(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ends_at datetime(3) NOT NULL
) ENGINE=InnoDB`;

/** SQLite rolls back changes of tables: all of them are one transaction, which locks the file from its start. */
async function migrateSqlite({ dataSource }: Database): Promise<string[]> {
  await beginImmediate(dataSource, Date.now() + timeout);
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
