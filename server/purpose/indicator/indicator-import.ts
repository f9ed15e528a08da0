import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CsvProblem } from '../../kernel/csv/csv-problem.ts';
import type { Language } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { Indicator, type IndicatorPoint } from './indicator.ts';
import type { IndicatorFile } from './read-indicator-file.ts';

export enum IndicatorImportChange {
  NEW = 'NEW',
  CHANGED = 'CHANGED',
  UNCHANGED = 'UNCHANGED',
}

registerEnumType(IndicatorImportChange, {
  name: 'IndicatorImportChange',
  description: 'What a line of a file changes.',
  valuesConfig: {
    NEW: { description: 'The month had no figure.' },
    CHANGED: { description: 'The month had another figure.' },
    UNCHANGED: { description: 'The month had this figure already.' },
  },
});

@ObjectType({ description: 'A line of a file with figures.', simpleResolvers: true })
export class IndicatorImportLine {
  @Field(() => Int, { description: 'Its number in the file; 1 is the first.' })
  line!: number;

  @Field(() => String, { description: 'The month: `2026-11`.' })
  month!: string;

  @Field(() => Float, { description: 'The figure of the file.' })
  value!: number;

  @Field(() => Float, { nullable: true, description: 'The figure that the month had before; null where it had none.' })
  before!: number | null;

  @Field(() => IndicatorImportChange, { description: 'What it changes.' })
  change!: IndicatorImportChange;
}

@ObjectType({ description: 'What a file with figures changes.', simpleResolvers: true })
export class IndicatorImport {
  @Field(() => [IndicatorImportLine], { description: 'Every line with a figure, in the order of the file.' })
  lines!: IndicatorImportLine[];

  @Field(() => Int, { description: 'How many lines had no figure and were passed over.' })
  emptyLineCount!: number;

  @Field(() => Boolean, { description: 'Whether it was carried out, which a dry run is not.' })
  isDone!: boolean;

  @Field(() => Indicator, { description: 'The indicator as it is now.' })
  indicator!: Indicator;
}

@ObjectType({ description: 'What is wrong with a line of a file.', simpleResolvers: true })
export class IndicatorFileProblem {
  @Field(() => Int, { description: 'The number of the line; 1 is the first.' })
  line!: number;

  @Field(() => String, { description: "What is wrong, in the reader's language." })
  message!: string;
}

/** How many bad lines are named; whoever sees so many has to look at the whole file anyway. */
const mostProblems = 50;

@ObjectType({ implements: Refusal, description: 'Lines of the file cannot be read, so nothing of it was taken over.' })
export class IndicatorFileRefused extends Refusal {
  @Field(() => [IndicatorFileProblem], { description: 'What is wrong, by line: the first 50.' })
  problems: IndicatorFileProblem[];

  @Field(() => Int, { description: 'How many problems there are.' })
  problemCount: number;

  @Field(() => [IndicatorImportLine], { description: 'The lines that can be read.' })
  lines: IndicatorImportLine[];

  constructor(language: Language, lines: IndicatorImportLine[], problems: CsvProblem[]) {
    super(
      {
        nl: 'Er is niets overgenomen, want niet alle regels kloppen.',
        en: 'Nothing was taken over, because not all lines are right.',
      }[language],
    );
    const sorted = problems.toSorted((a, b) => a.line - b.line).slice(0, mostProblems);
    this.problems = sorted.map(({ line, words }) => ({ line, message: words[language] }));
    this.problemCount = problems.length;
    this.lines = lines;
  }
}

/** The lines of a file beside what is there now. */
export function importLines({ figures }: IndicatorFile, points: readonly IndicatorPoint[]): IndicatorImportLine[] {
  const stored = new Map(points.map(({ month, value }) => [month, value]));
  return figures.map(({ line, month, value }) => {
    const before = stored.get(month) ?? null;
    return { line, month, value, before, change: changeFrom(before, value) };
  });
}

function changeFrom(before: number | null, value: number): IndicatorImportChange {
  if (before === null) return IndicatorImportChange.NEW;
  return before === value ? IndicatorImportChange.UNCHANGED : IndicatorImportChange.CHANGED;
}
