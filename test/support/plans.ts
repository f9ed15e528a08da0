import mysql from 'mysql2/promise';
import { afterAll, beforeAll } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import type { Database, Parameter } from '../../server/kernel/database.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import type { TestDatabase } from './databases.ts';

interface Statement {
  sql: string;
  parameters: Parameter[];
}

/** A filled database of its own for the surrounding `describe`, to look at how it runs statements. */
export function plansOn(database: TestDatabase, fill: (db: Database) => Promise<void>) {
  let made: { url: string; drop: () => Promise<void> };
  let db: Database;
  beforeAll(async () => {
    made = await database.make();
    db = await openDatabase(made.url, blueprint);
    await db.dataSource.runMigrations();
    await fill(db);
  }, 180_000);
  afterAll(async () => {
    await db.close();
    await made.drop();
  });
  return {
    /** The steps of SQLite's plan. */
    details: async ({ sql, parameters }: Statement): Promise<string[]> =>
      (await db.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)).map(({ detail }) => detail),
    /** The steps of MariaDB's plan. */
    steps: ({ sql, parameters }: Statement): Promise<Step[]> => db.rows<Step>(`EXPLAIN ${sql}`, parameters),
    /** How many rows MariaDB's engine hands over while it runs. */
    rowsRead: ({ sql, parameters }: Statement): Promise<number> =>
      rowsReadBy(made.url, (connection) => connection.execute(sql, parameters)),
    /** The same for several statements, which `work` sends by the database that it is given. */
    rowsReadIn: (work: (reading: Database) => Promise<unknown>): Promise<number> =>
      rowsReadBy(made.url, async (connection) => {
        const rows = async (sql: string, parameters: Parameter[] = []) =>
          (await connection.execute(sql, parameters))[0];
        await work({ ...db, rows } as Database);
      }),
    /** The statements that `work` sends. */
    statementsOf: async (work: (reading: Database) => Promise<unknown>): Promise<Statement[]> => {
      const sent: Statement[] = [];
      const rows: Database['rows'] = (sql, parameters = []) => {
        sent.push({ sql, parameters });
        return db.rows(sql, parameters);
      };
      await work({ ...db, rows });
      return sent;
    },
    db: () => db,
  };
}

async function rowsReadBy(url: string, work: (connection: mysql.Connection) => Promise<unknown>): Promise<number> {
  const connection = await mysql.createConnection({ uri: url, dateStrings: true });
  await connection.query('FLUSH STATUS');
  await work(connection);
  const [counters] = await connection.query<mysql.RowDataPacket[]>("SHOW SESSION STATUS LIKE 'Handler_read%'");
  await connection.end();
  return counters.reduce((sum, { Value }) => sum + Number(Value), 0);
}

interface Step {
  table: string | null;
  type: string;
  key: string | null;
  Extra: string | null;
}

/** Steps that sort, or read a whole table: none of them is in the plan of a page. */
export function dearSteps(steps: Step[]): Step[] {
  return steps.filter(
    ({ table, type, key, Extra }) =>
      /filesort|temporary|join buffer/i.test(Extra ?? '') || (table !== null && (type === 'ALL' || !key)),
  );
}
