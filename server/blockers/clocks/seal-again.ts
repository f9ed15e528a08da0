import type { Context } from '../../kernel/context.ts';
import { write } from '../../kernel/write.ts';
import { todayIn } from '../management/hats.ts';
import { saveThreads } from '../thread/save-threads.ts';
import { holdTree } from '../thread/thread.ts';
import { unfinished } from '../words/unfinished.ts';
import { addDays } from '../words/working-days.ts';

/** Two weeks before answers leave the bulletin. */
const daysInBulletin = 42;

/**
 * Answers leave the bulletin after eight weeks, while a promise may be made for a year: what goes on is told anew in time,
 * so that its reporter always finds it.
 */
export async function sealAgain(context: Context): Promise<void> {
  const rows = await context.db.rows<{ id: string }>(
    `SELECT b.id FROM blocker b
     WHERE b.merged_into_id IS NULL AND b.state IN (${unfinished.map((state) => `'${state}'`).join(', ')})
       AND NOT EXISTS (SELECT 1 FROM sealed_answer a LEFT JOIN bulletin_answer p ON p.sealed_answer_id = a.id
         LEFT JOIN bulletin_segment s ON s.batch = p.batch
         WHERE a.thread_id = b.thread_id AND (s.day IS NULL OR s.day >= ?))`,
    [addDays(todayIn(context), -daysInBulletin)],
  );
  for (const { id } of rows) {
    await write(context, async (db) => {
      const tree = await holdTree(db, id);
      if (tree) await saveThreads(context, db, [tree.root, ...tree.merged]);
    });
  }
}
