import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { CsvProblem } from './csv-problem.ts';

export interface CsvLine {
  cells: string[];
  /** As an editor counts lines, the first being 1. */
  line: number;
}

export interface Csv {
  lines: CsvLine[];
  delimiter: string;
  problems: CsvProblem[];
}

/**
 * Reads comma, semicolon or tab; with or without a byte order mark; quoted line ends. The file begins with the first line
 * that `isStart` recognises.
 */
export function readCsv(text: string, isStart: (line: string) => boolean): Csv {
  // Invisible characters and special blanks, byte order marks inside the file among them, would hide a quotation mark.
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Zs}/gu, ' ');
  const { delimiter, firstLine } = startOf(plain.split('\n'), isStart);
  try {
    return { lines: linesOf(plain, delimiter, firstLine), delimiter, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const words = { nl: 'de aanhalingstekens kloppen niet.', en: 'the quotation marks do not match.' };
    return { lines: [], delimiter, problems: [{ line: Number(error.lines), words }] };
  }
}

function linesOf(text: string, delimiter: string, firstLine: number): CsvLine[] {
  const records = parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    from_line: firstLine,
  }) as unknown as { record: string[]; info: Info }[];
  return records
    .map(({ record, info }) => ({ cells: record, line: info.lines - record.join('').split('\n').length + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** Excel's own `sep=;` before the first line names the delimiter. */
function startOf(lines: string[], isStart: (line: string) => boolean): { delimiter: string; firstLine: number } {
  const first = lines.findIndex(isStart);
  const named = /^\s*"?sep=(.)"?\s*$/.exec(lines[first] ?? '')?.[1];
  if (named !== undefined) return { delimiter: named, firstLine: first + 2 };
  return { delimiter: delimiterOf(lines[first] ?? ''), firstLine: Math.max(first, 0) + 1 };
}

/** A tab where there is one, as in what is copied out of a sheet; else the sign that occurs more often. */
function delimiterOf(line: string): string {
  const count = (sign: string) => line.split(sign).length;
  if (line.includes('\t')) return '\t';
  return count(',') > count(';') ? ',' : ';';
}
