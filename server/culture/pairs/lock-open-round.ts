import { todayIn } from '../../blockers/vocabulary/today.ts';
import type { Context, Writing } from '../../kernel/context.ts';
import { lockRow } from '../../kernel/sql.ts';

/** Locks a round for its pairs; false from the day after its last one, when nothing can be added any more. */
export async function lockOpenRound(context: Context, db: Writing, roundId: string): Promise<boolean> {
  await lockRow(db, 'culture_round', roundId);
  const sql = 'SELECT id FROM culture_round WHERE id = ? AND withdrawn = 0 AND summed = 0 AND closes_on >= ?';
  return (await db.rows(sql, [roundId, todayIn(context)])).length > 0;
}
