import { type Database, filledUp, marks } from '../kernel/database.ts';
import { Department } from './department.ts';
import { forgetLines } from './lines.ts';
import { Person, type PersonFacts } from './person.ts';
import { capacity, createPersonMemory, type PersonMemory } from './person-memory.ts';

/** How long a process may show the departments as they were, in milliseconds. */
const freshness = 30_000;

interface Directory {
  people: PersonMemory;
  /** Statements for people since all were read; none counts while all are being read. */
  misses: number | 'reading all';
  departments: { readAt: number; byId: Map<string, Department> };
}

const directories = new WeakMap<Database, Directory>();

export const personColumns =
  'id, name, title, department_id AS departmentId, manager_id AS managerId, locale, active, honour';

/** The people with these uuids, from this process's memory or with one statement. */
export async function peopleByUuid(db: Database, uuids: Iterable<string>): Promise<Map<string, Person>> {
  const { found, missing } = directoryOf(db).people.find(uuids);
  if (missing.length > 0) for (const person of await readPeople(db, missing)) found.set(person.uuid, person);
  return found;
}

export async function personByUuid(db: Database, uuid: string): Promise<Person | null> {
  return (await peopleByUuid(db, [uuid])).get(uuid) ?? null;
}

/** Every department by uuid, each with its parent. */
export async function departmentsByUuid(db: Database): Promise<Map<string, Department>> {
  const { departments } = directoryOf(db);
  if (Date.now() - departments.readAt > freshness) {
    departments.byId = await readDepartments(db);
    departments.readAt = Date.now();
  }
  return departments.byId;
}

/** Makes rows into people and remembers them. */
export async function remember(db: Database, rows: PersonFacts[]): Promise<Person[]> {
  const { people } = directoryOf(db);
  const departments = await departmentsByUuid(db);
  return rows.map((row) => {
    const person = new Person(row, departments.get(row.departmentId ?? '') ?? null);
    people.keep(person);
    return person;
  });
}

/** Drops what is remembered of a person after a change. */
export function forgetPerson(db: Database, uuid: string): void {
  directoryOf(db).people.forget(uuid);
  forgetLines(db);
}

/** Drops everything: after an import. */
export function forgetDirectory(db: Database): void {
  directories.delete(db);
  forgetLines(db);
}

function directoryOf(db: Database): Directory {
  let directory = directories.get(db);
  if (!directory) {
    directory = {
      people: createPersonMemory(),
      misses: 0,
      departments: { readAt: 0, byId: new Map() },
    };
    directories.set(db, directory);
  }
  return directory;
}

async function readPeople(db: Database, uuids: string[]): Promise<Person[]> {
  readAllWhenBusy(db, directoryOf(db));
  const list = filledUp(uuids);
  return remember(
    db,
    await db.rows<PersonFacts>(`SELECT ${personColumns} FROM person WHERE id IN (${marks(list)})`, list),
  );
}

/** So many statements for a few people mean that the wall is busy. */
const busy = 10;

/** Reading everybody in the background is cheaper than a statement for a few of them with nearly every page. */
function readAllWhenBusy(db: Database, directory: Directory): void {
  if (directory.misses === 'reading all' || ++directory.misses < busy) return;
  directory.misses = 'reading all';
  const done = () => {
    directory.misses = 0;
  };
  // What failed here fails again, and is told, in the next request that misses somebody.
  readAll(db).then(done, done);
}

/** In portions, so that requests are answered in between. */
async function readAll(db: Database): Promise<void> {
  const portion = 1_000;
  const sql = `SELECT ${personColumns} FROM person WHERE id > ? ORDER BY id LIMIT ${portion}`;
  let last = '';
  for (let read = 0; read < capacity; read += portion) {
    const people = await remember(db, await db.rows<PersonFacts>(sql, [last]));
    if (people.length < portion) return;
    last = people.at(-1)!.uuid;
  }
}

async function readDepartments(db: Database): Promise<Map<string, Department>> {
  const rows = await db.rows<{ id: string; name: string; parentId: string | null }>(
    'SELECT id, name, parent_id AS parentId FROM department ORDER BY name',
  );
  const byId = new Map(rows.map((row) => [row.id, new Department(row.id, row.name)]));
  for (const row of rows) byId.get(row.id)!.parent = byId.get(row.parentId ?? '') ?? null;
  return byId;
}
