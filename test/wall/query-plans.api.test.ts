import { describe, expect, it } from 'vitest';
import type { Place } from '../../server/kernel/paging.ts';
import { intentionsStatement } from '../../server/wall/intentions/read-intentions.ts';
import { newestStatement } from '../../server/wall/newest-recognitions.ts';
import { countStatement } from '../../server/wall/recognition-counts.ts';
import { type WallSelection, wallStatement } from '../../server/wall/wall-statement.ts';
import { mariadbOrNone, sqlite } from '../support/databases.ts';
import { everybody, fillWithRecognitions, forgotten, generatedUuid } from '../support/hundred-thousand.ts';
import { dearSteps, plansOn } from '../support/plans.ts';

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
];

/** Of one person, from the start, after what has a time and among what has none. */
const intentions = [null, deep, { at: '1000-01-01 00:00:00.000', id: generatedUuid('b', 58_640) }];

/** All values: six that are shown all the time, the one that was forgotten, and one that has nothing. */
const values = [0, 1, 2, 3, 4, 5, forgotten, 999].map((number) => generatedUuid('c', number));
/** Steps that read a table, and not what a union has put together. */
const ofTables = ({ table }: { table: string | null }) => !table?.startsWith('<union');

describe.runIf(mariadbOrNone)('plans over 100,000 stories on MariaDB', () => {
  const plans = plansOn(mariadbOrNone!, fillWithRecognitions);

  it.each(pages)('%s: index ranges in their order, and no more rows than it shows', async (_, selection, after) => {
    const statement = wallStatement('mysql', { ...plain, ...selection }, after, limit);
    expect(dearSteps(await plans.steps(statement))).toEqual([]);
    // A story costs its row, and under a person or a department the row that leads to it.
    expect(await plans.rowsRead(statement)).toBeLessThanOrEqual(limit * 2);
  });

  it('what is counted is what is read: the same page without its index is found out', async () => {
    const { sql, parameters } = wallStatement('mysql', plain, null, limit);
    const unordered = { sql: sql.replace('FORCE INDEX', 'IGNORE INDEX'), parameters };
    expect(dearSteps(await plans.steps(unordered))).not.toEqual([]);
    expect(await plans.rowsRead(unordered)).toBeGreaterThan(50_000);
  });

  it('the newest of each value are the ends of its ranges, and no more rows than are shown', async () => {
    const statement = newestStatement('mysql', values, 3);
    const steps = await plans.steps(statement);
    expect(steps.filter(({ key }) => key === 'ix_recognition_value')).toHaveLength(values.length);
    expect(dearSteps(steps.filter(ofTables))).toEqual([]);
    expect(await plans.rowsRead(statement)).toBeLessThanOrEqual(values.length * 4);
  });

  it.each(intentions)('what a person wants to do too: an index range in its order (%#)', async (after) => {
    const statement = intentionsStatement('mysql', person.personUuid, after, limit);
    expect(dearSteps(await plans.steps(statement))).toEqual([]);
    expect(await plans.rowsRead(statement)).toBeLessThanOrEqual(limit * 2);
  });

  it('all are counted on an index, without a row of the table and without sorting', async () => {
    expect(await plans.steps({ sql: countStatement('mysql'), parameters: [] })).toMatchObject([
      { key: 'ix_recognition_copies', Extra: 'Using where; Using index' },
    ]);
  });
});

describe('plans over 100,000 stories on SQLite', () => {
  const plans = plansOn(sqlite, fillWithRecognitions);

  it.each(pages)('%s: index ranges in their order', async (_, selection, after) => {
    const details = await plans.details(wallStatement('sqlite', { ...plain, ...selection }, after, limit));
    expect(
      details.filter(
        (detail) =>
          /^SCAN|TEMP B-TREE FOR (LAST .* )?ORDER BY/.test(detail) &&
          !/^SCAN r USING INDEX ix_recognition_wall/.test(detail),
      ),
    ).toEqual([]);
  });

  it.each(pages.filter(([, { personUuid, departmentUuid }]) => personUuid || departmentUuid))(
    '%s: recognitions by their numbers',
    async (_, selection, after) => {
      const details = await plans.details(wallStatement('sqlite', { ...plain, ...selection }, after, limit));
      expect(details).toEqual([
        expect.stringMatching(/^SEARCH s USING COVERING INDEX ix_(receiver|department)_wall/),
        'SEARCH r USING INTEGER PRIMARY KEY (rowid=?)',
      ]);
    },
  );

  it.each(intentions)('what a person wants to do too: an index range in its order (%#)', async (after) => {
    const details = await plans.details(intentionsStatement('sqlite', person.personUuid, after, limit));
    expect(details[0]).toContain('SEARCH k USING INDEX ix_reaction_intention (person_id=? AND kind=?');
    expect(details.filter((detail) => /TEMP B-TREE|^SCAN/.test(detail))).toEqual([]);
  });

  it('the newest of each value and the counts: index ranges in their order', async () => {
    const newest = await plans.details(newestStatement('sqlite', values, 3));
    const ranges = newest.filter((detail) =>
      detail.includes('USING INDEX ix_recognition_value (value_id=? AND published_at>?)'),
    );
    expect(ranges).toHaveLength(values.length);
    expect(newest.filter((detail) => /TEMP B-TREE|SCAN r/.test(detail))).toEqual([]);
    const counts = await plans.details({ sql: countStatement('sqlite'), parameters: [] });
    expect(counts).toEqual([expect.stringMatching(/^SCAN r USING COVERING INDEX ix_recognition_copies/)]);
  });
});
