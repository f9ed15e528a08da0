import { LRUCache } from 'lru-cache';
import mysql from 'mysql2/promise';
import { DataSource } from 'typeorm';
import type { Blueprint } from './blueprint.ts';
import type { Database, Parameter, PoolState } from './database.ts';
import { DatabaseLate, type Deadlines, startDeadline } from './deadline.ts';
import { gathered } from './gathered.ts';
import { executeWithin } from './mysql-read.ts';
import { connection, inTransaction, openWriters, sendTogether, type Transaction } from './mysql-transaction.ts';
import { SnakeNaming } from './naming.ts';
import { type Observe, observed } from './observe.ts';
import { retry } from './retry.ts';
import { type Senders, type Sent, writerOf } from './writer-of.ts';

/**
 * MySQL or MariaDB. Reads and transactions have a pool each, so that neither waits for the other's connections; TypeORM's is
 * for migrations.
 */
export async function openMysql(
  url: string,
  blueprint: Blueprint,
  deadlines: Deadlines,
  observe?: Observe,
): Promise<Database> {
  const pool = mysql.createPool({ uri: url, ...connection, connectionLimit: 8, maxPreparedStatements: 500 });
  const writers = openWriters(url);
  const dataSource = new DataSource({
    type: await serverType(pool),
    url,
    ...blueprint,
    timezone: 'Z',
    charset: 'utf8mb4_unicode_ci',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    extra: { ...connection, connectionLimit: 2 },
  });
  await dataSource.initialize();
  const statements = { count: 0 };
  const send = observed(createSender(), (_, sql) => sql, observe);
  const sendersOn = createSendersOn(send, observe);
  const read: Execute = (sql, parameters) => executeWithin(pool, sql, parameters, deadlines.read);
  const rows = async <Row>(sql: string, parameters: Parameter[] = []) => {
    statements.count += 1;
    return (await send(read, sql, parameters)).rows as Row[];
  };
  return {
    dialect: 'mysql',
    deadlines,
    dataSource,
    statements,
    rows,
    gatheredRows: gathered(rows),
    // Many transactions at once on a small table may each meet several deadlocks.
    transaction(work, { within = deadlines.write, isWanted } = {}) {
      const until = performance.now() + within;
      const attempt = () =>
        inTransaction(writers, { within: until - performance.now(), isWanted }, (open) =>
          work(writerOf('mysql', statements, sendersOn(open))),
        );
      return retry(attempt, 12);
    },
    pools: () => [poolState('read', pool), poolState('write', writers)],
    truncateLog: async () => true,
    close: () => closeSoon([pool, writers], dataSource),
  };
}

type Send = ReturnType<typeof createSender>;

/** How statements are sent inside of a transaction. */
function createSendersOn(send: Send, observe: Observe | undefined): (open: Transaction) => Senders {
  const sendAll = observed(sendTogether, (_, all) => all.map(({ sql }) => sql).join('; '), observe);
  return (open) => ({
    send: (sql, parameters) => send((text, values) => open.connection.execute(text, values), sql, parameters),
    async sendAll(all, { isLast } = { isLast: false }) {
      if (isLast) open.checkAsker();
      await sendAll(open.connection, isLast ? [...all, { sql: 'COMMIT', parameters: [] }] : all);
      open.isCommitted ||= isLast;
    },
  });
}

type Execute = (
  sql: string,
  parameters: Parameter[],
) => Promise<[mysql.RowDataPacket[] | mysql.ResultSetHeader, mysql.FieldPacket[]]>;

/** Sends a statement prepared, as the driver remembers it for each connection. */
function createSender() {
  const addMilliseconds = createMillisecondsAdder();
  return async (execute: Execute, sql: string, parameters: Parameter[]): Promise<Sent> => {
    const [found, fields] = await execute(sql, parameters);
    if (!Array.isArray(found)) return { rows: [], changed: found.affectedRows };
    addMilliseconds(sql, found, fields);
    return { rows: found, changed: 0 };
  };
}

/**
 * Adds the `.000` that the binary protocol leaves out of a time on a whole second. Which columns are times is looked up once
 * for a statement: the driver decodes a column's name whenever it is asked for.
 */
function createMillisecondsAdder(): (sql: string, rows: mysql.RowDataPacket[], fields: mysql.FieldPacket[]) => void {
  const cache = new LRUCache<string, string[]>({ max: 500 });
  const timesOf = (sql: string, fields: mysql.FieldPacket[]) => {
    const names = fields.filter((field) => field.columnType === mysql.Types.DATETIME).map((field) => field.name);
    cache.set(sql, names);
    return names;
  };
  return (sql, rows, fields) => {
    const names = cache.get(sql) ?? timesOf(sql, fields);
    for (const name of names) for (const row of rows) if (row[name]?.length === wholeSecond) row[name] += '.000';
  };
}

const wholeSecond = 'YYYY-MM-DD HH:MM:SS'.length;

/** Says goodbye to the database, and hangs up where it does not answer to that. */
async function closeSoon(pools: mysql.Pool[], dataSource: DataSource): Promise<void> {
  const deadline = startDeadline(goodbye);
  const goodbyes = [...pools.map((pool) => pool.end()), dataSource.destroy()];
  await deadline.race(Promise.all(goodbyes)).catch((error) => {
    if (!(error instanceof DatabaseLate)) throw error;
  });
  deadline.end();
}

/** How long the database may take over that, in milliseconds. */
const goodbye = 2_000;

async function serverType(pool: mysql.Pool): Promise<'mariadb' | 'mysql'> {
  const [rows] = await pool.query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
  return String(rows[0]?.version).includes('MariaDB') ? 'mariadb' : 'mysql';
}

/** What the driver's pool counts for itself; it has no other way to ask. */
interface Counted {
  config: { connectionLimit: number };
  _allConnections: { length: number };
  _freeConnections: { length: number };
  _connectionQueue: { length: number };
}

function poolState(name: PoolState['name'], { pool }: mysql.Pool): PoolState {
  const { config, _allConnections: all, _freeConnections: free, _connectionQueue: queue } = pool as unknown as Counted;
  const idle = free.length;
  return { name, inUse: all.length - idle, idle, waiting: queue.length, limit: config.connectionLimit };
}
