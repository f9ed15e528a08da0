import type { Database } from '../kernel/database.ts';
import { epochAfter, oldestSigning } from '../kernel/epochs.ts';
import { dayIn } from '../kernel/time.ts';

interface Forgetting {
  db: Database;
  settings: { timeZone: string };
  now: () => Date;
}

/** Longer than a letter can wait in the spool. */
const weeksOfNullifiers = 5;
/** Bulletins can be read for eight weeks. */
const daysOfBulletins = 57;

/** A server's job, since the letterbox's own account may delete nothing. */
export const forgetLettersJob = { name: 'letterbox-forget-letters', schedule: '20 4 * * *', run: forgetLetters };

/** Forgets the spent tokens of weeks that no letter is accepted of any more, and bulletins that nobody reads. */
export async function forgetLetters({ db, settings: { timeZone }, now }: Forgetting): Promise<void> {
  const epoch = epochAfter(oldestSigning(timeZone, now()), -weeksOfNullifiers);
  const day = dayIn(timeZone, new Date(now().getTime() - daysOfBulletins * 86_400_000));
  const old = 'SELECT batch FROM bulletin_segment WHERE day < ?';
  const answers = `SELECT sealed_answer_id FROM bulletin_answer WHERE batch IN (${old})`;
  await db.transaction(async (writer) => {
    await writer.run('DELETE FROM nullifier WHERE epoch > 0 AND epoch < ?', [epoch]);
    await writer.run(`DELETE FROM answer_turn WHERE sealed_answer_id IN (${answers})`, [day]);
    await writer.run(`DELETE FROM sealed_answer WHERE id IN (${answers})`, [day]);
    await writer.run(`DELETE FROM bulletin_answer WHERE batch IN (${old})`, [day]);
    await writer.run(`DELETE FROM delivered_body WHERE batch IN (${old})`, [day]);
  });
}
