import { todayIn } from '../../blockers/vocabulary/today.ts';
import type { OfferedRound } from '../../kernel/answers.ts';
import { addDays } from '../../kernel/calendar.ts';
import type { Context } from '../../kernel/context.ts';
import type { Words } from '../../kernel/language.ts';
import type { Translated } from '../../kernel/translations.ts';
import { coursesOf, type DilemmaFacts, questionOf } from '../reading/dilemma-facts.ts';
import { readRows } from '../reading/read-dilemmas.ts';

/** What the form shows: nothing in it says which value is behind a course. */
interface DilemmaOffer extends OfferedRound {
  texts: { question: Words; courses: Words[] };
}

/** So many days ahead: a browser takes what two days have offered, and who opens the list early reads no more than the next one. */
const daysAhead = 3;

/** Dilemmas that can be answered today or in some days, in both languages: no browser asks for one of them. */
export async function readOfferedDilemmas(context: Context): Promise<DilemmaOffer[]> {
  const today = todayIn(context);
  const rows = await readRows(
    context,
    'd.opens_on <= ? AND d.closes_on >= ? AND d.withdrawn = 0 ORDER BY d.opens_on, d.id',
    [addDays(today, daysAhead), today],
  );
  return rows.map(offerOf);
}

function offerOf(row: DilemmaFacts): DilemmaOffer {
  const texts = { question: inBoth(questionOf(row)), courses: coursesOf(row).map(({ text }) => inBoth(text)) };
  return { id: row.roundId!, opensOn: row.opensOn!, closesOn: row.closesOn!, texts };
}

/** Where a translation is missing the text stands there as it is. */
function inBoth({ nl, en }: Translated): Words {
  return { nl: nl ?? en ?? '', en: en ?? nl ?? '' };
}
