import type { CsvProblem } from '../kernel/csv/csv-problem.ts';
import { decodeFile } from '../kernel/csv/decode-file.ts';
import { type CsvLine, readCsv } from '../kernel/csv/read-csv.ts';
import { cleanName } from '../kernel/text.ts';
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
  const decoded = decodeFile(bytes);
  refuse(decoded.problems);
  // The header is the first line with a letter in it.
  const csv = readCsv(decoded.text, (line) => /\p{L}/u.test(line));
  refuse(csv.problems);
  const [header, ...rows] = csv.lines;
  const columns = columnsOf(header);
  const problems: FileProblem[] = [];
  const people = rows.flatMap(({ cells, line }) => personIn(cells, columns, line, problems) ?? []);
  if (problems.length === 0 && people.length === 0) problems.push({ line: 1, message: 'the file holds no people.' });
  if (problems.length > 0) throw new BadPeopleFile(problems);
  return { people, ignored: columns.ignored };
}

/** An operator reads English. */
function refuse(problems: CsvProblem[]): void {
  if (problems.length > 0) throw new BadPeopleFile(problems.map(({ line, words }) => ({ line, message: words.en })));
}

function columnsOf(header: CsvLine | undefined): FileHeader & { ignored: string[] } {
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
