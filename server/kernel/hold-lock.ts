import SqliteDatabase from 'libsql';
import type { QueryRunner } from 'typeorm';
import type { Database } from './database.ts';

/** A lock that this process has until it ends, in whatever way. */
export interface HeldLock {
  /** False from the moment at which it turns out to be lost, until it is ours again. */
  readonly isHeld: boolean;
  release(): Promise<void>;
}

/** In milliseconds. */
interface LockOptions {
  /** How long to wait for somebody who has it. */
  patience: number;
  /** How often to look whether the connection that holds it is still there. */
  rhythm?: number;
}

/**
 * Takes the lock of this name in a database, so that of all processes one has it; null when somebody else keeps it. The database itself forgets the lock of a process that dies.
 */
export function holdLock(
  db: Database,
  name: string,
  { patience, rhythm = 10_000 }: LockOptions,
): Promise<HeldLock | null> {
  return db.dialect === 'mysql' ? holdInMysql(db, name, patience, rhythm) : holdBesideSqlite(db, name, patience);
}

async function holdInMysql(
  { dataSource }: Database,
  name: string,
  patience: number,
  rhythm: number,
): Promise<HeldLock | null> {
  const lock = `CONCAT('${name}-', MD5(DATABASE()))`;
  const take = async (seconds: number): Promise<QueryRunner | null> => {
    const keeper = dataSource.createQueryRunner();
    const [answer] = await keeper.query(`SELECT GET_LOCK(${lock}, ${seconds}) AS taken`);
    if (Number(answer.taken) === 1) return keeper;
    await keeper.release();
    return null;
  };
  let keeper = await take(patience / 1000);
  if (!keeper) return null;
  const look = async () => {
    const [answer] = (await keeper?.query(`SELECT IS_USED_LOCK(${lock}) = CONNECTION_ID() AS held`)) ?? [];
    if (Number(answer?.held) === 1) return;
    await drop();
    keeper = await take(0);
  };
  const drop = async () => {
    const lost = keeper;
    keeper = null;
    await lost?.release();
  };
  const timer = setInterval(() => void look().catch(() => drop().catch(() => undefined)), rhythm);
  return {
    get isHeld() {
      return keeper !== null;
    },
    async release() {
      clearInterval(timer);
      await keeper?.query(`SELECT RELEASE_LOCK(${lock})`);
      await drop();
    },
  };
}

/** SQLite has no locks with a name: a file beside the database is held open for writing instead. */
async function holdBesideSqlite({ dataSource }: Database, name: string, patience: number): Promise<HeldLock | null> {
  const file = new SqliteDatabase(`${dataSource.options.database}.${name}`);
  file.exec('PRAGMA busy_timeout = 0');
  for (const until = Date.now() + patience; !isTaken(file); ) {
    if (Date.now() >= until) {
      file.close();
      return null;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  let isHeld = true;
  return {
    get isHeld() {
      return isHeld;
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
