import { cleanName, lengthOf, tidy } from '../kernel/text.ts';
import type { FileProblem } from './bad-people-file.ts';
import type { FileColumn } from './people-file-columns.ts';

/** A row of the file. What its columns leave out is undefined and stays as it is; what is empty is null and goes. */
export interface FilePerson {
  line: number;
  userName: string;
  name: string;
  title?: string | null;
  email?: string | null;
  /** From the top down: `Noord / Verkoop` is two. */
  department?: string[] | null;
  /** The manager's userName. */
  manager?: string | null;
  locale?: string | null;
  active?: boolean;
  externalId?: string | null;
}

export interface FileHeader {
  places: Map<FileColumn, number>;
  /** How many columns the first line has, those included that we do not know. */
  width: number;
}

const lengths: Record<FileColumn, number> = {
  ...{ userName: 190, name: 200, title: 200, email: 190, department: 1_000, manager: 190 },
  ...{ locale: 10, active: 20, externalId: 190 },
};

/** As English and Dutch people and Excels write it. */
const yes = new Set(['', 'true', '1', 'yes', 'ja', 'waar', 'active', 'actief']);
const no = new Set(['false', '0', 'no', 'nee', 'onwaar', 'inactive', 'inactief']);

/** Excel's "CSV" writes a question mark where Windows-1252 has no such letter. */
const asUtf8 = 'save the file as "CSV UTF-8"';

/** Reads a row; adds what is wrong to `problems` and is null then. */
export function personIn(
  cells: string[],
  { places, width }: FileHeader,
  line: number,
  problems: FileProblem[],
): FilePerson | null {
  const before = problems.length;
  const complain = (message: string) => problems.push({ line, message });
  const isShifted = cells.length <= Math.max(...places.values()) || cells.slice(width).some((cell) => cell !== '');
  if (isShifted) {
    complain(`has ${cells.length} columns instead of ${width}.`);
    return null;
  }
  const read = (column: FileColumn) => {
    const place = places.get(column);
    return place === undefined ? undefined : clean(cells[place] ?? '', column, complain);
  };
  const person: FilePerson = {
    line,
    userName: read('userName') ?? '',
    name: read('name') ?? '',
    title: read('title'),
    email: emailOf(read('email'), complain),
    department: pathOf(read('department'), complain),
    manager: read('manager'),
    locale: localeOf(read('locale'), complain),
    active: activeOf(places.has('active') ? (read('active') ?? '') : undefined, complain),
    externalId: read('externalId'),
  };
  for (const column of ['userName', 'name'] as const) {
    if (isBlank(cells[places.get(column)!])) complain(`${column} is empty.`);
  }
  if (/\p{L}\?|\?\p{L}/u.test(person.name)) complain(`the name "${person.name}" lost a letter: ${asUtf8}.`);
  return problems.length > before ? null : person;
}

type Complain = (message: string) => void;

/** One line of text, or null for nothing. */
function clean(cell: string, column: FileColumn, complain: Complain): string | null {
  if (/[\p{Cc}\p{Cs}]/u.test(tidy(cell).replace(/\s/g, ' '))) complain(`${column} holds control characters.`);
  const text = cleanName(cell);
  if (text === '' && !isBlank(cell)) complain(`${column} has no character that can be seen.`);
  if (lengthOf(text) > lengths[column]) complain(`${column} is longer than ${lengths[column]} characters.`);
  return text === '' ? null : text;
}

function isBlank(cell: string | undefined): boolean {
  return (cell ?? '').trim() === '';
}

function emailOf(text: string | null | undefined, complain: Complain): string | null | undefined {
  if (text && !/^[^\s@]+@[^\s@]+$/.test(text)) complain(`"${text}" is no e-mail address.`);
  return text;
}

function pathOf(text: string | null | undefined, complain: Complain): string[] | null | undefined {
  if (text === null || text === undefined) return text;
  const path = text.split(/(?<=\s|^)\/(?=\s|$)/).map(cleanName);
  if (path.includes('')) complain(`the department "${text}" has an empty part.`);
  if (path.some((segment) => lengthOf(segment) > 190)) complain('a department is longer than 190 characters.');
  return path;
}

function localeOf(text: string | null | undefined, complain: Complain): string | null | undefined {
  if (text === null || text === undefined) return text;
  const [, language, region] = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/i.exec(text) ?? [];
  if (!language) complain(`"${text}" is no locale: write nl, en or nl-NL.`);
  return region ? `${language!.toLowerCase()}-${region.toUpperCase()}` : language?.toLowerCase();
}

function activeOf(text: string | undefined, complain: Complain): boolean | undefined {
  if (text === undefined) return undefined;
  const word = text.toLowerCase();
  if (!yes.has(word) && !no.has(word)) complain(`active is "${text}": write true or false.`);
  return yes.has(word);
}
