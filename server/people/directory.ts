import type { Database, Parameter } from '../kernel/database.ts';
import { filledUp, placeholders } from '../kernel/sql.ts';
import type { UuidTable } from '../kernel/uuid-table.ts';
import { Department } from './department.ts';
import { capacity, type Directory, directoryOf, rememberPerson, sharingWords } from './directory-memory.ts';
import { Person, type PersonFacts } from './person.ts';

export const personColumns =
  'id, name, title, department_id AS departmentId, manager_id AS managerId, locale, active, honour';

/** The people with these uuids, from this process's memory or with one statement. */
export async function peopleByUuid(db: Database, uuids: Iterable<string>): Promise<Map<string, Person>> {
  const found = new Map<string, Person>();
  const missing = new Set<string>();
  const remembered = rememberedPeople(db);
  for (const uuid of uuids) {
    const person = remembered.get(uuid);
    if (person) found.set(uuid, person);
    else missing.add(uuid);
  }
  if (missing.size > 0) for (const person of await readMissing(db, [...missing])) found.set(person.uuid, person);
  return found;
}

/** The people in this process's memory by uuid: to be used at once, before anything is awaited. */
export function rememberedPeople(db: Database): Pick<UuidTable<Person>, 'get'> {
  return directoryOf(db).people;
}

export async function personByUuid(db: Database, uuid: string): Promise<Person | null> {
  return (await peopleByUuid(db, [uuid])).get(uuid) ?? null;
}

/** Every department by uuid, each with its parent. */
export function departmentsByUuid(db: Database): Promise<Map<string, Department>> {
  return departmentsIn(db, directoryOf(db));
}

/** Reads people with a statement that gives `personColumns`, and remembers them. */
export async function readPeople(db: Database, sql: string, parameters: Parameter[]): Promise<Person[]> {
  const directory = directoryOf(db);
  const rows = await db.rows<PersonFacts>(sql, parameters);
  const departments = await departmentsIn(db, directory);
  return rows.map((row) => {
    const person = new Person(sharingWords(directory, row), departments.get(row.departmentId ?? '') ?? null);
    rememberPerson(directory, person);
    return person;
  });
}

function departmentsIn(db: Database, directory: Directory): Promise<Map<string, Department>> {
  directory.departments ??= readDepartments(db);
  directory.departments.catch(() => {
    directory.departments = null;
  });
  return directory.departments;
}

function readMissing(db: Database, uuids: string[]): Promise<Person[]> {
  readAllWhenBusy(db, directoryOf(db));
  const list = filledUp(uuids);
  return readPeople(db, `SELECT ${personColumns} FROM person WHERE id IN (${placeholders(list)})`, list);
}

/** After this many statements for a few people, reading everybody is cheaper. */
const busy = 10;

/** Reads everybody in the background, which is cheaper than a statement for a few people with nearly every page. */
function readAllWhenBusy(db: Database, directory: Directory): void {
  if (directory.misses === 'reading all' || ++directory.misses < busy) return;
  directory.misses = 'reading all';
  const done = () => {
    directory.misses = 0;
  };
  // A failure is not reported here: the next request that misses somebody meets it, too.
  readAll(db).then(done, done);
}

/** In portions, so that requests are answered in between. */
async function readAll(db: Database): Promise<void> {
  const portion = 1_000;
  const sql = `SELECT ${personColumns} FROM person WHERE id > ? ORDER BY id LIMIT ${portion}`;
  let last = '';
  for (let read = 0; read < capacity; read += portion) {
    const people = await readPeople(db, sql, [last]);
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
