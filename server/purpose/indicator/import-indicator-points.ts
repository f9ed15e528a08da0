import { createUnionType, Field, InputType, Int } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import type { CsvProblem } from '../../kernel/csv/csv-problem.ts';
import { badInput } from '../../kernel/errors.ts';
import { changesOf, fillIndicator, growthBy } from './fill-indicator.ts';
import { Indicator } from './indicator.ts';
import { fileWords } from './indicator-file-words.ts';
import { IndicatorFileRefused, IndicatorImport, importLines } from './indicator-import.ts';
import { type IndicatorFacts, indicatorFacts, readIndicator, thisMonthIn } from './read-indicator.ts';
import { type IndicatorFile, readIndicatorFile } from './read-indicator-file.ts';
import {
  FutureMonthRefused,
  IndicatorChangedRefused,
  IndicatorMissingRefused,
  mostMonths,
  TooManyMonthsRefused,
} from './refusals.ts';

/** Of a file, or characters of a text. */
const mostBytes = 60_000;

@InputType({ description: 'Figures out of a sheet: one of `text` and `file`.' })
export class ImportIndicatorPointsInput {
  @Field(() => Int, { description: 'The version of the indicator that the editor began with.' })
  basedOn!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What was pasted: a month and a figure on each line, with a tab, semicolon or comma between.',
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The bytes of a CSV file in base64, up to 60 kB; UTF-8, UTF-16 or Windows-1252.',
  })
  file?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Says what would change, and changes nothing.' })
  dryRun!: boolean;
}

export const ImportIndicatorPointsResult = createUnionType({
  name: 'ImportIndicatorPointsResult',
  description:
    'What each line changes; refused with every bad line, after a change that the editor has not seen, before the indicator is described, and beyond 600 months.',
  types: () =>
    [
      IndicatorImport,
      IndicatorFileRefused,
      IndicatorChangedRefused,
      IndicatorMissingRefused,
      FutureMonthRefused,
      TooManyMonthsRefused,
    ] as const,
});

/** Takes over the figures of a sheet, all of them or none; a dry run compares them with what is there now. */
export async function importIndicatorPoints(
  context: RequestContext,
  input: ImportIndicatorPointsInput,
): Promise<typeof ImportIndicatorPointsResult> {
  const { language } = context;
  const [facts] = await context.db.rows<IndicatorFacts>(indicatorFacts);
  if (!facts) return new IndicatorMissingRefused(language);
  const file = fileOf(
    context,
    input,
    [facts.nameNl, facts.nameEn].filter((name) => name !== null),
  );
  const before = (await readIndicator(context))!;
  const lines = importLines(file, before.points);
  if (file.problems.length > 0) return new IndicatorFileRefused(language, lines, file.problems);
  const { emptyLineCount } = file;
  if (!input.dryRun) {
    const done = await fillIndicator(context, input.basedOn, file.figures);
    if (!(done instanceof Indicator)) return done;
    return Object.assign(new IndicatorImport(), { lines, emptyLineCount, isDone: true, indicator: done });
  }
  if (before.points.length + growthBy(changesOf(before.points, file.figures)) > mostMonths)
    return new TooManyMonthsRefused(language);
  return Object.assign(new IndicatorImport(), { lines, emptyLineCount, isDone: false, indicator: before });
}

function fileOf(context: RequestContext, { text, file }: ImportIndicatorPointsInput, names: string[]): IndicatorFile {
  const given = text ?? file ?? '';
  if (given === '' || (text && file)) {
    const message = { nl: 'Kies een bestand of plak een tekst.', en: 'Choose a file or paste a text.' }[
      context.language
    ];
    throw badInput(context.language, [{ path: 'text', message }]);
  }
  const content = text ? text : Buffer.from(given, 'base64');
  if (content.length > mostBytes) return { figures: [], problems: [tooLong], emptyLineCount: 0 };
  return readIndicatorFile(content, thisMonthIn(context), names);
}

const tooLong: CsvProblem = { line: 1, words: fileWords.long };
