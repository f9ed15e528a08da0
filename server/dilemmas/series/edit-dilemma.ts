import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { todayIn } from '../../blockers/vocabulary/today.ts';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import type { Translated } from '../../kernel/translations.ts';
import { write } from '../../kernel/write.ts';
import { readFacts } from '../../purpose/values/value-facts.ts';
import { Dilemma } from '../reading/dilemma.ts';
import { coursesOf, type DilemmaFacts, explanationOf, questionOf } from '../reading/dilemma-facts.ts';
import { changedDilemma } from '../reading/read-dilemmas.ts';
import { isFrozen } from '../reading/state-of.ts';
import { DilemmaTextsInput, type GivenDilemma, givenDilemma } from './dilemma-input.ts';
import { lockDilemma, lockPlanned } from './lock-dilemma.ts';
import { dilemmaTexts } from './read-dilemma-texts.ts';
import {
  DilemmaChangedRefused,
  DilemmaFrozenRefused,
  DilemmaNotFoundRefused,
  DilemmaValuesRefused,
  PairNotDueRefused,
} from './refusals.ts';
import { refusedForValues } from './refused-for-values.ts';
import { hasTwoValues, storedTexts } from './stored-texts.ts';

@InputType({ description: 'A dilemma as it shall read; its days stay.' })
export class EditDilemmaInput {
  @Field(() => ID, { description: 'The dilemma.' })
  dilemmaId!: string;

  @Field(() => Int, { description: 'The version that the editor began with.' })
  basedOn!: number;

  @Field(() => DilemmaTextsInput, { description: 'What it says.' })
  texts!: DilemmaTextsInput;
}

export const EditDilemmaResult = createUnionType({
  name: 'EditDilemmaResult',
  description:
    'The dilemma as it reads now; refused from the day before it opens, after a change that the editor has not seen, where its values are not two of those that there are now, and, where it has days, for a pair that had its turn.',
  types: () =>
    [
      Dilemma,
      DilemmaNotFoundRefused,
      DilemmaFrozenRefused,
      DilemmaChangedRefused,
      DilemmaValuesRefused,
      PairNotDueRefused,
    ] as const,
});

/** Changes what a dilemma says, until the day before it opens. */
export async function editDilemma(
  context: RequestContext,
  { dilemmaId, basedOn, texts }: EditDilemmaInput,
): Promise<typeof EditDilemmaResult> {
  const given = givenDilemma(texts, context.language);
  const uuid = uuidOf('Dilemma', dilemmaId);
  const outcome = await write(context, async (db) => {
    await lockPlanned(db);
    const row = await lockDilemma(db, uuid);
    if (!row) return new DilemmaNotFoundRefused(context.language);
    if (isFrozen(row, todayIn(context))) return new DilemmaFrozenRefused(context.language);
    // What was sent before and arrived is not sent by somebody else.
    if (isSame(row, given)) return null;
    if (row.version !== basedOn) return row;
    if (!hasTwoValues(given, (await readFacts(db)).values)) return new DilemmaValuesRefused(context.language);
    const refusal = await refusedForOtherValues(context, db, row, given);
    if (refusal) return refusal;
    await store(db, row, given);
    return null;
  });
  if (outcome === null) return changedDilemma(context, uuid!);
  if ('version' in outcome) {
    return new DilemmaChangedRefused(context.language, await dilemmaTexts(context, outcome));
  }
  return outcome;
}

/** A dilemma that has days takes the turn of a pair, and so does one whose values change. */
async function refusedForOtherValues(
  context: RequestContext,
  db: Writing,
  row: DilemmaFacts,
  { courses: [one, other] }: GivenDilemma,
): Promise<DilemmaValuesRefused | PairNotDueRefused | null> {
  const values = [one.valueId!, other.valueId!] as const;
  const isOther = !values.includes(row.firstValueId) || !values.includes(row.secondValueId);
  return row.opensOn !== null && isOther ? refusedForValues(context, db, row.id, values) : null;
}

async function store(db: Writing, before: DilemmaFacts, given: GivenDilemma): Promise<void> {
  const texts = storedTexts(given, before);
  await db.run(
    `UPDATE dilemma SET question_nl = ?, question_en = ?, first_nl = ?, first_en = ?, second_nl = ?, second_en = ?,
       explanation_nl = ?, explanation_en = ?, first_value_id = ?, second_value_id = ?, version = version + 1,
       sent_back = 0 WHERE id = ?`,
    [
      ...[texts.questionNl, texts.questionEn, texts.firstNl, texts.firstEn, texts.secondNl, texts.secondEn],
      ...[texts.explanationNl, texts.explanationEn, texts.firstValueId, texts.secondValueId, before.id],
    ],
  );
}

/** The order of the courses makes no difference. */
function isSame(row: DilemmaFacts, given: GivenDilemma): boolean {
  const stored = coursesOf(row);
  const isStored = ({ valueId, text }: GivenDilemma['courses'][number]) =>
    stored.some((course) => course.valueId === valueId && isSameText(course.text, text));
  const isSameAround = isSameText(questionOf(row), given.question) && isSameText(explanationOf(row), given.explanation);
  return isSameAround && given.courses.every(isStored);
}

function isSameText(one: Translated, other: Translated): boolean {
  return one.nl === other.nl && one.en === other.en;
}
