import { createUnionType, Field, InputType, Int } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { TranslationsInput, translatedOf } from '../../kernel/translations.ts';
import { isUniqueViolation } from '../../kernel/unique-violation.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { TextInBoth, TextInBothOrNeither } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { recordChange } from '../changes/record-change.ts';
import { IndicatorRow } from './indicator.row.ts';
import { Indicator } from './indicator.ts';
import { lockIndicator } from './lock-indicator.ts';
import { type IndicatorFacts, readIndicator } from './read-indicator.ts';
import { IndicatorChangedRefused, indicatorChanged } from './refusals.ts';

@InputType({ description: 'What the indicator measures.' })
export class DescribeIndicatorInput {
  @Field(() => Int, { description: 'The version of the indicator that the editor began with; 0 where there was none.' })
  basedOn!: number;

  @Field(() => TranslationsInput, { description: 'What is measured, up to 80 characters.' })
  @TextInBoth(80)
  name!: TranslationsInput;

  @Field(() => TranslationsInput, { nullable: true, description: 'What the figure counts, up to 40 characters.' })
  @TextInBothOrNeither(40)
  unit?: TranslationsInput | null;

  @Field(() => Boolean, { description: 'Whether a rising line is good news.' })
  higherIsBetter!: boolean;

  @Field(() => TranslationsInput, { description: 'Where the figure comes from, up to 300 characters.' })
  @TextInBoth(300)
  source!: TranslationsInput;

  @Field(() => TranslationsInput, { description: 'What it does not tell, up to 300 characters.' })
  @TextInBoth(300)
  weakness!: TranslationsInput;
}

export const DescribeIndicatorResult = createUnionType({
  name: 'DescribeIndicatorResult',
  description: 'The indicator; refused after a change that the editor has not seen.',
  types: () => [Indicator, IndicatorChangedRefused] as const,
});

/** Says what is measured, for the first time or anew. The figures stay; a unique index lets no second indicator in. */
export async function describeIndicator(
  context: RequestContext,
  { basedOn, ...input }: DescribeIndicatorInput,
): Promise<typeof DescribeIndicatorResult> {
  const texts = textsOf(input);
  const isDone = await write(context, (db) => describe(context, db, basedOn, texts)).catch((error) => {
    if (isUniqueViolation(error)) return false;
    throw error;
  });
  return isDone ? (await readIndicator(context))! : indicatorChanged(context);
}

type Description = Omit<IndicatorFacts, 'id' | 'version'>;

async function describe(
  { viewer, now }: RequestContext,
  db: Writing,
  basedOn: number,
  texts: Description,
): Promise<boolean> {
  const before = await lockIndicator(db);
  if (before && isSame(before, texts)) return true;
  if ((before?.version ?? 0) !== basedOn) return false;
  const row = { ...texts, id: before?.id ?? uuidV7(now()), onlyOne: 1, version: basedOn + 1 };
  if (before) await replace(db, row);
  else await db.insert(IndicatorRow, row);
  const change = { kind: 'indicator-described', subjectId: null, authorId: viewer.personId } as const;
  await recordChange(db, { ...change, now: now(), before, after: row });
  return true;
}

function textsOf(input: Omit<DescribeIndicatorInput, 'basedOn'>): Description {
  const [name, unit] = [translatedOf(input.name), translatedOf(input.unit)];
  const [source, weakness] = [translatedOf(input.source), translatedOf(input.weakness)];
  return {
    ...{ nameNl: name.nl, nameEn: name.en },
    ...{ unitNl: unit.nl, unitEn: unit.en },
    ...{ sourceNl: source.nl, sourceEn: source.en },
    ...{ weaknessNl: weakness.nl, weaknessEn: weakness.en },
    higherIsBetter: input.higherIsBetter ? 1 : 0,
  };
}

/** A repeated request finds what it asks for, whatever it began with. */
function isSame(before: IndicatorFacts, texts: Description): boolean {
  return (Object.keys(texts) as (keyof Description)[]).every((field) => before[field] === texts[field]);
}

async function replace(db: Writing, row: IndicatorRow): Promise<void> {
  await db.run(
    `UPDATE indicator SET name_nl = ?, name_en = ?, unit_nl = ?, unit_en = ?, higher_is_better = ?, source_nl = ?,
       source_en = ?, weakness_nl = ?, weakness_en = ?, version = ? WHERE id = ?`,
    [
      ...[row.nameNl, row.nameEn, row.unitNl, row.unitEn, row.higherIsBetter, row.sourceNl],
      ...[row.sourceEn, row.weaknessNl, row.weaknessEn, row.version, row.id],
    ],
  );
}
