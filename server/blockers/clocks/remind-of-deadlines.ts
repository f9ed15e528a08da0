import { addDays } from '../../kernel/calendar.ts';
import type { Context } from '../../kernel/context.ts';
import { clockIn, sqlTime } from '../../kernel/time.ts';
import { write } from '../../kernel/write.ts';
import { raiseNotice } from '../../people/raise-notice.ts';
import { readLines } from '../../people/read-lines.ts';
import { WhoMustAnswer } from '../management/who-must-answer.ts';
import { todayIn } from '../vocabulary/today.ts';
import { isWorkingDay, workingDaysAfter } from '../vocabulary/working-days.ts';

/**
 * Reminds whoever must answer on the working day before the last one. Promises may fall on a weekend, so everything that
 * is due before the second next working day counts. A second run on a day reminds nobody again.
 */
export async function remindOfDeadlines(context: Context): Promise<void> {
  const { settings, now } = context;
  const today = todayIn(context);
  if (!isWorkingDay(today, settings.blockers.holidays)) return;
  const until = workingDaysAfter(today, 1, settings.blockers.holidays);
  const rows = await context.db.rows<{ id: string; holderId: string | null }>(
    'SELECT id, holder_id AS holderId FROM blocker WHERE due_on >= ? AND due_on <= ? AND merged_into_id IS NULL',
    [addDays(today, 1), until],
  );
  if (rows.length === 0) return;
  const midnight = sqlTime(clockIn(settings.timeZone, today, 0));
  await write(context, async (db) => {
    const who = await WhoMustAnswer.on(today, db, await readLines(db));
    const reminded = await db.rows<{ personId: string; subjectId: string }>(
      'SELECT person_id AS personId, subject_id AS subjectId FROM notice WHERE kind = ? AND created_at >= ?',
      ['BLOCKER_DUE', midnight],
    );
    const known = new Set(reminded.map(({ personId, subjectId }) => `${personId} ${subjectId}`));
    for (const { id, holderId } of rows) {
      for (const personId of who.of(holderId).filter((uuid) => !known.has(`${uuid} ${id}`))) {
        await raiseNotice(db, now(), { personId, kind: 'BLOCKER_DUE', subjectId: id, actorId: null });
      }
    }
  });
}
