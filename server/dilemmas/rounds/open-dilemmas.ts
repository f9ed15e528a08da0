import { todayIn } from '../../blockers/vocabulary/today.ts';
import type { Context, Writing } from '../../kernel/context.ts';
import { forShare, forUpdate } from '../../kernel/sql.ts';
import { write } from '../../kernel/write.ts';
import { notifyEverybody } from '../../people/notify-everybody.ts';
import { readFacts, type ValueFacts } from '../../purpose/values/value-facts.ts';
import { type DilemmaFacts, dilemmaColumns } from '../reading/dilemma-facts.ts';

/** Opens what opens today: the order of this moment and the names of the values are written down, and everybody gets a notice. */
export async function openDilemmas(context: Context): Promise<void> {
  const due = await context.db.rows<{ id: string }>(
    'SELECT id FROM dilemma WHERE opened = 0 AND withdrawn = 0 AND opens_on <= ? ORDER BY opens_on',
    [todayIn(context)],
  );
  for (const { id } of due) await write(context, (db) => openDilemma(context, db, id));
}

async function openDilemma(context: Context, db: Writing, id: string): Promise<void> {
  const sql = `SELECT ${dilemmaColumns} FROM dilemma d WHERE d.id = ? AND d.opened = 0 AND d.withdrawn = 0`;
  const [dilemma] = await db.rows<DilemmaFacts>(sql + forUpdate(db.dialect), [id]);
  if (!dilemma?.opensOn || dilemma.opensOn > todayIn(context)) return;
  const { values } = await readFacts(db, forShare(db.dialect));
  const current = (uuid: string) => values.find((value) => value.id === uuid && !value.retiredAt);
  const [first, second] = [current(dilemma.firstValueId), current(dilemma.secondValueId)];
  db.announce('dilemmasChanged', {});
  if (!first || !second) return sendBack(db, id);
  await freeze(db, id, first, second);
  if (dilemma.closesOn! >= todayIn(context)) {
    await notifyEverybody(db, context.now(), { kind: 'DILEMMA_OPENED', subjectId: id });
  }
}

/** Without both values there is no order to answer by: it is a draft once more, and editors are shown why. */
async function sendBack(db: Writing, id: string): Promise<void> {
  await db.run(
    `UPDATE dilemma SET opens_on = NULL, closes_on = NULL, round_id = NULL, sent_back = 1, first_answers = 0,
       second_answers = 0 WHERE id = ?`,
    [id],
  );
}

async function freeze(db: Writing, id: string, first: ValueFacts, second: ValueFacts): Promise<void> {
  await db.run(
    `UPDATE dilemma SET opened = 1, higher_course = ?, first_name_nl = ?, first_name_en = ?, second_name_nl = ?,
       second_name_en = ? WHERE id = ?`,
    [...[first.position < second.position ? 1 : 2, first.nameNl, first.nameEn, second.nameNl, second.nameEn], ...[id]],
  );
}
