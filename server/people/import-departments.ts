import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { folded } from '../kernel/text.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import type { FileProblem } from './bad-people-file.ts';
import { circleFrom } from './circle-from.ts';
import { DepartmentRow } from './department.row.ts';
import { departmentPaths } from './department-paths.ts';
import type { FilePerson } from './people-file-row.ts';

export interface ImportedDepartments {
  /** The uuid of the department at the end of a path. */
  idOf: (path: string[]) => string;
  added: string[];
  moved: string[];
}

/** Makes the departments that a file speaks of, each below what the file says. */
export async function importDepartments(
  db: Writer,
  people: FilePerson[],
  now: Date,
  problems: FileProblem[],
): Promise<ImportedDepartments> {
  const { departments, endOf } = departmentPaths(people, problems);
  const rows = await db.rows<DepartmentRow>('SELECT id, name, parent_id AS parentId FROM department');
  const known = new Map(rows.map((row) => [folded(row.name), row]));
  const ids = new Map(rows.map((row) => [folded(row.name), row.id]));
  for (const key of departments.keys()) if (!ids.has(key)) ids.set(key, uuidV7(now));
  const parents = new Map(rows.map((row) => [row.id, row.parentId]));
  for (const [key, { parent }] of departments) if (parent !== undefined) parents.set(ids.get(key)!, ids.get(parent)!);
  for (const [key, { name, line }] of departments) {
    if (circleFrom(ids.get(key)!, parents))
      problems.push({ line, message: `the department "${name}" is part of itself.` });
  }
  const added = [...departments]
    .filter(([key]) => !known.has(key))
    .map(([key, { name }]) => {
      return { id: ids.get(key)!, name, parentId: parents.get(ids.get(key)!) ?? null };
    });
  const moved = rows.filter((row) => (parents.get(row.id) ?? null) !== row.parentId);
  await insertRows(db, DepartmentRow, added);
  for (const row of moved) {
    await db.run('UPDATE department SET parent_id = ? WHERE id = ?', [parents.get(row.id) ?? null, row.id]);
  }
  return {
    idOf: (path) => ids.get(endOf(path))!,
    added: added.map(({ name }) => name),
    moved: moved.map(({ name }) => name),
  };
}
