import type { Context, Writing } from '../kernel/context.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { write } from '../kernel/write.ts';
import { BadPeopleFile, type FileProblem } from './bad-people-file.ts';
import { forgetDirectory } from './directory-memory.ts';
import { raiseDirectoryVersion } from './directory-version.ts';
import { importDepartments } from './import-departments.ts';
import { matchPeople } from './match-people.ts';
import type { FilePerson } from './people-file-row.ts';
import { PersonRow } from './person.row.ts';
import { placeManagers } from './place-managers.ts';
import { type ChangedPerson, updatePeople } from './update-people.ts';

export interface ImportReport {
  added: PersonRow[];
  changed: ChangedPerson[];
  unchanged: number;
  deactivated: PersonRow[];
  departments: { added: string[]; moved: string[] };
}

const columns = `id, user_name AS userName, external_id AS externalId, name, folded_name AS foldedName, title, email,
  department_id AS departmentId, manager_id AS managerId, locale, active, honour, digest`;

/**
 * Takes over a file of people, all of it or nothing. Whoever is not in it stays as they are, unless the file is said to
 * be everybody: then they are no longer active.
 */
export async function importPeople(
  context: Pick<Context, 'db' | 'events' | 'now'>,
  people: FilePerson[],
  options: { deactivateMissing: boolean },
): Promise<ImportReport> {
  const now = context.now();
  const report = await write(context, async (db) => {
    const problems: FileProblem[] = [];
    const departments = await importDepartments(db, people, now, problems);
    const before = await db.rows<PersonRow>(`SELECT ${columns} FROM person`);
    const matches = matchPeople(people, before, departments, now, problems);
    placeManagers(matches, before, problems);
    if (problems.length > 0) throw new BadPeopleFile(problems);
    const added = matches.filter(({ before }) => before === null).map(({ after }) => after);
    await insertRows(db, PersonRow, added);
    const changed = await updatePeople(db, matches);
    const found = new Set(matches.map(({ after }) => after.id));
    const missing = before.filter(({ id, active }) => active === 1 && !found.has(id));
    const deactivated = options.deactivateMissing ? await deactivate(db, missing) : [];
    await raiseDirectoryVersion(db);
    const unchanged = people.length - added.length - changed.length;
    return { added, changed, unchanged, deactivated, departments };
  });
  forgetDirectory(context.db);
  return report;
}

async function deactivate(db: Writing, people: PersonRow[]): Promise<PersonRow[]> {
  for (const { id } of people) {
    await db.run('UPDATE person SET active = 0 WHERE id = ?', [id]);
    db.announce('personChanged', { personId: id });
  }
  return people;
}
