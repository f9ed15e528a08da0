import { addDays } from '../kernel/calendar.ts';
import type { Context } from '../kernel/context.ts';
import { clockIn, dayIn, sqlTime } from '../kernel/time.ts';
import { write } from '../kernel/write.ts';

/** How many days of the calendar a question for consent waits before its one reminder. Silence still publishes nothing. */
const remindAfter = 3;

/**
 * Moves unanswered questions of three days ago to the top of the list again: what was asked on Monday, at whatever hour,
 * comes again on Thursday morning. Each is moved once, however often this runs.
 */
export async function remindOfConsent(context: Context): Promise<void> {
  const now = context.now();
  const { timeZone } = context.settings;
  const firstTooYoung = addDays(dayIn(timeZone, now), 1 - remindAfter);
  const at = sqlTime(now);
  await write(context, (db) =>
    db.run(
      `UPDATE notice SET created_at = ?, seen_at = NULL, mailed_at = NULL, reminded_at = ?
       WHERE waiting = 1 AND kind = ? AND created_at < ? AND reminded_at IS NULL`,
      [at, at, 'CONSENT_ASKED', sqlTime(clockIn(timeZone, firstTooYoung, 0))],
    ),
  );
}
