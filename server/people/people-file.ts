import { CsvError, type Info, parse } from 'csv-parse/sync';
import { cleanName } from '../kernel/text.ts';
import { BadPeopleFile, type FileProblem } from './bad-people-file.ts';
import { decodePeopleFile } from './decode-people-file.ts';
import { type FileColumn, fileColumns } from './people-file-columns.ts';
import { type FileHeader, type FilePerson, personIn } from './people-file-row.ts';

export interface PeopleFile {
  people: FilePerson[];
  /** Columns that we do not know and pass over. */
  ignored: string[];
}

/** Reads the CSV of a directory: comma, semicolon or tab; with or without a byte order mark; quoted line ends. */
export function readPeopleFile(bytes: Uint8Array): PeopleFile {
  // Invisible characters and special blanks, byte order marks inside the file among them, would hide a quotation mark.
  const text = decodePeopleFile(bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Zs}/gu, ' ');
  const [header, ...rows] = recordsOf(text);
  const columns = columnsOf(header);
  const problems: FileProblem[] = [];
  const people = rows.flatMap(({ cells, line }) => personIn(cells, columns, line, problems) ?? []);
  if (problems.length === 0 && people.length === 0) problems.push({ line: 1, message: 'the file holds no people.' });
  if (problems.length > 0) throw new BadPeopleFile(problems);
  return { people, ignored: columns.ignored };
}

interface Line {
  cells: string[];
  line: number;
}

function recordsOf(text: string): Line[] {
  const { delimiter, headerLine } = startOf(text.split('\n'));
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      from_line: headerLine,
    }) as unknown as { record: string[]; info: Info }[];
    return records
      .map(({ record, info }) => ({ cells: record, line: info.lines - record.join('').split('\n').length + 1 }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BadPeopleFile([{ line: Number(error.lines), message: 'the quotation marks do not match.' }]);
  }
}

/** The header is the first line with a letter in it; Excel's `sep=;` before it names the delimiter. */
function startOf(lines: string[]): { delimiter: string; headerLine: number } {
  const first = lines.findIndex((line) => /\p{L}/u.test(line));
  const named = /^\s*"?sep=(.)"?\s*$/.exec(lines[first] ?? '')?.[1];
  if (named !== undefined) return { delimiter: named, headerLine: first + 2 };
  return { delimiter: delimiterOf(lines[first] ?? ''), headerLine: Math.max(first, 0) + 1 };
}

/** The usual delimiter that occurs most often in the header. */
function delimiterOf(header: string): string {
  const count = (sign: string) => header.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function columnsOf(header: Line | undefined): FileHeader & { ignored: string[] } {
  const places = new Map<FileColumn, number>();
  const ignored: string[] = [];
  const problems: FileProblem[] = [];
  for (const [place, cell] of (header?.cells ?? []).entries()) {
    const title = cleanName(cell);
    const column = fileColumns.find((name) => name.toLowerCase() === title.toLowerCase());
    if (!column) ignored.push(title);
    else if (places.has(column))
      problems.push({ line: header!.line, message: `the column ${column} stands there twice.` });
    else places.set(column, place);
  }
  for (const needed of ['userName', 'name'] as const) {
    if (places.has(needed)) continue;
    problems.push({
      line: header?.line ?? 1,
      message: `the column ${needed} is missing. Columns are: ${fileColumns.join(', ')}.`,
    });
  }
  if (problems.length > 0) throw new BadPeopleFile(problems);
  return { places, width: header!.cells.length, ignored: ignored.filter(Boolean) };
}
