import type { Database } from '../kernel/database.ts';
import { UuidTable } from '../kernel/uuid-table.ts';
import type { Department } from './department.ts';
import { readDirectoryVersion } from './directory-version.ts';
import type { Lines } from './lines.ts';
import type { Person, PersonFacts } from './person.ts';

/**
 * How long a process may show people as they were before another one changed them, in milliseconds; its own changes show
 * at once.
 */
const freshness = 10_000;
/** The same for changes by hand in the database, which no version number announces, in milliseconds. */
const longest = 10 * 60_000;
/** Most people to remember: some 30 MB. */
export const capacity = 50_000;

/**
 * What a process remembers of the directory. A change replaces the whole object, so that a read which began before the
 * change fills the old one.
 */
export interface Directory {
  version: Promise<number>;
  since: number;
  checkedAt: number;
  people: UuidTable<Person>;
  /** Texts that many people have in common, stored once: drivers make a new string for each row. */
  words: Map<string, string>;
  departments: Promise<Map<string, Department>> | null;
  /** Who leads whom. */
  lines: Promise<Lines> | null;
  /** Statements for people since all were read; none counts while all are being read. */
  misses: number | 'reading all';
}

const directories = new WeakMap<Database, Directory>();

/** Drops what is remembered of a person after a change. */
export function forgetPerson(db: Database, uuid: string): void {
  const directory = directoryOf(db);
  directory.people.delete(uuid);
  directory.lines = null;
}

/** Drops everything: after an import. */
export function forgetDirectory(db: Database): void {
  directories.delete(db);
}

/** What this process remembers now; from time to time the version number in the database is checked in the background. */
export function directoryOf(db: Database): Directory {
  const found = directories.get(db);
  const now = Date.now();
  if (found && now - found.since < longest) {
    if (now - found.checkedAt > freshness) void check(db, found);
    return found;
  }
  const fresh: Directory = {
    version: readDirectoryVersion(db),
    since: now,
    checkedAt: now,
    people: new UuidTable(capacity),
    words: new Map(),
    departments: null,
    lines: null,
    misses: 0,
  };
  directories.set(db, fresh);
  fresh.version.catch(() => directories.delete(db));
  return fresh;
}

/** Drops the memory when the version number has changed; while the database does not answer, it stays. */
async function check(db: Database, directory: Directory): Promise<void> {
  directory.checkedAt = Date.now();
  const [known, now] = await Promise.all([directory.version, readDirectoryVersion(db)]).catch(() => [0, 0]);
  if (known !== now && directories.get(db) === directory) directories.delete(db);
}

/** The same facts with their texts shared between people. */
export function sharingWords({ words }: Directory, facts: PersonFacts): PersonFacts {
  const once = <Text extends string | null>(text: Text): Text => {
    if (text === null) return text;
    const known = words.get(text);
    if (known === undefined) words.set(text, text);
    return (known ?? text) as Text;
  };
  const { title, locale, honour, managerId } = facts;
  return { ...facts, title: once(title), locale: once(locale), honour: once(honour), managerId: once(managerId) };
}

/** Remembers a person; at capacity the oldest entry is dropped. */
export function rememberPerson({ people }: Directory, person: Person): void {
  people.set(person.uuid, person);
}
