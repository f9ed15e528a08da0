import { OpenAnswerRow } from '../dilemmas/openness/open-answer.row.ts';
import { OpennessRow } from '../dilemmas/openness/openness.row.ts';
import { DilemmaRow } from '../dilemmas/reading/dilemma.row.ts';
import { DilemmaRecognitionRow } from '../dilemmas/reading/dilemma-recognition.row.ts';
import { newDraft } from '../dilemmas/series/add-dilemma.ts';
import { addDays } from '../kernel/calendar.ts';
import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { dayIn } from '../kernel/time.ts';
import type { DatedRecognition } from './dated-recognition.ts';
import type { DemoDilemma } from './dilemmas/demo-dilemma.ts';
import { dilemmas1 } from './dilemmas/dilemmas-1.ts';
import { dilemmas2 } from './dilemmas/dilemmas-2.ts';
import { dilemmas3 } from './dilemmas/dilemmas-3.ts';
import { dilemmas4 } from './dilemmas/dilemmas-4.ts';
import { type DemoRun, openLeaders, runOf } from './dilemmas/runs.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';
import { valueId } from './seed-values.ts';
import { chanceOf } from './spread.ts';
import { values } from './values.ts';

const dilemmas = [...dilemmas1, ...dilemmas2, ...dilemmas3, ...dilemmas4];
export const dilemmaId = (number: number) => sampleId(`dilemma ${number}`);
/** Drawn for each, so that no place says which value is behind it. */
const isUpperFirst = ({ number }: DemoDilemma) => chanceOf(`courses of ${number}`) < 0.5;

/** Two dozen dilemmas: some that are over with what people chose, one that is to open now, two that are planned, and drafts. */
export async function seedDilemmas(
  db: Writer,
  recognitions: DatedRecognition[],
  now: Date,
  timeZone: string,
): Promise<void> {
  const today = dayIn(timeZone, now);
  await insertRows<DilemmaRow>(
    db,
    DilemmaRow,
    dilemmas.map((dilemma) => rowOf(dilemma, today, now)),
  );
  await insertRows(db, DilemmaRecognitionRow, dilemmas.flatMap(recognitionRowsOf(recognitions)));
  const leaders = openLeaders.map((username) => ({ personId: personId(username) }));
  await insertRows(db, OpennessRow, leaders);
  await insertRows(db, OpenAnswerRow, dilemmas.flatMap(openAnswersOf));
}

function rowOf(dilemma: DemoDilemma, today: string, now: Date): DilemmaRow {
  const { number, question, explanation, upper, lower } = dilemma;
  const [first, second] = isUpperFirst(dilemma) ? [upper, lower] : [lower, upper];
  return {
    ...{ id: dilemmaId(number), editorId: personId('ilse.brouwer'), ...newDraft },
    ...{ questionNl: question.nl, questionEn: question.en },
    ...{ explanationNl: explanation.nl, explanationEn: explanation.en },
    ...{ firstNl: first.text.nl, firstEn: first.text.en, firstValueId: valueId(first.value) },
    ...{ secondNl: second.text.nl, secondEn: second.text.en, secondValueId: valueId(second.value) },
    ...runColumns(dilemma, runOf(number), today),
    // A minute apart: the series stands in the order in which it was written.
    createdAt: new Date(now.getTime() - (60 * 24 * 60 - number) * 60_000),
    ...{ idempotencyKey: `demo-dilemma-${number}`, contentHash: '' },
  };
}

function runColumns(dilemma: DemoDilemma, run: DemoRun | undefined, today: string): Partial<DilemmaRow> {
  if (!run) return {};
  const opensOn = addDays(today, run.opensIn);
  const days = { roundId: sampleId(`round of dilemma ${dilemma.number}`), opensOn, closesOn: addDays(opensOn, 6) };
  return { ...days, ...(run.opensIn < 0 && frozen(dilemma)), ...(run.answers && counted(dilemma, run.answers)) };
}

/** What the opening writes down. */
function frozen(dilemma: DemoDilemma): Partial<DilemmaRow> {
  const nameOf = ({ value }: DemoDilemma['upper']) => values.find(({ key }) => key === value)!.name;
  const { upper, lower } = dilemma;
  const [first, second] = isUpperFirst(dilemma) ? [upper, lower] : [lower, upper];
  return {
    ...{ opened: 1, higherCourse: first === upper ? 1 : 2 },
    ...{ firstNameNl: nameOf(first).nl, firstNameEn: nameOf(first).en },
    ...{ secondNameNl: nameOf(second).nl, secondNameEn: nameOf(second).en },
  };
}

function counted(dilemma: DemoDilemma, { upper, lower }: NonNullable<DemoRun['answers']>): Partial<DilemmaRow> {
  const [firstAnswers, secondAnswers] = isUpperFirst(dilemma) ? [upper, lower] : [lower, upper];
  return { firstAnswers, secondAnswers, complete: 1, announced: 1 };
}

function recognitionRowsOf(recognitions: DatedRecognition[]) {
  return (dilemma: DemoDilemma): DilemmaRecognitionRow[] =>
    (dilemma.recognitions ?? []).map((key, index) => ({
      ...{ dilemmaId: dilemmaId(dilemma.number), place: index + 1 },
      recognitionId: recognitions.find((recognition) => recognition.key === key)!.id,
    }));
}

function openAnswersOf(dilemma: DemoDilemma): OpenAnswerRow[] {
  const [upper, lower] = isUpperFirst(dilemma) ? [1, 2] : [2, 1];
  const answers = Object.entries(runOf(dilemma.number)?.leaders ?? {});
  return answers.map(([username, chosen]) => ({
    ...{ dilemmaId: dilemmaId(dilemma.number), personId: personId(username) },
    course: chosen === 'upper' ? upper : lower,
  }));
}
