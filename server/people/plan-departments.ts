import { collationKey } from '../kernel/collation-key.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import type { FileProblem } from './bad-people-file.ts';
import { circleFrom } from './circle-from.ts';
import type { DepartmentRow } from './department.row.ts';
import { departmentPaths, isSpelledAlike, type NamedDepartment } from './department-paths.ts';
import type { FilePerson } from './people-file-row.ts';

export interface DepartmentPlan {
  /** The uuid of the department at the end of a path. */
  idOf: (path: string[]) => string;
  added: DepartmentRow[];
  /** With their new parent. */
  moved: DepartmentRow[];
}

/** The departments that a file speaks of, each below what the file says. */
export function planDepartments(
  people: FilePerson[],
  rows: DepartmentRow[],
  now: Date,
  problems: FileProblem[],
): DepartmentPlan {
  const { departments, endOf } = departmentPaths(people, problems);
  const known = new Map(rows.map((row) => [collationKey(row.name), row]));
  const ids = new Map(rows.map((row) => [collationKey(row.name), row.id]));
  for (const key of departments.keys()) if (!ids.has(key)) ids.set(key, uuidV7(now));
  const parents = new Map(rows.map((row) => [row.id, row.parentId]));
  for (const [key, { parent }] of departments) if (parent !== undefined) parents.set(ids.get(key)!, ids.get(parent)!);
  for (const [key, department] of departments) {
    const complain = (message: string) => problems.push({ line: department.line, message });
    check(department, known.get(key), complain);
    if (circleFrom(ids.get(key)!, parents)) complain(`the department "${department.name}" is part of itself.`);
  }
  const parentOf = (id: string) => parents.get(id) ?? null;
  return {
    idOf: (path) => ids.get(endOf(path))!,
    added: [...departments]
      .filter(([key]) => !known.has(key))
      .map(([key, { name }]) => ({ id: ids.get(key)!, name, parentId: parentOf(ids.get(key)!) })),
    moved: rows
      .filter(({ id, parentId }) => parentOf(id) !== parentId)
      .map((row) => ({ ...row, parentId: parentOf(row.id) })),
  };
}

function check({ name }: NamedDepartment, known: DepartmentRow | undefined, complain: (message: string) => void): void {
  if ([...name].length > 190) complain(`the department "${name}" is longer than 190 characters.`);
  if (known && !isSpelledAlike(name, known.name)) {
    complain(
      `the department "${name}" cannot be told from "${known.name}" in the directory: the database takes them for one.`,
    );
  }
}
