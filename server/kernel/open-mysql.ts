import { LRUCache } from 'lru-cache';
import mysql from 'mysql2/promise';
import { DataSource } from 'typeorm';
import type { Blueprint } from './blueprint.ts';
import type { Database, Parameter } from './database.ts';
import { gathered } from './gathered.ts';
import { connection, inTransaction, openWriters, sendTogether, type Transaction } from './mysql-transaction.ts';
import { SnakeNaming } from './naming.ts';
import { retry } from './retry.ts';
import { type Senders, type Sent, writerOf } from './writer-of.ts';

/**
 * MySQL or MariaDB. Reads and transactions have a pool each, so that neither waits for the other's connections; TypeORM's is
 * for migrations.
 */
export async function openMysql(url: string, blueprint: Blueprint): Promise<Database> {
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
  const send = createSender();
  const sendersOn = (open: Transaction): Senders => ({
    send: (sql, parameters) => send(open.connection, sql, parameters),
    async sendAll(all, { isLast } = { isLast: false }) {
      await sendTogether(open.connection, isLast ? [...all, { sql: 'COMMIT', parameters: [] }] : all);
      open.isCommitted ||= isLast;
    },
  });
  const rows = async <Row>(sql: string, parameters: Parameter[] = []) => {
    statements.count += 1;
    return (await send(pool, sql, parameters)).rows as Row[];
  };
  return {
    dialect: 'mysql',
    dataSource,
    statements,
    rows,
    gatheredRows: gathered(rows),
    // Many transactions at once on a small table may each meet several deadlocks.
    transaction: (work) =>
      retry(() => inTransaction(writers, (open) => work(writerOf('mysql', statements, sendersOn(open)))), 12),
    truncateLog: async () => true,
    async close() {
      await Promise.all([pool.end(), writers.end()]);
      await dataSource.destroy();
    },
  };
}

/** Sends a statement prepared, as the driver remembers it for each connection. */
function createSender() {
  const addMilliseconds = createMillisecondsAdder();
  return async (to: Pick<mysql.Connection, 'execute'>, sql: string, parameters: Parameter[]): Promise<Sent> => {
    const [found, fields] = await to.execute<mysql.RowDataPacket[] | mysql.ResultSetHeader>(sql, parameters);
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

async function serverType(pool: mysql.Pool): Promise<'mariadb' | 'mysql'> {
  const [rows] = await pool.query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
  return String(rows[0]?.version).includes('MariaDB') ? 'mariadb' : 'mysql';
}
