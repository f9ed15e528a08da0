import type { Writer } from '../kernel/database.ts';
import { BadPeopleFile, type FileProblem } from './bad-people-file.ts';
import type { DepartmentRow } from './department.row.ts';
import { matchPeople } from './match-people.ts';
import type { FilePerson } from './people-file-row.ts';
import type { PersonRow } from './person.row.ts';
import { placeManagers } from './place-managers.ts';
import { type DepartmentPlan, planDepartments } from './plan-departments.ts';
import { changesOf, type PersonChange } from './update-people.ts';

/** What an import is going to write. */
export interface ImportPlan {
  departments: DepartmentPlan;
  added: PersonRow[];
  changed: PersonChange[];
  unchanged: number;
  /** Active people whom the file does not hold. */
  missing: PersonRow[];
  /** How many people are active before the import. */
  active: number;
}

const columns = `id, user_name AS userName, external_id AS externalId, name, folded_name AS foldedName, title, email,
  department_id AS departmentId, manager_id AS managerId, locale, active, honour, digest`;

/** Compares a file with the directory and writes nothing; every row that is not right is named. */
export async function planImport(db: Pick<Writer, 'rows'>, people: FilePerson[], now: Date): Promise<ImportPlan> {
  const problems: FileProblem[] = [];
  const rows = await db.rows<DepartmentRow>('SELECT id, name, parent_id AS parentId FROM department');
  const departments = planDepartments(people, rows, now, problems);
  const before = await db.rows<PersonRow>(`SELECT ${columns} FROM person`);
  const matches = matchPeople(people, before, departments, now, problems);
  placeManagers(matches, before, problems);
  if (problems.length > 0) throw new BadPeopleFile(problems);
  const added = matches.filter((match) => match.before === null).map(({ after }) => after);
  const changed = changesOf(matches);
  const unchanged = people.length - added.length - changed.length;
  const active = before.filter((person) => person.active === 1);
  const found = new Set(matches.map(({ after }) => after.id));
  const missing = active.filter(({ id }) => !found.has(id));
  return { departments, added, changed, unchanged, missing, active: active.length };
}
