import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { folded } from '../kernel/text.ts';
import { sqlTime } from '../kernel/time.ts';
import { departments, people } from './company.ts';
import type { DemoPerson } from './demo-person.ts';
import { sampleId } from './sample-id.ts';

export const personId = (username: string) => sampleId(`person ${username}`);
export const departmentId = (key: string) => sampleId(`department ${key}`);

const personColumns = [
  ...['id', 'user_name', 'external_id', 'name', 'folded_name', 'title', 'email', 'department_id', 'manager_id'],
  ...['locale', 'active', 'honour', 'digest', 'created_at'],
];

/** Departments, people, their roles, and the mark that all of them are made up. */
export async function seedCompany(db: Writer, now: Date): Promise<void> {
  await insertRows(
    db,
    'department',
    ['id', 'name', 'parent_id'],
    departments.map(({ key, name, parent }) => [departmentId(key), name, parent && departmentId(parent)]),
  );
  await insertRows(
    db,
    'person',
    personColumns,
    people.map((person) => personRow(person, now)),
  );
  const marks = people.map(({ username }) => [personId(username), 'demo']);
  await insertRows(db, 'sample_person', ['person_id', 'maker'], marks);
  const grants = people.flatMap(({ username, roles = [] }) => roles.map((role) => [personId(username), role]));
  await insertRows(db, 'role_grant', ['person_id', 'role'], grants);
}

function personRow(person: DemoPerson, now: Date) {
  const { username, name, title, department, manager, locale, honour = 'AT_ONCE' } = person;
  // A domain that never exists (RFC 2606): a demo with a mail server writes to nobody.
  const email = `${username}@waterweg.example`;
  return [
    ...[personId(username), username, null, name, folded(name), title, email, departmentId(department)],
    ...[manager && personId(manager), locale, 1, honour, 'WEEKLY', sqlTime(now)],
  ];
}
