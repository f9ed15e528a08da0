import type { Context, Writing } from '../kernel/context.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { write } from '../kernel/write.ts';
import { BehaviourRow } from './behaviour.row.ts';
import { type Match, matchPurpose } from './match-purpose.ts';
import { BadPurposeFile, type FileValue, type PurposeProblem } from './purpose-file.ts';
import { forgetValues } from './read-values.ts';
import { ValueRow } from './value.row.ts';

export interface PurposeReport {
  values: RowsReport<ValueRow>;
  behaviours: RowsReport<BehaviourRow>;
}
interface RowsReport<Row> {
  added: Row[];
  changed: Row[];
  unchanged: number;
  /** They are there and not in the file. */
  kept: Row[];
}

/**
 * Takes over a file of values, all of it or nothing. Nothing is ever deleted, since recognitions refer to values and
 * behaviours: what is not in the file stays, after what is.
 */
export async function importPurpose(
  context: Pick<Context, 'db' | 'events' | 'now'>,
  file: FileValue[],
  options: { dryRun: boolean },
): Promise<PurposeReport> {
  const report = await write(context, async (db) => {
    const problems: PurposeProblem[] = [];
    const { values, behaviours, kept } = matchPurpose(file, await knownRows(db), context.now(), problems);
    if (problems.length > 0) throw new BadPurposeFile(problems);
    if (!options.dryRun) {
      await store(db, ValueRow, 'value', values);
      await store(db, BehaviourRow, 'behaviour', behaviours);
      db.announce('valuesChanged', {});
    }
    return { values: reportOf(values, kept.values), behaviours: reportOf(behaviours, kept.behaviours) };
  });
  forgetValues(context.db);
  return report;
}

async function knownRows(db: Writing): Promise<{ values: ValueRow[]; behaviours: BehaviourRow[] }> {
  const values = await db.rows<ValueRow>(
    `SELECT id, position, name_nl AS nameNl, name_en AS nameEn, meaning_nl AS meaningNl, meaning_en AS meaningEn
     FROM \`value\` ORDER BY position`,
  );
  const behaviours = await db.rows<BehaviourRow>(
    'SELECT id, value_id AS valueId, position, text_nl AS textNl, text_en AS textEn FROM behaviour ORDER BY position',
  );
  return { values, behaviours };
}

type Row = ValueRow | BehaviourRow;

/** The unique index knows no "at the end of the transaction": every row leaves its place before any takes its new one. */
async function store<Kind extends Row>(
  db: Writing,
  entity: new () => Kind,
  table: 'value' | 'behaviour',
  matches: Match<Kind>[],
): Promise<void> {
  const changed = matches.filter(({ before, after }) => before && isChanged({ before, after }));
  for (const { after } of changed) {
    await db.run(`UPDATE \`${table}\` SET position = -position WHERE id = ?`, [after.id]);
  }
  for (const { after } of changed) await update(db, after);
  await insertRows(
    db,
    entity,
    matches.filter(({ before }) => before === null).map(({ after }) => after),
  );
}

async function update(db: Writing, row: Row): Promise<void> {
  if ('textNl' in row) {
    const { position, textNl, textEn, id } = row;
    await db.run('UPDATE behaviour SET position = ?, text_nl = ?, text_en = ? WHERE id = ?', [
      ...[position, textNl, textEn, id],
    ]);
    return;
  }
  const { position, nameNl, nameEn, meaningNl, meaningEn, id } = row;
  await db.run(
    'UPDATE `value` SET position = ?, name_nl = ?, name_en = ?, meaning_nl = ?, meaning_en = ? WHERE id = ?',
    [position, nameNl, nameEn, meaningNl, meaningEn, id],
  );
}

function isChanged<Kind extends Row>({ before, after }: Match<Kind>): boolean {
  return before !== null && Object.entries(after).some(([field, value]) => before[field as keyof Kind] !== value);
}

function reportOf<Kind extends Row>(matches: Match<Kind>[], kept: Kind[]): RowsReport<Kind> {
  const added = matches.filter(({ before }) => before === null).map(({ after }) => after);
  const named = matches.filter(({ before }) => before !== null && !kept.includes(before));
  const changed = named.filter(isChanged).map(({ after }) => after);
  return { added, changed, unchanged: named.length - changed.length, kept };
}
