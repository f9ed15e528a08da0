import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'libsql';
import { LRUCache } from 'lru-cache';
import { DataSource } from 'typeorm';
import type { Blueprint } from './blueprint.ts';
import type { Database } from './database.ts';
import { AskerGone, type Deadlines } from './deadline.ts';
import { SnakeNaming } from './naming.ts';
import { type Observe, observed } from './observe.ts';
import { retry } from './retry.ts';
import { sqliteRows } from './sqlite-rows.ts';
import { type Senders, writerOf } from './writer-of.ts';

type Connection = InstanceType<typeof SqliteDatabase>;

/**
 * Embedded SQLite. TypeORM has one connection, on which two transactions would mix, so transactions run one after another.
 * Reads use a connection of their own and never wait for them (write-ahead log).
 */
export async function openSqlite(
  path: string,
  blueprint: Blueprint,
  deadlines: Deadlines,
  observe?: Observe,
): Promise<Database> {
  mkdirSync(dirname(path), { recursive: true });
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    driver: SqliteDatabase,
    database: path,
    entities: blueprint.entities,
    migrations: blueprint.migrations,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    prepareDatabase: prepare,
  });
  // TypeORM accepts the types of a list, while SQLite takes any with `text` in its name.
  dataSource.driver.supportedDataTypes.push('mediumtext');
  await dataSource.initialize();
  removeMysqlOptions(dataSource);
  const reader = openReader(path);
  const statements = { count: 0 };
  const rows = observed(sqliteRows(reader, statements), (sql) => sql, observe) as Database['rows'];
  const turns = oneAfterAnother();
  const { inTurn } = turns;
  const writer = connectionOf(dataSource);
  const send = observed(createSender(writer), (sql) => sql, observe);
  const sendAll: Senders['sendAll'] = async (all) => {
    for (const { sql, parameters } of all) await send(sql, parameters);
  };
  const inside = writerOf('sqlite', statements, { send, sendAll });
  return {
    dialect: 'sqlite',
    deadlines,
    dataSource,
    statements,
    rows,
    gatheredRows: rows,
    transaction: (work, { isWanted = () => true } = {}) =>
      inTurn(() => retry(() => immediateTransaction(writer, () => work(inside), isWanted), 100)),
    // What reads answers at once; there is one connection for changes.
    pools: () => [{ name: 'write', limit: 1, ...turns.state() }],
    truncateLog: () => inTurn(() => truncateLog(writer)),
    async close() {
      reader.close();
      await dataSource.destroy();
    },
  };
}

/** The page cache is 12 MB, since the recognitions of a person or a department are scattered over the file. */
function openReader(path: string): Connection {
  const reader = new SqliteDatabase(path);
  prepare(reader);
  reader.exec('PRAGMA cache_size = -12000');
  return reader;
}

/** Character sets and collations are MySQL's: SQLite compares bytes. */
function removeMysqlOptions(dataSource: DataSource): void {
  for (const column of dataSource.entityMetadatas.flatMap((entity) => entity.columns)) {
    column.charset = column.collation = undefined;
  }
}

/**
 * `synchronous = FULL` makes a committed write survive a power cut in write-ahead mode. Waiting for another process (an
 * import) blocks this one altogether, so the timeout is short in the end, and the transaction is retried.
 */
function prepare(connection: Connection): void {
  // Another process may be opening the same new file, which it has for itself while it changes the mode.
  connection.exec('PRAGMA busy_timeout = 5000');
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');
  // Deleted rows are overwritten in the file: keys of a past epoch, who took tokens.
  connection.exec('PRAGMA secure_delete = ON');
  connection.exec('PRAGMA busy_timeout = 20');
}

/**
 * A transaction that takes the write lock at its start. TypeORM's takes it at the first write: when another process has
 * written since its first read, libsql leaves that write unfinished, and the connection at its old snapshot for good.
 */
async function immediateTransaction<Result>(
  connection: Connection,
  work: () => Promise<Result>,
  isWanted: () => boolean,
): Promise<Result> {
  if (!isWanted()) throw new AskerGone();
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

/** TypeORM's connection, the only one that writes. */
function connectionOf({ driver }: DataSource): Connection {
  return (driver as unknown as { databaseConnection: Connection }).databaseConnection;
}

/** Sends statements that are prepared once. */
function createSender(connection: Connection): Senders['send'] {
  const prepared = new LRUCache<string, ReturnType<Connection['prepare']>>({ max: 200 });
  return async (sql, parameters) => {
    const statement = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, statement);
    if (statement.reader) return { rows: statement.all(...parameters) as object[], changed: 0 };
    return { rows: [], changed: statement.run(...parameters).changes };
  };
}

/** The answer of a checkpoint says that it was busy instead of failing. */
async function truncateLog(connection: Connection): Promise<boolean> {
  const [answer] = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all() as { busy: number }[];
  return answer?.busy === 0;
}

function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve();
  let unfinished = 0;
  return {
    inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
      unfinished += 1;
      const turn = last.then(task).finally(() => {
        unfinished -= 1;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    state() {
      const inUse = Math.min(1, unfinished);
      return { inUse, idle: 1 - inUse, waiting: unfinished - inUse };
    },
  };
}
