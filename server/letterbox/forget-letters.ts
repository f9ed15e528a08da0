import { addDays } from '../kernel/calendar.ts';
import type { Database } from '../kernel/database.ts';
import { epochAfter, oldestSigning } from '../kernel/epochs.ts';
import { dayIn } from '../kernel/time.ts';

interface ForgetOptions {
  db: Database;
  settings: { timeZone: string };
  now: () => Date;
}

/** A nullifier outlives the longest wait of a letter in the spool, which is four weeks. */
const weeksOfNullifiers = 5;
/** Segments are listed for eight weeks. */
const daysOfSegments = 57;

/** A job of the servers, since the letterbox's own account may delete nothing. */
export const forgetLettersJob = {
  ...{ name: 'letterbox-forget-letters', schedule: '20 4 * * *', run: forgetLetters },
  ...{ byFirmTime: true as const, isUncounted: true as const },
};

/** Deletes nullifiers of weeks whose letters are no longer accepted, and segments that are no longer listed. */
export async function forgetLetters({ db, settings: { timeZone }, now }: ForgetOptions): Promise<void> {
  const epoch = epochAfter(oldestSigning(timeZone, now()), -weeksOfNullifiers);
  const day = addDays(dayIn(timeZone, now()), -daysOfSegments);
  const old = 'SELECT batch FROM bulletin_segment WHERE day < ?';
  const answers = `SELECT sealed_answer_id FROM bulletin_answer WHERE batch IN (${old})`;
  await db.transaction(async (writer) => {
    await writer.run('DELETE FROM nullifier WHERE epoch > 0 AND epoch < ?', [epoch]);
    await writer.run(`DELETE FROM answer_turn WHERE sealed_answer_id IN (${answers})`, [day]);
    await writer.run(`DELETE FROM sealed_answer WHERE id IN (${answers})`, [day]);
    await writer.run(`DELETE FROM bulletin_answer WHERE batch IN (${old})`, [day]);
    await writer.run(`DELETE FROM offers WHERE batch IN (${old})`, [day]);
    await writer.run(`DELETE FROM delivered_body WHERE batch IN (${old})`, [day]);
  });
}
