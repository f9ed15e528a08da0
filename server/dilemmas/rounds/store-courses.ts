import type { AnswerItem } from '../../kernel/answers.ts';
import type { Context, Writing } from '../../kernel/context.ts';
import { forUpdate } from '../../kernel/sql.ts';

/**
 * Adds what a delivery brought to two numbers: no row of an answer is stored. After the first delivery of a later day than
 * its last one a dilemma is complete: the letterbox has delivered what came together, and dropped a smaller rest.
 */
export async function storeCourses(
  _context: Context,
  db: Writing,
  { day, items }: { day: string; items: AnswerItem[] },
): Promise<void> {
  const dilemmas = 'SELECT id, round_id AS roundId FROM dilemma WHERE opens_on <= ? AND complete = 0 AND withdrawn = 0';
  // Locked, so that what an editor takes back just now gets no answers any more.
  const open = await db.rows<{ id: string; roundId: string }>(dilemmas + forUpdate(db.dialect), [day]);
  for (const { id, roundId } of open) {
    const said = items.filter(({ round }) => round === roundId).map((item) => item.said[0]);
    await addAnswers(db, id, countOf(said, '1'), countOf(said, '2'));
  }
  const sql = 'UPDATE dilemma SET complete = 1 WHERE complete = 0 AND opened = 1 AND withdrawn = 0 AND closes_on < ?';
  const completed = await db.run(sql, [day]);
  if (items.length + completed > 0) db.announce('dilemmasChanged', {});
}

function countOf(said: (string | undefined)[], course: string): number {
  return said.filter((one) => one === course).length;
}

async function addAnswers(db: Writing, id: string, first: number, second: number): Promise<void> {
  if (first + second === 0) return;
  await db.run(
    'UPDATE dilemma SET first_answers = first_answers + ?, second_answers = second_answers + ? WHERE id = ?',
    [first, second, id],
  );
}
