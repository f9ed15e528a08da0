import { describe, expect, it } from 'vitest';
import type { Database } from '../../server/kernel/database.ts';
import type { Place } from '../../server/kernel/paging.ts';
import { hasWord } from '../../server/kernel/sql.ts';
import { searchWall } from '../../server/wall/search/search-wall.ts';
import type { WallSelection } from '../../server/wall/wall-statement.ts';
import { databases } from '../support/databases.ts';
import { everybody, forgotten, generatedUuid } from '../support/hundred-thousand.ts';
import { dearSteps, plansOn } from '../support/plans.ts';
import { fillSkewed, most, star } from '../support/skewed-wall.ts';

const plain: WallSelection = { valueUuid: null, departmentUuid: null, personUuid: null, months: null, words: [] };
const limit = 21;

/** One or two of each way to narrow the wall down: what most recognitions have, and what few have. */
const parts: Record<string, [string, Partial<WallSelection>][]> = {
  value: [
    ['the value of six in ten', { valueUuid: most }],
    ['a forgotten value', { valueUuid: generatedUuid('c', forgotten) }],
  ],
  department: [
    ['everybody', { departmentUuid: generatedUuid('d', everybody) }],
    ['a department', { departmentUuid: generatedUuid('d', 8) }],
  ],
  person: [
    ['somebody of 5,000', { personUuid: star }],
    ['somebody of few', { personUuid: generatedUuid('a', 1_301) }],
  ],
  month: [['a month', { months: { from: '2021-03-01 00:00:00.000', until: '2021-04-01 00:00:00.000' } }]],
  search: [
    ['a word of all', { words: ['umbr'] }],
    ['a word of one', { words: ['4711'] }],
  ],
};

function* pairs(): Generator<[string, WallSelection]> {
  const kinds = Object.keys(parts);
  for (const [place, one] of kinds.entries()) {
    for (const other of kinds.slice(place + 1)) {
      for (const [name, left] of parts[one]!) {
        for (const [otherName, right] of parts[other]!)
          yield [`${name} + ${otherName}`, { ...plain, ...left, ...right }];
      }
    }
  }
}

/** Words of all sorts by themselves. */
const words: [string, WallSelection][] = [
  ['a common word', ['umbrella']],
  ['two common words', ['rain', 'sun']],
  ['half of all', ['odd']],
  ['a word that begins eleven hundred others', ['10']],
  ['a word of one', ['77777']],
  ['the oldest', ['rain', 'sun', '3']],
  ['an unknown word', ['snow']],
  ['a common word and an unknown one', ['umbrella', 'snow']],
].map(([name, list]) => [name as string, { ...plain, words: list as string[] }]);

const rare: [string, string[]][] = [
  ['a word of one', ['77777']],
  ['an unknown word', ['snow']],
  ['a common word and an unknown one', ['umbrella', 'snow']],
];

const all = [...pairs(), ...words];

describe.each(databases)('searches and pairs of filters over 100,000 recognitions on $name', (database) => {
  const plans = plansOn(database, fillSkewed);
  const run = (db: Database, selection: WallSelection, after: Place | null = null) =>
    searchWall(db, selection, after, limit);

  it.each(all)('%s: what it finds is what reading everything finds, in its order', async (_, selection) => {
    const expected = await readEverything(plans.db(), selection);
    const found: string[] = [];
    let after: Place | null = null;
    for (let page = 0; page < 12 && found.length < 60; page += 1) {
      const { rows, searchedUntil } = await run(plans.db(), selection, after);
      found.push(...rows.map(({ id }) => id));
      if (searchedUntil === null && rows.length < limit) break;
      const last = rows.at(-1);
      after = searchedUntil ? { at: searchedUntil, id: '' } : { at: last!.publishedAt!, id: last!.id };
    }
    expect(found.slice(0, 60)).toEqual(expected);
  });

  it.each(all)('%s: every statement is an index range in its order', async (_, selection) => {
    for (const statement of await plans.statementsOf((db) => run(db, selection))) {
      if (database.name === 'SQLite') {
        const details = await plans.details(statement);
        expect(details.filter((detail) => /^SCAN (?!wall_segment)|TEMP B-TREE FOR ORDER/.test(detail))).toEqual([]);
      } else {
        const plan = await plans.steps({ ...statement, sql: statement.sql.replace(/\/\*M!.*?\*\//, '') });
        expect(dearSteps(plan.filter(({ table }) => !/^wall_segment/.test(table ?? '')))).toEqual([]);
      }
    }
  });

  // Only MariaDB counts the rows that it reads.
  if (database.name === 'MariaDB') {
    it.each(all)('%s: few rows are read', async (_, selection) => {
      await run(plans.db(), selection);
      expect(await plans.rowsReadIn((db) => run(db, selection))).toBeLessThan(mostRead);
    });
  }

  it.each(rare)('%s: takes few statements, however long the wall', async (_, list) => {
    const statements = await plans.statementsOf((db) => run(db, { ...plain, words: list }));
    expect(statements.length).toBeLessThanOrEqual(9);
  });

  it('words that never meet: 4,500 are looked at, and the next page goes on from there', async () => {
    const selection = { ...plain, words: ['odd', 'even'] };
    const first = await run(plans.db(), selection);
    expect(first).toMatchObject({ rows: [], searchedUntil: expect.any(String) });
    const next = await run(plans.db(), selection, { at: first.searchedUntil!, id: '' });
    expect(next.searchedUntil! < first.searchedUntil!).toBe(true);
    const [{ count }] = (await plans
      .db()
      .rows<{ count: number }>('SELECT COUNT(*) AS count FROM recognition WHERE published_at >= ?', [
        first.searchedUntil!,
      ])) as [{ count: number }];
    expect(count).toBeGreaterThan(3_900);
    expect(count).toBeLessThanOrEqual(4_500);
  });
});

const mostRead = 20_000;

/** The newest 60, by one statement that no index helps. */
async function readEverything(db: Database, selection: WallSelection): Promise<string[]> {
  const conditions = ['r.published_at IS NOT NULL'];
  const parameters: string[] = [];
  const where = (condition: string, ...values: (string | null)[]) => {
    if (values[0] === null) return;
    conditions.push(condition);
    parameters.push(...(values as string[]));
  };
  const of = (table: string, column: string) =>
    `r.id IN (SELECT recognition_id FROM recognition_${table} WHERE ${column} = ?)`;
  where('r.value_id = ?', selection.valueUuid);
  where(of('department', 'department_id'), selection.departmentUuid);
  where(of('receiver', 'person_id'), selection.personUuid);
  const { from = null, until = null } = selection.months ?? {};
  where('r.published_at >= ? AND r.published_at < ?', from, until);
  for (const word of selection.words) {
    const [condition, parameter] = hasWord(db.dialect, 'r.words', word);
    where(condition, String(parameter));
  }
  const rows = await db.rows<{ id: string }>(
    `SELECT r.id FROM recognition r WHERE ${conditions.join(' AND ')} ORDER BY r.published_at DESC, r.id DESC LIMIT 60`,
    parameters,
  );
  return rows.map(({ id }) => id);
}
