import type { Context, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { asBytes } from '../../kernel/sql.ts';
import { write } from '../../kernel/write.ts';
import { mergePairs } from '../pairs/merge-pairs.ts';
import { CultureSumRow } from '../words/culture-sum.row.ts';
import { lexiconVersion } from '../words/lexicon-version.ts';
import { namesOf } from '../words/names.ts';
import { type GivenWord, rowOfSum, sumsOfRound } from '../words/sums-of-round.ts';

interface DueRound {
  id: string;
  withdrawn: number;
  lexicon: string | null;
}

/**
 * Sums the rounds that are complete, and deletes their words in the same transaction: what fewer than three people gave is
 * nowhere from then on, in SQLite's log neither. Where another process reads just then, the job fails and is tried again.
 */
export async function sumRounds(context: Context): Promise<void> {
  const due = await context.db.rows<DueRound>(
    'SELECT id, withdrawn, lexicon FROM culture_round WHERE summed = 0 AND (complete = 1 OR withdrawn = 1)',
  );
  if (due.length === 0) return;
  const isName = await namesOf(context.db);
  for (const round of due) {
    await write(context, async (db) => {
      const first = await db.run('UPDATE culture_round SET summed = 1 WHERE id = ? AND summed = 0', [round.id]);
      if (first !== 1) return;
      if (round.withdrawn === 0) await storeSums(db, round, isName, context.now());
      await db.run('DELETE FROM culture_word WHERE round_id = ?', [round.id]);
      await db.run('DELETE FROM culture_pair WHERE round_id = ?', [round.id]);
      db.announce('cultureChanged', {});
    });
  }
  if (!(await context.db.truncateLog())) throw new Error('the log of the database still holds words that were deleted');
}

async function storeSums(
  db: Writing,
  { id, lexicon }: DueRound,
  isName: (word: string) => boolean,
  now: Date,
): Promise<void> {
  const given = await readGiven(db, id);
  const version = lexiconVersion();
  const { sums, unshown } = sumsOfRound(id, given, { isName, isSameLexicon: lexicon === version });
  await insertRows(db, CultureSumRow, sums.map(rowOfSum));
  await mergePairs(db, id, sums, now);
  await db.run('UPDATE culture_round SET unshown = ?, summed_with = ? WHERE id = ?', [unshown, version, id]);
}

async function readGiven(db: Writing, roundId: string): Promise<GivenWord[]> {
  const rows = await db.rows<GivenWord>(
    `SELECT cloud, MIN(word) AS word, COUNT(*) AS people FROM culture_word WHERE round_id = ?
     GROUP BY cloud, ${asBytes(db.dialect, 'word')}`,
    [roundId],
  );
  // MySQL counts in a type that comes as text.
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}
