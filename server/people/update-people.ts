import type { Writing } from '../kernel/context.ts';
import type { Parameter } from '../kernel/database.ts';
import type { PersonMatch } from './match-people.ts';
import type { FileColumn } from './people-file-columns.ts';
import type { PersonRow } from './person.row.ts';

const fieldColumns = {
  userName: 'user_name',
  externalId: 'external_id',
  name: 'name',
  foldedName: 'folded_name',
  title: 'title',
  email: 'email',
  departmentId: 'department_id',
  managerId: 'manager_id',
  locale: 'locale',
  active: 'active',
} as const;
const fields = Object.keys(fieldColumns) as (keyof typeof fieldColumns)[];

/** A person as they will be, and what of them differs. */
export interface PersonChange {
  person: PersonRow;
  fields: (keyof typeof fieldColumns)[];
}

export function changesOf(matches: PersonMatch[]): PersonChange[] {
  return matches.flatMap(({ before, after }) => {
    const different = before ? fields.filter((field) => before[field] !== after[field]) : [];
    return different.length > 0 ? [{ person: after, fields: different }] : [];
  });
}

/** Writes what differs, and makes all processes drop what they remember of these people. */
export async function updatePeople(db: Writing, changes: PersonChange[], onWritten: () => void): Promise<void> {
  // Two people may swap user names, so the old ones are cleared before the new ones are set.
  for (const { person, fields } of changes) {
    if (!fields.includes('userName') && !fields.includes('externalId')) continue;
    await db.run('UPDATE person SET user_name = NULL, external_id = NULL WHERE id = ?', [person.id]);
  }
  for (const { person } of changes) {
    const values: Parameter[] = fields.map((field) => person[field]);
    const columns = fields.map((field) => `${fieldColumns[field]} = ?`).join(', ');
    await db.run(`UPDATE person SET ${columns} WHERE id = ?`, [...values, person.id]);
    db.announce('personChanged', { personId: person.id });
    onWritten();
  }
}

/** By the names of the file's columns. */
export function changedColumns({ fields }: PersonChange): FileColumn[] {
  return fields.flatMap(fileColumnOf);
}

function fileColumnOf(field: keyof typeof fieldColumns): FileColumn[] {
  if (field === 'foldedName') return [];
  if (field === 'departmentId') return ['department'];
  return field === 'managerId' ? ['manager'] : [field];
}
