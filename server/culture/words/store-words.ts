import { randomUUID } from 'node:crypto';
import type { AnswerItem } from '../../kernel/answers.ts';
import type { Context, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { forUpdate } from '../../kernel/sql.ts';
import { CultureWordRow } from './culture-word.row.ts';

/**
 * Stores the words that a delivery brought, and counts the answers. After the first delivery of a later day than its last
 * one a round is complete: the letterbox has delivered what came together, and dropped a smaller rest.
 */
export async function storeWords(
  _context: Context,
  db: Writing,
  { day, items }: { day: string; items: AnswerItem[] },
): Promise<void> {
  const rounds = 'SELECT id FROM culture_round WHERE complete = 0 AND withdrawn = 0';
  // Locked, or words would come into a round that an editor takes back just now, after its words were deleted.
  const open = await db.rows<{ id: string }>(rounds + forUpdate(db.dialect));
  for (const { id } of open) await storeOfRound(db, id, items);
  const sql = 'UPDATE culture_round SET complete = 1 WHERE complete = 0 AND closes_on < ?';
  const completed = await db.run(sql, [day]);
  if (items.length + completed > 0) db.announce('cultureChanged', {});
}

/** Each word gets an id of its own, and rows go in by these: no order of the delivery remains. */
async function storeOfRound(db: Writing, roundId: string, items: AnswerItem[]): Promise<void> {
  const said = items.filter(({ round }) => round === roundId).map((item) => item.said);
  const rows = said
    .filter((texts) => texts.length === 2)
    .map(([cloud, word]) => ({ id: randomUUID(), roundId, cloud: cloud!, word: word! }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  await insertRows(db, CultureWordRow, rows);
  const answers = said.filter(({ length }) => length === 0).length;
  if (answers > 0) await db.run('UPDATE culture_round SET answers = answers + ? WHERE id = ?', [answers, roundId]);
}
