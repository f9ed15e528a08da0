import type { Context } from '../kernel/context.ts';
import { sqlTime } from '../kernel/time.ts';
import { write } from '../kernel/write.ts';

/** How long a question for consent waits before its one reminder, in milliseconds. Silence still publishes nothing. */
const remindAfter = 3 * 24 * 60 * 60_000;

/**
 * Moves unanswered questions that are three days old to the top of the list again. Each is moved once, however often this
 * runs.
 */
export async function remindOfConsent(context: Context): Promise<void> {
  const now = context.now();
  const [at, before] = [sqlTime(now), sqlTime(new Date(now.getTime() - remindAfter))];
  await write(context, (db) =>
    db.run(
      `UPDATE notice SET created_at = ?, seen_at = NULL, mailed_at = NULL, reminded_at = ?
       WHERE waiting = 1 AND kind = ? AND created_at <= ? AND reminded_at IS NULL`,
      [at, at, 'CONSENT_ASKED', before],
    ),
  );
}
