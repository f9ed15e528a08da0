import SqliteDatabase from 'libsql';
import type { QueryRunner } from 'typeorm';
import type { Database } from './database.ts';
import { byDialect } from './sql.ts';

/** A lock that one process at a time can hold; the database frees it when that process ends, in whatever way. */
export interface Lock {
  /** False from the moment at which the lock turns out to be lost, until this process has it again. */
  readonly isHeld: boolean;
  release(): Promise<void>;
}

/** In milliseconds. */
interface LockOptions {
  /** How long to wait for another process that holds it. */
  timeout: number;
  /** How often to check whether the connection that holds it is still there. */
  checkInterval?: number;
}

/** Takes the lock of this name in a database; null when another process still holds it after the timeout. */
export function takeLock(
  db: Database,
  name: string,
  { timeout, checkInterval = 10_000 }: LockOptions,
): Promise<Lock | null> {
  return byDialect(db.dialect, {
    mysql: () => takeMysqlLock(db, name, timeout, checkInterval),
    sqlite: () => takeFileLock(db, name, timeout),
  })();
}

async function takeMysqlLock(
  { dataSource }: Database,
  name: string,
  timeout: number,
  checkInterval: number,
): Promise<Lock | null> {
  const lock = mysqlLockName(name);
  let holder = await getLock(dataSource, lock, timeout / 1000);
  if (!holder) return null;
  const drop = async () => {
    const lost = holder;
    holder = null;
    await lost?.release();
  };
  const check = async () => {
    const [answer] = (await holder?.query(`SELECT IS_USED_LOCK(${lock}) = CONNECTION_ID() AS held`)) ?? [];
    if (Number(answer?.held) === 1) return;
    await drop();
    holder = await getLock(dataSource, lock, 0);
  };
  const timer = setInterval(() => void check().catch(() => drop().catch(() => undefined)), checkInterval);
  return {
    get isHeld() {
      return holder !== null;
    },
    async release() {
      clearInterval(timer);
      await holder?.query(`SELECT RELEASE_LOCK(${lock})`);
      await drop();
    },
  };
}

/** A SQL expression: MySQL's named locks belong to the whole server, so the database is part of the name. */
export function mysqlLockName(name: string): string {
  return `CONCAT('${name}-', MD5(DATABASE()))`;
}

/** Takes a named lock and returns the connection that holds it; null when another one still holds it after `seconds`. */
export async function getLock(
  dataSource: Database['dataSource'],
  lock: string,
  seconds: number,
): Promise<QueryRunner | null> {
  const holder = dataSource.createQueryRunner();
  const [answer] = await holder.query(`SELECT GET_LOCK(${lock}, ${seconds}) AS taken`);
  if (Number(answer.taken) === 1) return holder;
  await holder.release();
  return null;
}

/** SQLite has no named locks: a file beside the database is held open for writing instead. */
async function takeFileLock({ dataSource }: Database, name: string, timeout: number): Promise<Lock | null> {
  const file = new SqliteDatabase(`${dataSource.options.database}.${name}`);
  file.exec('PRAGMA busy_timeout = 0');
  for (const until = Date.now() + timeout; !isTaken(file); ) {
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
