import type { CsvProblem } from '../../kernel/csv/csv-problem.ts';
import type { CsvLine } from '../../kernel/csv/read-csv.ts';
import { folded } from '../../kernel/text.ts';
import { figureInCell } from './figure-in-cell.ts';
import { fileWords } from './indicator-file-words.ts';
import { monthInCell } from './month-in-cell.ts';

export interface FileColumns {
  /** Their places, from 0. */
  month: number;
  figure: number;
  /** How many columns the first line has. */
  width: number;
}

interface FoundColumns {
  columns: FileColumns | null;
  rows: CsvLine[];
  problems: CsvProblem[];
}

const monthTitles = new Set(['maand', 'month', 'datum', 'date', 'periode', 'period']);
const figureTitles = new Set(['cijfer', 'waarde', 'score', 'getal', 'figure', 'value', 'number']);

/**
 * Finds the columns by their titles, of which the indicator's own names are some; with two columns any titles do, or none.
 */
export function columnsIn(lines: CsvLine[], indicatorNames: string[]): FoundColumns {
  const [first, ...rest] = lines;
  if (!first) return { columns: null, rows: [], problems: [{ line: 1, words: fileWords.none }] };
  const cells = first.cells.slice(0, first.cells.findLastIndex((cell) => cell !== '') + 1);
  const isTitle = areTitles(cells);
  const columns = isTitle ? byTitle(cells, indicatorNames) : byContent(cells);
  const rows = isTitle ? rest : lines;
  if (columns) return { columns, rows, problems: [] };
  const words = isTitle ? fileWords.noColumns(cells) : fileWords.tooWide(cells.length, 2);
  return { columns, rows, problems: [{ line: first.line, words }] };
}

/** A first line with a month or a number in it is one of the others, unless it names the column of months. */
function areTitles(cells: string[]): boolean {
  const isFigure = (cell: string) => monthInCell(cell) !== null || figureInCell(cell, null) !== null;
  return cells.some((cell) => monthTitles.has(folded(cell))) || !cells.some(isFigure);
}

function byTitle(titles: string[], indicatorNames: string[]): FileColumns | null {
  const names = new Set([...figureTitles, ...indicatorNames.map(folded)]);
  const placesOf = (known: Set<string>) => titles.flatMap((title, place) => (known.has(folded(title)) ? [place] : []));
  const [months, figures] = [placesOf(monthTitles), placesOf(names)];
  const width = titles.length;
  if (months.length === 1 && figures.length === 1) return { month: months[0]!, figure: figures[0]!, width };
  if (width !== 2) return null;
  return months[0] === 1 || figures[0] === 0 ? { month: 1, figure: 0, width } : { month: 0, figure: 1, width };
}

function byContent(cells: string[]): FileColumns | null {
  if (cells.length !== 2) return null;
  const month = monthInCell(cells[1]!) === null ? 0 : 1;
  return { month, figure: 1 - month, width: 2 };
}
