import type { Writer } from '../../kernel/database.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { folded } from '../../kernel/text.ts';
import { DepartmentRow } from '../../people/department.row.ts';
import { PersonRow } from '../../people/person.row.ts';
import { RoleGrantRow } from '../../people/role-grant.row.ts';
import { type SampleMaker, SamplePersonRow } from '../../people/sample-person.row.ts';
import { inventPeople } from './invent-people.ts';
import { inventTeams } from './invent-teams.ts';
import type { InventedPerson } from './invented.ts';
import type { Random } from './random.ts';

const joined = new Date(Date.UTC(2020, 0, 1));

/** Invents a company of this many people beside those who exist and writes it; everybody is marked as invented. */
export async function seedPeople(
  db: Writer,
  count: number,
  maker: SampleMaker,
  random: Random,
): Promise<InventedPerson[]> {
  const departments = await db.rows<{ name: string }>('SELECT name FROM department');
  const users = await db.rows<{ userName: string | null }>('SELECT user_name AS userName FROM person');
  const teams = inventTeams(count, new Set(departments.map(({ name }) => name.toLowerCase())), random);
  const people = inventPeople(teams, new Set(users.flatMap(({ userName }) => userName ?? [])), random);
  await insertRows(
    db,
    DepartmentRow,
    teams.map(({ department: { id, name, parent } }) => ({ id, name, parentId: parent?.id ?? null })),
  );
  await insertRows(db, PersonRow, people.map(personRow));
  await insertRows(
    db,
    SamplePersonRow,
    people.map(({ id }) => ({ personId: id, maker })),
  );
  await insertRows(db, RoleGrantRow, grantsFor(people));
  return people;
}

function personRow(person: InventedPerson): PersonRow {
  const { id, userName, name, title, managerId, lang, honour, active } = person;
  return {
    ...{ id, userName, externalId: `seed-${id}`, name, foldedName: folded(name), title },
    // A domain that never exists (RFC 2606): nobody is written to.
    email: `${userName}@waterweg.example`,
    departmentId: person.department.id,
    managerId,
    locale: lang,
    active: active ? 1 : 0,
    honour,
    digest: 'WEEKLY',
    createdAt: joined,
  };
}

/** The last two are editor and administrator; both stay. */
function grantsFor(people: InventedPerson[]): RoleGrantRow[] {
  const [editor, admin] = people.filter(({ active }) => active).slice(-2);
  return [
    { personId: editor!.id, role: 'editor' },
    { personId: admin!.id, role: 'admin' },
  ];
}

export function editorOf(people: InventedPerson[]): InventedPerson {
  return people.filter(({ active }) => active).at(-2)!;
}
