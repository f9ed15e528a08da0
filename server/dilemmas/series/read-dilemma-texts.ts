import { todayIn } from '../../blockers/vocabulary/today.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { nodeId, uuidOf } from '../../kernel/node-id.ts';
import { type Translated, Translations } from '../../kernel/translations.ts';
import { valuesByUuid } from '../../purpose/values/read-values.ts';
import type { Value } from '../../purpose/values/value.ts';
import { coursesOf, type DilemmaFacts, explanationOf, questionOf } from '../reading/dilemma-facts.ts';
import { readRows } from '../reading/read-dilemmas.ts';
import { readPublishedRecognitions } from '../reading/read-published-recognitions.ts';
import { isFrozen } from '../reading/state-of.ts';
import { DilemmaCourseTexts, DilemmaTexts } from './dilemma-texts.ts';

/** A dilemma in both languages; null where there is none. */
export async function readDilemmaTexts(context: RequestContext, id: string): Promise<DilemmaTexts | null> {
  const [row] = await readRows(context, 'd.id = ? AND d.withdrawn = 0', [uuidOf('Dilemma', id)]);
  return row ? dilemmaTexts(context, row) : null;
}

export async function dilemmaTexts(context: RequestContext, row: DilemmaFacts): Promise<DilemmaTexts> {
  const values = await valuesByUuid(context.db, context.language, [row.firstValueId, row.secondValueId]);
  const recognitions = await readPublishedRecognitions(context, [row.id]);
  return Object.assign(new DilemmaTexts(), {
    ...{ dilemmaId: nodeId('Dilemma', row.id), version: row.version },
    ...{ question: translations(questionOf(row)), explanation: translations(explanationOf(row)) },
    courses: coursesOf(row)
      .map(({ valueId, text }) => ({ value: values.get(valueId)!, text: translations(text) }))
      .sort((one, other) => placeOf(one.value) - placeOf(other.value))
      .map((course) => Object.assign(new DilemmaCourseTexts(), course)),
    recognitions: recognitions.get(row.id) ?? [],
    isEditable: !isFrozen(row, todayIn(context)),
    sentBackBecause: row.sentBack === 1 ? sentBack[context.language] : null,
  });
}

/** A value that is retired goes after all others. */
function placeOf({ rank }: Value): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

function translations(text: Translated): Translations {
  return Object.assign(new Translations(), text);
}

const sentBack = {
  nl: 'Dit dilemma kon niet openen: een van de twee waarden is er niet meer. Kies een andere en plan het opnieuw.',
  en: 'This dilemma could not open: one of its two values is gone. Choose another one and plan it anew.',
};
