import { addDays } from '../../kernel/calendar.ts';
import type { Context } from '../../kernel/context.ts';
import { write } from '../../kernel/write.ts';
import { isAnsweredSince } from '../../letterbox/answer-port.ts';
import { unfinishedStates } from '../life/states.ts';
import { lockGroup } from '../thread/blocker-thread.ts';
import { saveThreads } from '../thread/save-threads.ts';
import { todayIn } from '../vocabulary/today.ts';

/** Two weeks before answers leave the bulletin. */
const daysInBulletin = 42;

/**
 * Answers leave the bulletin after eight weeks, while a promise may be made for a year: what goes on is sealed anew in time,
 * so that its reporter always finds it.
 */
export async function resealAnswers(context: Context): Promise<void> {
  const rows = await context.db.rows<{ id: string }>(
    `SELECT b.id FROM blocker b
     WHERE b.merged_into_id IS NULL AND b.state IN (${unfinishedStates.map((state) => `'${state}'`).join(', ')})
       AND NOT ${isAnsweredSince('b.thread_id')}`,
    [addDays(todayIn(context), -daysInBulletin)],
  );
  for (const { id } of rows) {
    await write(context, async (db) => {
      const group = await lockGroup(db, id);
      if (group) await saveThreads(context, db, [group.root, ...group.merged]);
    });
  }
}
