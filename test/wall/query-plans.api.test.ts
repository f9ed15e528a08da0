import mysql from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import type { Database, Parameter } from '../../server/kernel/database.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import type { Place } from '../../server/kernel/paging.ts';
import { type WallSelection, wallStatement } from '../../server/wall/wall-statement.ts';
import { mariadbOrNone, sqlite } from '../support/databases.ts';
import { everybody, fillWithStories, forgotten, generatedUuid } from '../support/hundred-thousand.ts';

const plain: WallSelection = { valueUuid: null, departmentUuid: null, personUuid: null, months: null, words: [] };
const value = { valueUuid: generatedUuid('c', 3) };
const oldValue = { valueUuid: generatedUuid('c', forgotten) };
const unknownValue = { valueUuid: generatedUuid('c', 999) };
const department = { departmentUuid: generatedUuid('d', 7) };
const whole = { departmentUuid: generatedUuid('d', everybody) };
const person = { personUuid: generatedUuid('a', 1_301) };
const months = { months: { from: '2021-03-01 00:00:00.000', until: '2021-04-01 00:00:00.000' } };
/** Some 1.6 years back: page 2,000 of the plain wall. */
const deep: Place = { at: '2022-03-25 06:40:00.000', id: generatedUuid('b', 58_640) };
const limit = 21;

const pages: [string, Partial<WallSelection>, Place | null][] = [
  ['the first page', {}, null],
  ['page 2,000', {}, deep],
  ['a value', value, null],
  ['a value, deep', value, deep],
  ['a value that nobody has shown for years', oldValue, null],
  ['a value without a story', unknownValue, null],
  ['a department', department, null],
  ['a department, deep', department, deep],
  ['the whole organisation', whole, null],
  ['the whole organisation, deep', whole, deep],
  ['a person', person, null],
  ['a person, deep', person, deep],
  ['a month', months, null],
  ['a month without a story', { months: { from: '2035-01-01 00:00:00.000', until: '2035-02-01 00:00:00.000' } }, null],
  ['a value in a month', { ...value, ...months }, null],
  ['a department in a month', { ...department, ...months }, null],
  ['a person in a month', { ...person, ...months }, null],
  ['a person and a value', { ...person, ...value }, null],
];

describe.runIf(mariadbOrNone)('plans over 100,000 stories on MariaDB', () => {
  let made: { url: string; drop: () => Promise<void> };
  let db: Database;
  let connection: mysql.Connection;
  beforeAll(async () => {
    made = await mariadbOrNone!.make();
    db = await openDatabase(made.url, blueprint);
    await db.dataSource.runMigrations();
    await fillWithStories(db);
    connection = await mysql.createConnection(made.url);
  }, 180_000);
  afterAll(async () => {
    await connection.end();
    await db.close();
    await made.drop();
  });

  const rowsRead = async (sql: string, parameters: Parameter[]) => {
    await connection.query('FLUSH STATUS');
    const [rows] = await connection.execute<mysql.RowDataPacket[]>(sql, parameters);
    const [counters] = await connection.query<mysql.RowDataPacket[]>("SHOW SESSION STATUS LIKE 'Handler_read%'");
    return { rows: rows.length, read: counters.reduce((sum, { Value }) => sum + Number(Value), 0) };
  };
  const plan = async (sql: string, parameters: Parameter[]) => {
    const [steps] = await connection.execute<mysql.RowDataPacket[]>(`EXPLAIN ${sql}`, parameters);
    return steps.map(({ table, type, key, Extra }) => ({ table, type, key, Extra: String(Extra ?? '') }));
  };

  it.each(pages)('%s: index ranges in their order, and no more rows than it shows', async (_, selection, after) => {
    const { sql, parameters } = wallStatement('mysql', { ...plain, ...selection }, after, limit);
    const steps = await plan(sql, parameters);
    expect(steps.filter(({ Extra }) => /filesort|temporary|join buffer/i.test(Extra))).toEqual([]);
    expect(steps.filter(({ table, type, key }) => table && (type === 'ALL' || !key))).toEqual([]);
    const { read } = await rowsRead(sql, parameters);
    // A story costs its row, and under a person or a department the row that leads to it.
    expect(read).toBeLessThanOrEqual(limit * 2);
  });

  it('what is counted is what is read: the same page without its index is found out', async () => {
    const { sql, parameters } = wallStatement('mysql', plain, null, limit);
    const { read } = await rowsRead(sql.replace('FORCE INDEX', 'IGNORE INDEX'), parameters);
    expect(read).toBeGreaterThan(50_000);
  });

  it('words are found by their index', async () => {
    const { sql, parameters } = wallStatement('mysql', { ...plain, words: ['umbrella', '4711'] }, null, limit);
    expect((await plan(sql, parameters)).find(({ table }) => table === 'r')).toMatchObject({
      type: 'fulltext',
      key: 'ft_recognition_words',
    });
  });
});

describe('plans over 100,000 stories on SQLite', () => {
  let made: { url: string; drop: () => Promise<void> };
  let db: Database;
  beforeAll(async () => {
    made = await sqlite.make();
    db = await openDatabase(made.url, blueprint);
    await db.dataSource.runMigrations();
    await fillWithStories(db);
  }, 180_000);
  afterAll(async () => {
    await db.close();
    await made.drop();
  });

  it.each(pages)('%s: index ranges in their order', async (_, selection, after) => {
    const { sql, parameters } = wallStatement('sqlite', { ...plain, ...selection }, after, limit);
    const steps = await db.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
    const details = steps.map(({ detail }) => detail);
    expect(
      details.filter(
        (detail) =>
          /^SCAN|TEMP B-TREE FOR (LAST .* )?ORDER BY/.test(detail) &&
          !/^SCAN r USING INDEX ix_recognition_wall/.test(detail),
      ),
    ).toEqual([]);
  });
});
