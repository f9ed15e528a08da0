import { roundedGroupSize } from '../../blockers/vocabulary/group-size.ts';
import { todayIn } from '../../blockers/vocabulary/today.ts';
import type { RequestContext } from '../../kernel/context.ts';
import type { Language } from '../../kernel/language.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { availableLanguage } from '../../kernel/translations.ts';
import { valuesByUuid } from '../../purpose/values/read-values.ts';
import type { Value } from '../../purpose/values/value.ts';
import type { Recognition } from '../../wall/recognition.ts';
import { Dilemma, DilemmaCourse, type DilemmaOpenAnswer, DilemmaState } from './dilemma.ts';
import {
  answersByOrder,
  type CourseFacts,
  coursesOf,
  type DilemmaFacts,
  explanationOf,
  questionOf,
} from './dilemma-facts.ts';
import { outcomeOf, type ShownOutcome } from './outcome.ts';
import { readOpenAnswers } from './read-open-answers.ts';
import { readPublishedRecognitions } from './read-published-recognitions.ts';
import { isOver, stateOf } from './state-of.ts';

/** What is read beside the rows, by the dilemma's uuid, and the values by theirs. */
interface Beside {
  values: ReadonlyMap<string, Value>;
  recognitions: ReadonlyMap<string, Recognition[]>;
  openAnswers: ReadonlyMap<string, DilemmaOpenAnswer[]>;
}

/** Makes rows into dilemmas, with the same few statements however many they are. Before the close they say nothing of it. */
export async function dilemmasFrom(context: RequestContext, rows: DilemmaFacts[]): Promise<Dilemma[]> {
  const over = rows.filter(isOver);
  const overUuids = over.map(({ id }) => id);
  const beside: Beside = {
    values: await valuesByUuid(
      context.db,
      context.language,
      over.flatMap(({ firstValueId, secondValueId }) => [firstValueId, secondValueId]),
    ),
    recognitions: await readPublishedRecognitions(context, overUuids),
    openAnswers: await readOpenAnswers(context, overUuids),
  };
  return rows.map((row) => dilemmaFrom(context, row, beside));
}

function dilemmaFrom(context: RequestContext, row: DilemmaFacts, beside: Beside): Dilemma {
  const minimum = context.settings.issuer.minimumPeople;
  const state = stateOf(row, todayIn(context), minimum);
  const lang = availableLanguage(questionOf(row), context.language);
  return Object.assign(new Dilemma(), {
    ...{ id: nodeId('Dilemma', row.id), uuid: row.id, round: row.roundId },
    ...{ state, opensOn: row.opensOn, closesOn: row.closesOn, lang, question: questionOf(row)[lang] ?? '' },
    courses: coursesOf(row).map((course) => courseFrom(course, lang, isOver(row) ? beside.values : null)),
    answerCount: roundedGroupSize(minimum, row.firstAnswers + row.secondAnswers),
    ...{ courseByOrder: isOver(row) ? row.higherCourse : null, ...shownOutcome(row, state) },
    explanation: isOver(row) ? explanationOf(row)[lang] : null,
    recognitions: beside.recognitions.get(row.id) ?? [],
    openAnswers: beside.openAnswers.get(row.id) ?? [],
  });
}

/** Without `values` nothing says which value is behind it. */
function courseFrom(
  { number, text, valueId, name }: CourseFacts,
  lang: Language,
  values: ReadonlyMap<string, Value> | null,
): DilemmaCourse {
  return Object.assign(new DilemmaCourse(), {
    ...{ number, text: text[lang] ?? '', value: values?.get(valueId) ?? null },
    valueName: values && name[availableLanguage(name, lang)],
    valueLang: values && availableLanguage(name, lang),
  });
}

function shownOutcome(row: DilemmaFacts, state: DilemmaState): ShownOutcome | Record<keyof ShownOutcome, null> {
  if (state !== DilemmaState.ANSWERED) return { outcome: null, percentage: null };
  const [byOrder, against] = answersByOrder(row);
  return outcomeOf(byOrder, against);
}
