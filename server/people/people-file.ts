import { CsvError, type Info, parse } from 'csv-parse/sync';
import { BadPeopleFile, type FileProblem } from './bad-people-file.ts';
import { type FileColumn, fileColumns } from './people-file-columns.ts';
import { type FileHeader, type FilePerson, personIn } from './people-file-row.ts';

export interface PeopleFile {
  people: FilePerson[];
  /** Columns that we do not know and pass over. */
  ignored: string[];
}

/** Reads the CSV of a directory: comma, semicolon or tab; with or without a byte order mark; quoted line ends. */
export function readPeopleFile(bytes: Uint8Array): PeopleFile {
  const text = decoded(bytes).replace(/\r\n?/g, '\n');
  const [header, ...rows] = recordsOf(text);
  const columns = columnsOf(header);
  const problems: FileProblem[] = [];
  const people = rows.flatMap(({ cells, line }) => personIn(cells, columns, line, problems) ?? []);
  if (problems.length === 0 && people.length === 0) problems.push({ line: 1, message: 'the file holds no people.' });
  if (problems.length > 0) throw new BadPeopleFile(problems);
  return { people, ignored: columns.ignored };
}

/** UTF-8, else what Excel writes on Windows: Windows-1252. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

interface Line {
  cells: string[];
  line: number;
}

function recordsOf(text: string): Line[] {
  // Excel's own first line, which names the delimiter.
  const named = /^sep=(.)\n/.exec(text)?.[1];
  const delimiter = named ?? delimiterOf(text.slice(0, text.indexOf('\n')));
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      from_line: named === undefined ? 1 : 2,
    }) as unknown as { record: string[]; info: Info }[];
    return records
      .map(({ record, info }) => ({ cells: record, line: info.lines - record.join('').split('\n').length + 1 }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BadPeopleFile([{ line: Number(error.lines), message: 'the quotation marks do not match.' }]);
  }
}

/** Whichever of the usual ones stands most often in the header. */
function delimiterOf(header: string): string {
  const count = (sign: string) => header.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function columnsOf(header: Line | undefined): FileHeader & { ignored: string[] } {
  const places = new Map<FileColumn, number>();
  const ignored: string[] = [];
  const problems: FileProblem[] = [];
  for (const [place, cell] of (header?.cells ?? []).entries()) {
    const column = fileColumns.find((name) => name.toLowerCase() === cell.trim().toLowerCase());
    if (!column) ignored.push(cell.trim());
    else if (places.has(column))
      problems.push({ line: header!.line, message: `the column ${column} stands there twice.` });
    else places.set(column, place);
  }
  for (const needed of ['userName', 'name'] as const) {
    if (places.has(needed)) continue;
    problems.push({ line: 1, message: `the column ${needed} is missing. Columns are: ${fileColumns.join(', ')}.` });
  }
  if (problems.length > 0) throw new BadPeopleFile(problems);
  return { places, width: header!.cells.length, ignored: ignored.filter(Boolean) };
}
