import type { Writing } from '../kernel/context.ts';
import { type LetterItem, meTooIn } from './letter-items.ts';

/**
 * Counts who else has met a blocker, where it goes on when it was merged. One that does not exist is passed over; a hidden
 * one counts on, should it be shown again.
 */
export async function storeMeToos(db: Writing, items: LetterItem[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(meTooIn(item), (counts.get(meTooIn(item)) ?? 0) + 1);
  for (const [uuid, count] of counts) {
    const sql = `SELECT COALESCE(merged_into_id, id) AS id FROM blocker WHERE id = ? AND visibility = 'ALL'`;
    const [target] = await db.rows<{ id: string }>(sql, [uuid]);
    if (target) await db.run('UPDATE blocker SET me_toos = me_toos + ? WHERE id = ?', [count, target.id]);
  }
}
