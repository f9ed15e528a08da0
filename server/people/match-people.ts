import { collationKey } from '../kernel/collation-key.ts';
import { cleanName, folded } from '../kernel/text.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import type { FileProblem } from './bad-people-file.ts';
import type { FilePerson } from './people-file-row.ts';
import type { PersonRow } from './person.row.ts';
import type { DepartmentPlan } from './plan-departments.ts';

/** A row of a file, the person it is about as they were (null for somebody new) and as they will be. */
export interface PersonMatch {
  row: FilePerson;
  before: PersonRow | null;
  after: PersonRow;
}

type Known = Map<string, PersonRow>;

/**
 * Finds the people of a file in the directory: by externalId, else by userName, else by the e-mail of somebody whom a
 * token made at first sight. Upper and lower case do not tell two keys apart. Accents do: `josé` is not taken for `jose`, who
 * may be somebody else, and is refused where the unique index has room for one of them only.
 */
export function matchPeople(
  people: FilePerson[],
  before: PersonRow[],
  departments: DepartmentPlan,
  now: Date,
  problems: FileProblem[],
): PersonMatch[] {
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
  return new Map(rows.flatMap((row) => (key(row) === null ? [] : [[caseless(key(row)!), row]])));
}

function of(known: Known, key: string | null | undefined): PersonRow | undefined {
  return key ? known.get(caseless(key)) : undefined;
}

function caseless(key: string): string {
  return cleanName(key).toLowerCase();
}

function merged(row: FilePerson, before: PersonRow | null, departments: DepartmentPlan, now: Date): PersonRow {
  const { userName, name, title, email, department, locale, active, externalId } = row;
  return {
    id: before?.id ?? uuidV7(now),
    userName,
    externalId: givenOrBefore(externalId, before?.externalId),
    name,
    foldedName: folded(name),
    title: givenOrBefore(title, before?.title),
    email: givenOrBefore(email, before?.email),
    departmentId: givenOrBefore(department && departments.idOf(department), before?.departmentId),
    managerId: before?.managerId ?? null,
    locale: givenOrBefore(locale, before?.locale),
    active: active === undefined ? (before?.active ?? 1) : Number(active),
    honour: before?.honour ?? 'ASK_FIRST',
    digest: before?.digest ?? 'WEEKLY',
    createdAt: now,
  };
}

function givenOrBefore(given: string | null | undefined, before: string | null | undefined): string | null {
  return given === undefined ? (before ?? null) : given;
}

interface Owner {
  value: string;
  who: string;
}

/**
 * Two people with the same key once all is taken over: two rows, or a row and somebody who is not in the file. The same is
 * what MySQL's unique index takes for it, on SQLite too: a directory can move from one to the other.
 */
function refuseTwice(
  matches: PersonMatch[],
  before: PersonRow[],
  key: (person: PersonRow) => string | null,
  name: string,
  problems: FileProblem[],
): void {
  const inFile = new Set(matches.map(({ after }) => after.id));
  const owners = new Map<string, Owner>();
  for (const person of before) {
    const value = key(person);
    if (inFile.has(person.id) || !value) continue;
    owners.set(collationKey(value), { value, who: `${person.name} in the directory` });
  }
  for (const { row, after } of matches) {
    const value = key(after);
    if (!value) continue;
    const owner = owners.get(collationKey(value));
    if (!owner) owners.set(collationKey(value), { value, who: `line ${row.line}` });
    else if (!isNamed(row, problems)) problems.push({ line: row.line, message: `${name} ${takenBy(owner, value)}` });
  }
}

function takenBy({ value: taken, who }: Owner, value: string): string {
  if (caseless(taken) === caseless(value)) return `"${value}" belongs to ${who} already.`;
  return `"${value}" belongs to ${who} already, as "${taken}": the database takes the two for the same.`;
}

function refuseSamePerson(matches: PersonMatch[], problems: FileProblem[]): void {
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
