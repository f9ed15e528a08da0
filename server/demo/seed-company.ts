import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { folded } from '../kernel/text.ts';
import { DepartmentRow } from '../people/department.row.ts';
import { PersonRow } from '../people/person.row.ts';
import { RoleGrantRow } from '../people/role-grant.row.ts';
import { SamplePersonRow } from '../people/sample-person.row.ts';
import { departments, people } from './company.ts';
import type { DemoPerson } from './demo-person.ts';
import { sampleId } from './sample-id.ts';

export const personId = (username: string) => sampleId(`person ${username}`);
export const departmentId = (key: string) => sampleId(`department ${key}`);

/** Departments, people, their roles, and the mark that all of them are made up. */
export async function seedCompany(db: Writer, now: Date): Promise<void> {
  await insertRows(db, DepartmentRow, departments.map(departmentRow));
  await insertRows(
    db,
    PersonRow,
    people.map((person) => personRow(person, now)),
  );
  const grants = people.flatMap(({ username, roles = [] }) =>
    roles.map((role) => ({ personId: personId(username), role })),
  );
  await insertRows(db, RoleGrantRow, grants);
  const rows = people.map(({ username }) => ({ personId: personId(username), maker: 'demo' as const }));
  await insertRows(db, SamplePersonRow, rows);
}

function departmentRow({ key, name, parent }: (typeof departments)[number]): DepartmentRow {
  return { id: departmentId(key), name, parentId: parent && departmentId(parent) };
}

function personRow(person: DemoPerson, createdAt: Date): PersonRow {
  const { username, name, title, department, manager, locale, honour = 'AT_ONCE' } = person;
  return {
    id: personId(username),
    userName: username,
    externalId: null,
    name,
    foldedName: folded(name),
    title,
    // A domain that never exists (RFC 2606): a demo with a mail server writes to nobody.
    email: `${username}@waterweg.example`,
    departmentId: departmentId(department),
    managerId: manager && personId(manager),
    locale,
    active: 1,
    honour,
    digest: 'WEEKLY',
    createdAt,
  };
}
