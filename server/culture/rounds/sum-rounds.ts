import { setImmediate } from 'node:timers/promises';
import type { Context, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { writesAlone } from '../../kernel/sql.ts';
import { write } from '../../kernel/write.ts';
import { settleNotices } from '../../people/raise-notice.ts';
import { mergePairs } from '../pairs/merge-pairs.ts';
import { CultureSumRow } from '../words/culture-sum.row.ts';
import { lexiconVersion } from '../words/lexicon-version.ts';
import { namesOf } from '../words/names.ts';
import { type GivenWord, rowOfSum, sumsOfRound } from '../words/sums-of-round.ts';

interface DueRound {
  withdrawn: number;
  answers: number;
  lexicon: string | null;
}

/**
 * Sums the rounds that are complete, and deletes their words in the same transaction: what fewer than three people gave is
 * nowhere from then on, in SQLite's log neither. Where another process reads just then, the job fails and is tried again.
 */
export async function sumRounds(context: Context): Promise<void> {
  const due = await context.db.rows<{ id: string }>(
    'SELECT id FROM culture_round WHERE summed = 0 AND (complete = 1 OR withdrawn = 1)',
  );
  if (due.length === 0) return;
  const isName = await namesOf(context.db);
  for (const { id } of due) await write(context, (db) => sumRound(context, db, id, isName));
  if (!(await context.db.truncateLog())) throw new Error('the log of the database still holds words that were deleted');
}

async function sumRound(context: Context, db: Writing, id: string, isName: (word: string) => boolean): Promise<void> {
  const first = await db.run('UPDATE culture_round SET summed = 1 WHERE id = ? AND summed = 0', [id]);
  if (first !== 1) return;
  // An editor may have taken it back since it was found due.
  const sql = 'SELECT withdrawn, answers, lexicon FROM culture_round WHERE id = ?';
  const round = (await db.rows<DueRound>(sql, [id]))[0]!;
  const isTooFew = round.answers < context.settings.issuer.minimumPeople;
  // Nothing is left that a lower minimum could show later.
  if (isTooFew) await db.run('UPDATE culture_round SET answers = 0 WHERE id = ?', [id]);
  if (isTooFew || round.withdrawn === 1) await deleteWords(db, id);
  else await sumAndDelete(db, id, round, isName, context.now());
  await db.run('DELETE FROM culture_pair WHERE round_id = ?', [id]);
  // That it is open waits no longer, or a digest would still say so.
  await settleNotices(db, { kind: 'CULTURE_ROUND_OPENED', subjectId: id });
  db.announce('cultureChanged', {});
}

/** Sent as it is: a statement that has to be prepared first would wait for whatever this process does meanwhile. */
async function deleteWords(db: Writing, roundId: string): Promise<void> {
  const isOnlyRound = writesAlone(db.dialect) && !(await hasOtherWords(db, roundId));
  await db.together(async (all) => {
    if (isOnlyRound) await all.run('DELETE FROM culture_word', []);
    else await all.run('DELETE FROM culture_word WHERE round_id = ?', [roundId]);
  });
}

/**
 * Whether another round has words. Where none has, a statement without a condition has SQLite overwrite whole pages instead
 * of row after row.
 */
async function hasOtherWords(db: Writing, roundId: string): Promise<boolean> {
  const sql = 'SELECT 1 FROM culture_word WHERE round_id < ? OR round_id > ? LIMIT 1';
  return (await db.rows(sql, [roundId, roundId])).length > 0;
}

/** The database deletes the words while this process sums them. Nothing is written before both are done: either may fail. */
async function sumAndDelete(
  db: Writing,
  id: string,
  { lexicon }: DueRound,
  isName: (word: string) => boolean,
  now: Date,
): Promise<void> {
  const given = await readGiven(db, id);
  const version = lexiconVersion();
  const sum = async () => {
    // The statement leaves in this turn of the event loop.
    await setImmediate();
    return sumsOfRound(id, given, { isName, isSameLexicon: lexicon === version });
  };
  const [{ sums, unshown }] = await Promise.all([sum(), deleteWords(db, id)]);
  await insertRows(db, CultureSumRow, sums.map(rowOfSum));
  await mergePairs(db, id, sums, now);
  await db.run('UPDATE culture_round SET unshown = ?, summed_with = ? WHERE id = ?', [unshown, version, id]);
}

async function readGiven(db: Writing, roundId: string): Promise<GivenWord[]> {
  const rows = await db.rows<GivenWord>(
    'SELECT cloud, word, COUNT(*) AS people FROM culture_word WHERE round_id = ? GROUP BY cloud, word',
    [roundId],
  );
  // MySQL counts in a type that comes as text.
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}
