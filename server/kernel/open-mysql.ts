import { LRUCache } from 'lru-cache';
import mysql from 'mysql2/promise';
import { DataSource } from 'typeorm';
import type { Blueprint } from './blueprint.ts';
import { type Database, type Parameter, writerOf } from './database.ts';
import { SnakeNaming } from './naming.ts';
import { retry } from './retry.ts';

/** MySQL or MariaDB. Reads use prepared statements on a pool of their own, writes use TypeORM's pool. */
export async function openMysql(url: string, blueprint: Blueprint): Promise<Database> {
  const pool = mysql.createPool({ uri: url, ...connection, connectionLimit: 8, maxPreparedStatements: 500 });
  const dataSource = new DataSource({
    type: await serverType(pool),
    url,
    ...blueprint,
    timezone: 'Z',
    charset: 'utf8mb4_unicode_ci',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    extra: { ...connection, connectionLimit: 8 },
  });
  await dataSource.initialize();
  const statements = { count: 0 };
  const addMilliseconds = createMillisecondsAdder();
  return {
    dialect: 'mysql',
    dataSource,
    statements,
    async rows<Row>(sql: string, parameters: Parameter[] = []) {
      statements.count += 1;
      const [rows, fields] = await pool.execute<mysql.RowDataPacket[]>(sql, parameters);
      addMilliseconds(sql, rows, fields);
      return rows as Row[];
    },
    // Many transactions at once on a small table may each meet several deadlocks.
    transaction: (work) =>
      retry(() => dataSource.transaction((manager) => work(writerOf(manager, 'mysql', statements))), 12),
    truncateLog: async () => true,
    async close() {
      await pool.end();
      await dataSource.destroy();
    },
  };
}

/**
 * Without `trace` the driver takes no stack trace for each statement, a tenth of a request. Times stay text, see
 * `time.ts`.
 */
const connection = { dateStrings: true, trace: false, supportBigNumbers: true, connectTimeout: 5_000 } as const;

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
