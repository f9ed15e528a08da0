import type { Context, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { write } from '../../kernel/write.ts';
import { conceptOf, groupOf } from '../lexicon/group-of.ts';
import { CultureSumRow } from './culture-sum.row.ts';
import { namesOf } from './names.ts';
import { type Grouping, type SummedCloud, sumWords } from './sum-words.ts';

/** The two clouds of a round. */
const clouds = ['TODAY', 'WANTED'] as const;

/**
 * Sums the rounds that are complete, and deletes their words in the same transaction: what fewer than three people gave is
 * nowhere from then on, in SQLite's log neither. Where another process reads just then, the job fails and is tried again.
 */
export async function sumRounds(context: Context): Promise<void> {
  const due = await context.db.rows<{ id: string; withdrawn: number }>(
    'SELECT id, withdrawn FROM culture_round WHERE summed = 0 AND (complete = 1 OR withdrawn = 1)',
  );
  if (due.length === 0) return;
  const isName = await namesOf(context.db);
  for (const { id, withdrawn } of due) {
    await write(context, async (db) => {
      const first = await db.run('UPDATE culture_round SET summed = 1 WHERE id = ? AND summed = 0', [id]);
      if (first !== 1) return;
      if (withdrawn === 0) await storeSums(db, id, isName);
      await db.run('DELETE FROM culture_word WHERE round_id = ?', [id]);
      db.announce('cultureChanged', {});
    });
  }
  if (!(await context.db.truncateLog())) throw new Error('the log of the database still holds words that were deleted');
}

async function storeSums(db: Writing, roundId: string, isName: (word: string) => boolean): Promise<void> {
  const given = await db.rows<{ cloud: string; word: string }>(
    'SELECT cloud, word FROM culture_word WHERE round_id = ?',
    [roundId],
  );
  const { sums, unshown } = sumsOf(roundId, given, isName);
  await insertRows(db, CultureSumRow, sums);
  await db.run('UPDATE culture_round SET unshown = ? WHERE id = ?', [unshown, roundId]);
}

/** Both clouds of a round, and how many of a hundred words are in neither. */
export function sumsOf(
  roundId: string,
  given: { cloud: string; word: string }[],
  isName: (word: string) => boolean,
): { sums: CultureSumRow[]; unshown: number } {
  const summed = clouds.map((cloud) => {
    const words = given.filter((one) => one.cloud === cloud).map(({ word }) => word);
    return { cloud, ...sumWords(words, groupingOfLexicon, isName) };
  });
  const sums = summed.flatMap(({ cloud, shown }) =>
    shown.map(({ nl, en, people }, index) => ({ roundId, cloud, place: index + 1, nl, en, people })),
  );
  return { sums, unshown: unshownOf(summed) };
}

/** Words of the directory that are words of the lexicon too, Moed or Snel, are words. */
const groupingOfLexicon: Grouping = (word) => {
  const concept = conceptOf(word);
  return { group: groupOf(word), label: concept && { nl: concept.dutch[0]!, en: concept.english[0]! } };
};

/** In whole hundredths of both clouds together: finer, it would be a count. */
function unshownOf(summed: Pick<SummedCloud, 'given' | 'givenAndShown'>[]): number {
  const given = summed.reduce((sum, one) => sum + one.given, 0);
  const shown = summed.reduce((sum, one) => sum + one.givenAndShown, 0);
  return given === 0 ? 0 : Math.round((100 * (given - shown)) / given);
}
