import { BlockerRow } from '../../server/blockers/thread/blocker.row.ts';
import { BlockerTurnRow } from '../../server/blockers/thread/blocker-turn.row.ts';
import { BlockerKind, BlockerState } from '../../server/blockers/vocabulary/blocker-enums.ts';
import type { Database } from '../../server/kernel/database.ts';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import { DepartmentRow } from '../../server/people/department.row.ts';
import { PersonRow } from '../../server/people/person.row.ts';
import { generatedUuid } from './hundred-thousand.ts';

/** A batch has ten; leaders are the first hundred people, departments the first ten; a hundredth is overdue. */
export const many = { blockers: 20_000, leaders: 100, departments: 10, inBatch: 10 };

const kinds = Object.values(BlockerKind);
const states = Object.values(BlockerState);

/** Fills an empty database with blockers, each with two turns. */
export async function fillWithBlockers(db: Database): Promise<void> {
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  await db.transaction(async (writer) => {
    await insertRows(
      writer,
      DepartmentRow,
      numbers(many.departments).map((n) => ({ id: generatedUuid('d', n), name: `department ${n}`, parentId: null })),
    );
    await insertRows(writer, PersonRow, numbers(many.leaders).map(personRow));
    for (let from = 0; from < many.blockers; from += 2_000) {
      const rows = numbers(2_000).map((n) => n + from);
      await insertRows(writer, BlockerRow, rows.map(blockerRow));
      await insertRows(writer, BlockerTurnRow, rows.flatMap(turnRows));
    }
  });
  const analyse = db.dialect === 'mysql' ? 'ANALYZE TABLE person, blocker, blocker_turn' : 'ANALYZE';
  await db.dataSource.query(analyse);
}

function personRow(n: number): PersonRow {
  const [name, departmentId] = [`person ${n}`, generatedUuid('d', n % many.departments)];
  const managerId = n === 0 ? null : generatedUuid('a', Math.floor((n - 1) / 3));
  const settings = { active: 1, honour: 'AT_ONCE', digest: 'NEVER', createdAt: new Date(0) } as const;
  const nothing = { userName: null, externalId: null, title: null, email: null, locale: null };
  return { id: generatedUuid('a', n), name, foldedName: name, departmentId, managerId, ...nothing, ...settings };
}

function blockerRow(n: number): BlockerRow {
  const leader = generatedUuid('a', (n * 7) % many.leaders);
  const isPrivate = n % 20 === 19;
  return {
    ...{ id: generatedUuid('b', n), threadId: String(n).padStart(32, '0'), openPub: String(n).padStart(64, '0') },
    ...{ batch: Math.floor(n / many.inBatch) + 1, day: '2026-01-05', kind: kinds[n % kinds.length]!, lang: 'en' },
    ...{ title: `title ${n} umbrella`, obstacle: `obstacle ${n}`, cost: 'rain' },
    words: ` title ${n} umbrella obstacle rain`,
    ...{
      addresseeId: leader,
      holderId: leader,
      visibility: isPrivate ? 'MANAGEMENT' : 'ALL',
      listed: isPrivate ? 0 : 1,
    },
    ...{ roundId: generatedUuid('e', n % 50), state: states[n % states.length]!, dueOn: n % 4 ? null : '2026-12-01' },
    ...{ overdue: n % 100 === 0 ? 1 : 0, movedUp: 0, meToos: n % 13, version: 1, mergedIntoId: null },
    ...{ hiddenReason: null, hiddenById: null, closedOn: null, closedById: null, recognitionId: null },
  };
}

function turnRows(n: number): BlockerTurnRow[] {
  const nothing = { onBehalfOfId: null, lang: null, remedy: null, promisedFor: null, movedToId: null };
  const turn = { blockerId: generatedUuid('b', n), act: 'TEXT', byId: null, text: `turn ${n}`, day: '2026-01-06' };
  return [1, 2].map((number) => ({ ...turn, ...nothing, number }));
}
