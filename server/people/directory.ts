import { LRUCache } from 'lru-cache';
import { type Database, marks } from '../kernel/database.ts';
import { Department } from './department.ts';
import { Person, type PersonFacts } from './person.ts';

/** How long a process may show a person as they were, in milliseconds; a change in this process shows at once. */
const freshness = 30_000;

interface Directory {
  people: LRUCache<string, Person>;
  departments: { readAt: number; byId: Map<string, Department> };
}

const directories = new WeakMap<Database, Directory>();

export const personColumns =
  'id, name, title, department_id AS departmentId, manager_id AS managerId, locale, active, honour';

/** The people with these uuids, from this process's memory or with one statement. */
export async function peopleByUuid(db: Database, uuids: Iterable<string>): Promise<Map<string, Person>> {
  const { people } = directoryOf(db);
  const found = new Map<string, Person>();
  const missing: string[] = [];
  for (const uuid of new Set(uuids)) {
    const person = people.get(uuid);
    if (person) found.set(uuid, person);
    else missing.push(uuid);
  }
  if (missing.length > 0) for (const person of await readPeople(db, missing)) found.set(person.uuid, person);
  return found;
}

export async function personByUuid(db: Database, uuid: string): Promise<Person | null> {
  return directoryOf(db).people.get(uuid) ?? (await readPeople(db, [uuid]))[0] ?? null;
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
    people.set(row.id, person);
    return person;
  });
}

/** Drops what is remembered of a person after a change. */
export function forgetPerson(db: Database, uuid: string): void {
  directoryOf(db).people.delete(uuid);
}

/** Drops everything: after an import. */
export function forgetDirectory(db: Database): void {
  directories.delete(db);
}

function directoryOf(db: Database): Directory {
  let directory = directories.get(db);
  if (!directory) {
    directory = {
      people: new LRUCache({ max: 50_000, ttl: freshness }),
      departments: { readAt: 0, byId: new Map() },
    };
    directories.set(db, directory);
  }
  return directory;
}

/** Lists are filled up to a power of two, so that few different statements are prepared. */
async function readPeople(db: Database, uuids: string[]): Promise<Person[]> {
  const size = 2 ** Math.ceil(Math.log2(uuids.length));
  const list = [...uuids, ...Array<string>(size - uuids.length).fill(uuids[0]!)];
  const rows = await db.rows<PersonFacts>(`SELECT ${personColumns} FROM person WHERE id IN (${marks(list)})`, list);
  return remember(db, rows);
}

async function readDepartments(db: Database): Promise<Map<string, Department>> {
  const rows = await db.rows<{ id: string; name: string; parentId: string | null }>(
    'SELECT id, name, parent_id AS parentId FROM department ORDER BY name',
  );
  const byId = new Map(rows.map((row) => [row.id, new Department(row.id, row.name)]));
  for (const row of rows) byId.get(row.id)!.parent = byId.get(row.parentId ?? '') ?? null;
  return byId;
}
