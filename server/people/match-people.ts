import { folded } from '../kernel/text.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import type { FileProblem } from './bad-people-file.ts';
import type { ImportedDepartments } from './import-departments.ts';
import type { FilePerson } from './people-file-row.ts';
import type { PersonRow } from './person.row.ts';

/** A row of a file, the person it is about as they were (null for somebody new) and as they will be. */
export interface Match {
  row: FilePerson;
  before: PersonRow | null;
  after: PersonRow;
}

type Known = Map<string, PersonRow>;

/**
 * Finds the people of a file in the directory: by externalId, else by userName, else by the e-mail of somebody whom a
 * token made at first sight. Upper and lower case and accents do not tell names apart, as in MySQL's unique index.
 */
export function matchPeople(
  people: FilePerson[],
  before: PersonRow[],
  departments: ImportedDepartments,
  now: Date,
  problems: FileProblem[],
): Match[] {
  const byExternalId = known(before, ({ externalId }) => externalId);
  const byUserName = known(before, ({ userName }) => userName);
  const fromTokens = before.filter(({ userName, externalId }) => userName === null && externalId === null);
  const byEmail = known(fromTokens, ({ email }) => email);
  const find = (row: FilePerson) =>
    of(byExternalId, row.externalId) ?? of(byUserName, row.userName) ?? of(byEmail, row.email) ?? null;
  const matches = people.map((row) => {
    const found = find(row);
    return { row, before: found, after: merged(row, found, departments, now) };
  });
  refuseTwice(matches, before, ({ userName }) => userName, 'userName', problems);
  refuseTwice(matches, before, ({ externalId }) => externalId, 'externalId', problems);
  refuseSamePerson(matches, problems);
  return matches;
}

function known(rows: PersonRow[], key: (row: PersonRow) => string | null): Known {
  return new Map(rows.flatMap((row) => (key(row) === null ? [] : [[folded(key(row)!), row]])));
}

function of(known: Known, key: string | null | undefined): PersonRow | undefined {
  return key ? known.get(folded(key)) : undefined;
}

function merged(row: FilePerson, before: PersonRow | null, departments: ImportedDepartments, now: Date): PersonRow {
  const { userName, name, title, email, department, locale, active, externalId } = row;
  return {
    id: before?.id ?? uuidV7(now),
    userName,
    externalId: told(externalId, before?.externalId),
    name,
    foldedName: folded(name),
    title: told(title, before?.title),
    email: told(email, before?.email),
    departmentId: told(department && departments.idOf(department), before?.departmentId),
    managerId: before?.managerId ?? null,
    locale: told(locale, before?.locale),
    active: active === undefined ? (before?.active ?? 1) : Number(active),
    honour: before?.honour ?? 'ASK_FIRST',
    digest: before?.digest ?? 'WEEKLY',
    createdAt: now,
  };
}

function told(said: string | null | undefined, before: string | null | undefined): string | null {
  return said === undefined ? (before ?? null) : said;
}

/** Two people with the same key once all is taken over: two rows, or a row and somebody who is not in the file. */
function refuseTwice(
  matches: Match[],
  before: PersonRow[],
  key: (person: PersonRow) => string | null,
  name: string,
  problems: FileProblem[],
): void {
  const inFile = new Set(matches.map(({ after }) => after.id));
  const owners = new Map<string, string>();
  for (const person of before) {
    if (!inFile.has(person.id) && key(person)) owners.set(folded(key(person)!), `${person.name} in the directory`);
  }
  for (const { row, after } of matches) {
    const value = key(after);
    if (!value) continue;
    const owner = owners.get(folded(value));
    if (owner && isNamed(row, problems)) continue;
    if (owner) problems.push({ line: row.line, message: `${name} "${value}" belongs to ${owner} already.` });
    else owners.set(folded(value), `line ${row.line}`);
  }
}

function refuseSamePerson(matches: Match[], problems: FileProblem[]): void {
  const lines = new Map<string, number>();
  for (const { row, after } of matches) {
    const first = lines.get(after.id);
    if (first && !isNamed(row, problems))
      problems.push({ line: row.line, message: `this is the same person as in line ${first}.` });
    if (!first) lines.set(after.id, row.line);
  }
}

/** One sentence a row is enough. */
function isNamed({ line }: FilePerson, problems: FileProblem[]): boolean {
  return problems.some((problem) => problem.line === line);
}
