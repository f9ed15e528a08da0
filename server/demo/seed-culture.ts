import { CultureRoundRow } from '../culture/rounds/culture-round.row.ts';
import { CultureSumRow } from '../culture/words/culture-sum.row.ts';
import { lexiconVersion } from '../culture/words/lexicon-version.ts';
import { namesOf } from '../culture/words/names.ts';
import { rowOfSum, sumsOfRound } from '../culture/words/sums-of-round.ts';
import { addDays } from '../kernel/calendar.ts';
import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { dayIn } from '../kernel/time.ts';
import { splitAnswer } from '../letterbox/split-answer.ts';
import { lastYear } from './culture/last-year.ts';
import { thisYear } from './culture/this-year.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';

/** Two rounds of words a year apart, both over. */
const rounds = [
  { key: 'last-year', answers: lastYear, daysAgo: 395 },
  { key: 'this-year', answers: thisYear, daysAgo: 30 },
];
/** One that opened two days ago, in which nobody has given a word yet. */
export const openRoundId = sampleId('culture open');
const daysOpen = 14;

/** Sums what was given as the letterbox and a round's end do, so that the clouds are those that the words would make. */
export async function seedCulture(db: Writer, now: Date, timeZone: string): Promise<void> {
  const isName = await namesOf(db);
  for (const { key, answers, daysAgo } of rounds) {
    const id = sampleId(`culture ${key}`);
    const opensOn = addDays(dayIn(timeZone, now), -daysAgo);
    const given = answersIn(answers);
    const words = given.flatMap((places) => splitAnswer(['WORDS', id, ...places])).filter(({ length }) => length > 2);
    const named = words.map(([, , cloud, word]) => ({ cloud: cloud!, word: word!, people: 1 }));
    const { sums, unshown } = sumsOfRound(id, named, { isName, isSameLexicon: true });
    const row = {
      ...madeRound(id, key, opensOn),
      ...{ answers: given.length, announced: 1, complete: 1, summed: 1, unshown },
      ...{ lexicon: lexiconVersion(), summedWith: lexiconVersion() },
    };
    await insertRows(db, CultureRoundRow, [row]);
    await insertRows(db, CultureSumRow, sums.map(rowOfSum));
  }
  const open = madeRound(openRoundId, 'open', addDays(dayIn(timeZone, now), -2));
  await insertRows(db, CultureRoundRow, [{ ...open, announced: 1, lexicon: lexiconVersion() }]);
}

/** A round as it is made. */
function madeRound(id: string, key: string, opensOn: string): CultureRoundRow {
  return {
    ...{ id, editorId: personId('ilse.brouwer'), opensOn, closesOn: addDays(opensOn, daysOpen - 1) },
    ...{ answers: 0, announced: 0, complete: 0, summed: 0, withdrawn: 0, unshown: 0 },
    ...{ lexicon: null, summedWith: null, idempotencyKey: `demo-${key}`, contentHash: '' },
  };
}

function answersIn(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => line.split(' | ').flatMap((words) => words.split(', ')));
}
