import { describe, expect, it } from 'vitest';
import {
  type BatchPlace,
  type BlockerSelection,
  blockersStatement,
} from '../../server/blockers/board/blockers-statement.ts';
import { BlockerInboxBox } from '../../server/blockers/inbox/inbox.ts';
import type { InboxPlace } from '../../server/blockers/inbox/inbox-place.ts';
import { inboxStatement } from '../../server/blockers/inbox/inbox-statement.ts';
import { BlockerKind, BlockerState } from '../../server/blockers/vocabulary/blocker-enums.ts';
import { mariadbOrNone, sqlite } from '../support/databases.ts';
import { generatedUuid } from '../support/hundred-thousand.ts';
import { fillWithBlockers, many } from '../support/many-blockers.ts';
import { dearSteps, plansOn } from '../support/plans.ts';

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
  ['a word', { words: ['umbrella'] }, null],
  ['a word of an addressee', { words: ['umbrella'], ...addressee }, deep],
];

const roles = { actsAs: [generatedUuid('a', 99)], management: new Set<string>() };
const further: InboxPlace = { overdue: 0, due: '2026-12-01', batch: 900, id: generatedUuid('b', 8_995) };
const boxes: [BlockerInboxBox, InboxPlace | null][] = [
  ...Object.values(BlockerInboxBox).map((box): [BlockerInboxBox, null] => [box, null]),
  [BlockerInboxBox.MY_ORGANISATION, further],
];

describe.runIf(mariadbOrNone)(`plans over ${many.blockers} blockers on MariaDB`, () => {
  const plans = plansOn(mariadbOrNone!, fillWithBlockers);

  it.each(pages)(
    '%s: index ranges in their order, and not many more rows than it shows',
    async (_, selection, after) => {
      const statement = blockersStatement('mysql', { ...plain, ...selection }, after, limit);
      expect(dearSteps(await plans.steps(statement))).toEqual([]);
      // A blocker costs itself and its turns; a filter beside an ordered index costs some blockers more.
      expect(await plans.rowsRead(statement)).toBeLessThan(limit * 50);
    },
  );

  it('what is counted is what is read: the same page without its index is found out', async () => {
    const { sql, parameters } = blockersStatement('mysql', plain, null, limit);
    const unordered = { sql: sql.replace('FORCE INDEX', 'IGNORE INDEX'), parameters };
    expect(dearSteps(await plans.steps(unordered))).not.toEqual([]);
    expect(await plans.rowsRead(unordered)).toBeGreaterThan(10_000);
  });

  it('a leader’s inbox costs what their part holds, not what the board holds', async () => {
    // 200 of the 20,000 are theirs: each is found twice in an index, and rows are read of what is shown.
    for (const [box, after] of boxes) {
      const statement = inboxStatement('mysql', roles, box, after, limit);
      expect(await plans.rowsRead(statement)).toBeLessThan(1_500);
      const found = (await plans.steps(statement)).filter(({ table }) => table === 'k');
      expect(found.map(({ key, Extra }) => [key, /Using index/.test(Extra ?? '')])).toEqual([
        ['ix_blocker_holder_inbox', true],
        ['ix_blocker_addressee_inbox', true],
      ]);
    }
  });
});

describe(`plans over ${many.blockers} blockers on SQLite`, () => {
  const plans = plansOn(sqlite, fillWithBlockers);

  it.each(pages)('%s: index ranges in their order', async (_, selection, after) => {
    const details = await plans.details(blockersStatement('sqlite', { ...plain, ...selection }, after, limit));
    expect(details.filter((detail) => /^SCAN|TEMP B-TREE/.test(detail))).toEqual([]);
  });

  it.each(boxes)('a leader’s inbox is found and sorted by covering indexes: %s', async (box, after) => {
    const details = await plans.details(inboxStatement('sqlite', roles, box, after, limit));
    expect(details.filter((detail) => /\bk\b/.test(detail))).toEqual([
      expect.stringMatching(/^SEARCH k USING COVERING INDEX ix_blocker_holder_inbox/),
      expect.stringMatching(/^SEARCH k USING COVERING INDEX ix_blocker_addressee_inbox/),
    ]);
    expect(details.filter((detail) => /^SCAN (person|p|blocker|k)\b/.test(detail))).toEqual([]);
  });
});
