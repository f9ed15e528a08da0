import type { Writing } from '../../kernel/context.ts';
import { forUpdate } from '../../kernel/sql.ts';
import type { DeliveredItem } from '../../letterbox/delivery-port.ts';
import { meTooIn } from './letter-items.ts';

/**
 * Counts who else has met a blocker, where it goes on when it was merged. One that does not exist is passed over; a hidden
 * one counts on, should it be shown again.
 */
export async function storeMeToos(db: Writing, items: DeliveredItem[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(meTooIn(item), (counts.get(meTooIn(item)) ?? 0) + 1);
  // In the order of their ids, as those who merge hold them.
  for (const uuid of [...counts.keys()].sort()) {
    const goesOnIn = await lockPublic(db, uuid);
    if (goesOnIn) await db.run('UPDATE blocker SET me_toos = me_toos + ? WHERE id = ?', [counts.get(uuid)!, goesOnIn]);
  }
}

/** A locking read: whoever merges it at this moment is waited for, or the count would stay behind on what is listed no more. */
async function lockPublic(db: Writing, uuid: string): Promise<string | null> {
  const sql = `SELECT COALESCE(merged_into_id, id) AS id FROM blocker WHERE id = ? AND visibility = 'ALL'${forUpdate(db.dialect)}`;
  return (await db.rows<{ id: string }>(sql, [uuid]))[0]?.id ?? null;
}
