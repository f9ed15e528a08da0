import type { Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { PurposeVersionRow } from '../statement/purpose-version.row.ts';
import { BehaviourRow } from '../values/behaviour.row.ts';
import { CollisionRow } from '../values/collision.row.ts';
import { ValueRow } from '../values/value.row.ts';
import { FileKeyRow } from './file-key.row.ts';
import type { Planned } from './plan-behaviours.ts';
import { isChanged } from './plan-collisions.ts';
import type { PurposePlan } from './purpose-plan.ts';

/** Stores what was planned, inside the transaction that read the page. */
export async function storeImport(db: Writing, plan: PurposePlan): Promise<void> {
  if (plan.version) await db.insert(PurposeVersionRow, plan.version);
  await storeRows(db, ValueRow, 'value', plan.values);
  const behaviours = plan.values.flatMap(({ behaviours: { rows } }) => rows);
  await storeRows(db, BehaviourRow, 'behaviour', behaviours);
  for (const { upperId, lowerId, text, before } of plan.collisions.filter(isChanged)) {
    const row = { upperId, lowerId, textNl: text.nl, textEn: text.en, version: (before?.version ?? 0) + 1 };
    if (before) await db.run('DELETE FROM collision WHERE upper_id = ? AND lower_id = ?', [upperId, lowerId]);
    await db.insert(CollisionRow, row);
  }
  await storeKeys(db, plan);
}

type Row = { id: string; position: number };

/** The unique index knows no "at the end of the transaction": every row leaves its place before any takes its new one. */
async function storeRows<Kind extends Row>(
  db: Writing,
  entity: new () => object,
  table: 'value' | 'behaviour',
  rows: Planned<Kind>[],
): Promise<void> {
  const changed = rows.filter((row) => row.before && isOther(row));
  for (const { after } of changed) {
    await db.run(`UPDATE \`${table}\` SET position = -position WHERE id = ?`, [after.id]);
  }
  for (const { after } of changed) await update(db, table, after);
  await insertRows(
    db,
    entity,
    rows.filter(({ before }) => before === null).map(({ after }) => after),
  );
}

async function update(db: Writing, table: 'value' | 'behaviour', row: object): Promise<void> {
  const columns = {
    value: ['position', 'nameNl', 'nameEn', 'meaningNl', 'meaningEn', 'version', 'retiredAt'],
    behaviour: ['position', 'retiredAt'],
  }[table];
  const values = row as Record<string, string | number | null>;
  const set = columns.map((column) => `${column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} = ?`);
  await db.run(`UPDATE \`${table}\` SET ${set.join(', ')} WHERE id = ?`, [
    ...columns.map((column) => values[column]!),
    values.id!,
  ]);
}

export function isOther<Kind extends object>({ before, after }: Planned<Kind>): boolean {
  return before !== null && Object.entries(after).some(([field, value]) => before[field as keyof Kind] !== value);
}

/** A key that is a uuid says nothing that the row does not. */
async function storeKeys(db: Writing, { values, page }: PurposePlan): Promise<void> {
  const keys = values.flatMap(({ item, after, behaviours }): [string, string][] => [
    ...(item?.key ? [[after.id, item.key] as [string, string]] : []),
    ...behaviours.keys,
  ]);
  const fresh = keys.filter(([id, key]) => key !== id && page.keys.get(id) !== key);
  for (const [id] of fresh) await db.run('DELETE FROM purpose_file_key WHERE subject_id = ?', [id]);
  await insertRows(
    db,
    FileKeyRow,
    fresh.map(([subjectId, fileKey]) => ({ subjectId, fileKey })),
  );
}
