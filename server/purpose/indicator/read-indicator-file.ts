import type { CsvProblem } from '../../kernel/csv/csv-problem.ts';
import { checkedText, type DecodedFile, decodeFile } from '../../kernel/csv/decode-file.ts';
import { type CsvLine, readCsv } from '../../kernel/csv/read-csv.ts';
import type { Words } from '../../kernel/language.ts';
import { type DecimalSign, decimalSignOf, figureInCell } from './figure-in-cell.ts';
import { columnsIn, type FileColumns } from './indicator-file-columns.ts';
import { fileWords } from './indicator-file-words.ts';
import { monthInCell } from './month-in-cell.ts';

/** The first year of which there can be figures, and the largest one. */
export const firstYear = 1970;
export const largestFigure = 1_000_000_000_000;

export interface FileFigure {
  line: number;
  month: string;
  value: number;
}

export interface IndicatorFile {
  /** What can be read, in the order of the file. */
  figures: FileFigure[];
  problems: CsvProblem[];
  /** Lines without a figure: they are passed over. */
  emptyLineCount: number;
}

/** Reads months and figures out of a sheet: bytes of a file, or a text that was pasted. */
export function readIndicatorFile(
  file: Uint8Array | string,
  thisMonth: string,
  indicatorNames: string[],
): IndicatorFile {
  const decoded = decode(file);
  if (decoded.problems.length > 0) return unreadable(decoded.problems);
  const csv = readCsv(decoded.text, (line) => /[\p{L}\p{N}]/u.test(line));
  if (csv.problems.length > 0) return unreadable(csv.problems);
  const { columns, rows, problems } = columnsIn(csv.lines, indicatorNames);
  if (!columns) return unreadable(problems);
  const filled = rows.filter(({ cells }) => cells.some((cell, place) => place !== columns.month && cell !== ''));
  if (filled.length === 0) return unreadable([{ line: 1, words: fileWords.none }]);
  const cells = filled.map((row) => row.cells[columns.figure] ?? '');
  const sign = decimalSignOf(cells, csv.delimiter);
  const read = filled.map((row) => figureIn(row, columns, sign, thisMonth));
  const figures = read.flatMap((one) => ('month' in one ? [one] : []));
  const bad = read.flatMap((one) => ('month' in one ? [] : [one]));
  return { figures, problems: [...bad, ...repeatedMonths(figures)], emptyLineCount: rows.length - filled.length };
}

function unreadable(problems: CsvProblem[]): IndicatorFile {
  return { figures: [], problems, emptyLineCount: 0 };
}

function decode(file: Uint8Array | string): DecodedFile {
  return typeof file === 'string' ? checkedText({ text: file, problems: [] }) : decodeFile(file);
}

function figureIn(
  { cells, line }: CsvLine,
  { month: monthPlace, figure: figurePlace, width }: FileColumns,
  sign: DecimalSign | null,
  thisMonth: string,
): FileFigure | CsvProblem {
  const bad = (words: Words): CsvProblem => ({ line, words });
  if (cells.slice(width).some((cell) => cell !== '')) return bad(fileWords.tooWide(cells.length, width));
  const [monthCell = '', figureCell = ''] = [cells[monthPlace], cells[figurePlace]];
  if (/[\p{Cc}\p{Cs}]/u.test(monthCell + figureCell)) return bad(fileWords.controls);
  const month = monthInCell(monthCell);
  if (month === null) return bad(fileWords.noMonth(monthCell));
  if (month > thisMonth) return bad(fileWords.future(month));
  if (month < String(firstYear)) return bad(fileWords.early);
  const value = figureInCell(figureCell, sign);
  if (value === null) return bad(fileWords.noFigure(figureCell));
  return Math.abs(value) <= largestFigure ? { line, month, value } : bad(fileWords.large);
}

function repeatedMonths(figures: FileFigure[]): CsvProblem[] {
  const first = new Map<string, number>();
  return figures.flatMap(({ month, line }) => {
    const earlier = first.get(month);
    if (earlier !== undefined) return [{ line, words: fileWords.twice(month, earlier) }];
    first.set(month, line);
    return [];
  });
}
