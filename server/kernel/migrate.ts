import type { DataSource } from 'typeorm';
import type { Database } from './database.ts';

/** How long to wait for another process that is migrating, in seconds. */
const patience = 300;
const lockName = "CONCAT('applaus-migrate-', MD5(DATABASE()))";

/** Brings the database to the newest migration and names what was run; of two processes at once the second waits. */
export function migrate(db: Database): Promise<string[]> {
  return db.dialect === 'mysql' ? migrateMysql(db) : migrateSqlite(db);
}

/** A migration changes tables, which MySQL cannot take back, so a lock of the server's own stands before all of it. */
async function migrateMysql({ dataSource }: Database): Promise<string[]> {
  const keeper = dataSource.createQueryRunner();
  try {
    const [answer] = await keeper.query(`SELECT GET_LOCK(${lockName}, ${patience}) AS taken`);
    if (Number(answer.taken) !== 1) throw new Error('another process is still migrating this database');
    return namesOf(await dataSource.runMigrations());
  } finally {
    await keeper.query(`SELECT RELEASE_LOCK(${lockName})`).catch(() => undefined);
    await keeper.release();
  }
}

/** SQLite takes changes of tables back: everything is one transaction, which holds the file from its first word. */
async function migrateSqlite({ dataSource }: Database): Promise<string[]> {
  await holdFile(dataSource, Date.now() + patience * 1000);
  try {
    const done = await dataSource.runMigrations({ transaction: 'none' });
    await dataSource.query('COMMIT');
    return namesOf(done);
  } catch (error) {
    await dataSource.query('ROLLBACK');
    throw error;
  }
}

/** Asks again and again, since SQLite's own way of waiting would stop the whole process. */
async function holdFile(dataSource: DataSource, until: number): Promise<void> {
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
