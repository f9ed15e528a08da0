import mysql from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BlockerKind, BlockerState } from '../../server/blockers/blocker-words.ts';
import { type BatchPlace, type BlockerSelection, blockersStatement } from '../../server/blockers/blockers-statement.ts';
import { InboxBox } from '../../server/blockers/inbox.ts';
import { inboxStatement } from '../../server/blockers/inbox-statement.ts';
import { blueprint } from '../../server/blueprint.ts';
import type { Database, Parameter } from '../../server/kernel/database.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { mariadbOrNone, sqlite } from '../support/databases.ts';
import { generatedUuid } from '../support/hundred-thousand.ts';
import { fillWithBlockers, many } from '../support/many-blockers.ts';

const plain: BlockerSelection = {
  ...{ kind: null, states: [], addresseeUuid: null, holderUuid: null, departmentUuids: [], roundUuid: null },
  ...{ overdue: null, words: [] },
};
const kind = { kind: BlockerKind.TOOL };
const state = { states: [BlockerState.ASKED] };
const states = { states: [BlockerState.CLOSED, BlockerState.CONFIRMED] };
const addressee = { addresseeUuid: generatedUuid('a', 7) };
const holder = { holderUuid: generatedUuid('a', 7) };
const department = { departmentUuids: [generatedUuid('d', 3)] };
const round = { roundUuid: generatedUuid('e', 3) };
const unknown = { addresseeUuid: generatedUuid('a', 999) };
const deep: BatchPlace = { batch: 300, id: generatedUuid('b', 2_995) };
const limit = 21;

const pages: [string, Partial<BlockerSelection>, BatchPlace | null][] = [
  ['the first page', {}, null],
  ['page 800', {}, deep],
  ['a kind', kind, null],
  ['a kind, deep', kind, deep],
  ['a state', state, null],
  ['a state, deep', state, deep],
  ['several states', states, null],
  ['an addressee', addressee, null],
  ['an addressee, deep', addressee, deep],
  ['an addressee whom nobody wrote to', unknown, null],
  ['a holder', holder, deep],
  ['a department', department, null],
  ['a round', round, null],
  ['a round, deep', round, deep],
  ['what is overdue', { overdue: true }, null],
  ['what is overdue, deep', { overdue: true }, deep],
  ['what is not overdue', { overdue: false }, null],
  ['a kind in a state', { ...kind, ...state }, null],
];

describe.runIf(mariadbOrNone)(`plans over ${many.blockers} blockers on MariaDB`, () => {
  let made: { url: string; drop: () => Promise<void> };
  let db: Database;
  let connection: mysql.Connection;
  beforeAll(async () => {
    made = await mariadbOrNone!.make();
    db = await openDatabase(made.url, blueprint);
    await db.dataSource.runMigrations();
    await fillWithBlockers(db);
    connection = await mysql.createConnection(made.url);
  }, 180_000);
  afterAll(async () => {
    await connection.end();
    await db.close();
    await made.drop();
  });

  const rowsRead = async (sql: string, parameters: Parameter[]) => {
    await connection.query('FLUSH STATUS');
    await connection.execute<mysql.RowDataPacket[]>(sql, parameters);
    const [counters] = await connection.query<mysql.RowDataPacket[]>("SHOW SESSION STATUS LIKE 'Handler_read%'");
    return counters.reduce((sum, { Value }) => sum + Number(Value), 0);
  };
  const plan = async (sql: string, parameters: Parameter[]) => {
    const [steps] = await connection.execute<mysql.RowDataPacket[]>(`EXPLAIN ${sql}`, parameters);
    return steps.map(({ table, type, key, Extra }) => ({ table, type, key, Extra: String(Extra ?? '') }));
  };

  it.each(pages)(
    '%s: index ranges in their order, and not many more rows than it shows',
    async (_, selection, after) => {
      const { sql, parameters } = blockersStatement('mysql', { ...plain, ...selection }, after, limit);
      const steps = await plan(sql, parameters);
      expect(steps.filter(({ Extra }) => /filesort|temporary|join buffer/i.test(Extra))).toEqual([]);
      expect(steps.filter(({ table, type, key }) => table && (type === 'ALL' || !key))).toEqual([]);
      // A blocker costs itself and its turns; a filter beside an ordered index costs some blockers more.
      expect(await rowsRead(sql, parameters)).toBeLessThan(limit * 50);
    },
  );

  it('what is counted is what is read: the same page without its index is found out', async () => {
    const { sql, parameters } = blockersStatement('mysql', plain, null, limit);
    expect(await rowsRead(sql.replace('FORCE INDEX', 'IGNORE INDEX'), parameters)).toBeGreaterThan(10_000);
  });

  it('a leader’s inbox costs what their part holds, not what the board holds', async () => {
    const hats = { worn: [generatedUuid('a', 99)], management: new Set<string>() };
    const { sql, parameters } = inboxStatement('mysql', hats, InboxBox.MY_PART, null, limit);
    // 200 of the 20,000 are theirs: each is found twice, sorted and joined.
    expect(await rowsRead(sql, parameters)).toBeLessThan(2_500);
  });

  it('words are found by their index', async () => {
    const { sql, parameters } = blockersStatement('mysql', { ...plain, words: ['umbrella', '4711'] }, null, limit);
    expect((await plan(sql, parameters)).find(({ table }) => table === 'b')).toMatchObject({
      ...{ type: 'fulltext', key: 'ft_blocker_words' },
    });
  });
});

describe(`plans over ${many.blockers} blockers on SQLite`, () => {
  let made: { url: string; drop: () => Promise<void> };
  let db: Database;
  beforeAll(async () => {
    made = await sqlite.make();
    db = await openDatabase(made.url, blueprint);
    await db.dataSource.runMigrations();
    await fillWithBlockers(db);
  }, 180_000);
  afterAll(async () => {
    await db.close();
    await made.drop();
  });

  it.each(pages)('%s: index ranges in their order', async (_, selection, after) => {
    const { sql, parameters } = blockersStatement('sqlite', { ...plain, ...selection }, after, limit);
    const details = (await db.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)).map(
      ({ detail }) => detail,
    );
    expect(details.filter((detail) => /^SCAN|TEMP B-TREE/.test(detail))).toEqual([]);
  });
});
