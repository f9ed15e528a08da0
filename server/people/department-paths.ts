import { collationKey } from '../kernel/collation-key.ts';
import type { FileProblem } from './bad-people-file.ts';
import type { FilePerson } from './people-file-row.ts';

/** A department that a file speaks of; `parent` is undefined where the file does not say what it is part of. */
export interface NamedDepartment {
  name: string;
  parent: string | undefined;
  line: number;
}

export interface DepartmentPaths {
  /** By the key of its name, as the unique index takes it. */
  departments: Map<string, NamedDepartment>;
  /** The key of the department at the end of a path. */
  endOf: (path: string[]) => string;
}

/**
 * Departments have different names, while files often say `Noord / Verkoop` and `Zuid / Verkoop`. A name that stands
 * below several departments becomes `Verkoop (Noord)` and `Verkoop (Zuid)`.
 */
export function departmentPaths(people: FilePerson[], problems: FileProblem[]): DepartmentPaths {
  const paths = people.flatMap(({ department, line }) => (department ? [{ path: department, line }] : []));
  const shared = sharedNames(paths.map(({ path }) => path));
  const departments = new Map<string, NamedDepartment>();
  for (const { path, line } of paths) {
    if (shared.has(collationKey(path[0]!))) {
      problems.push({ line, message: `there are several departments "${path[0]}": write what it is part of as well.` });
    }
    for (const [depth, name] of namesAlong(path, shared).entries()) {
      const parent = depth === 0 ? undefined : collationKey(namesAlong(path, shared)[depth - 1]!);
      const known = departments.get(collationKey(name));
      if (known && !isSpelledAlike(name, known.name)) {
        const other = `"${known.name}" in line ${known.line}`;
        problems.push({
          line,
          message: `the department "${name}" cannot be told from ${other}: the database takes them for one.`,
        });
      }
      departments.set(collationKey(name), { name: known?.name ?? name, parent: known?.parent ?? parent, line });
    }
  }
  return { departments, endOf: (path) => collationKey(namesAlong(path, shared).at(-1)!) };
}

/** Whether two names differ only in case, accents and forms of letters, and so name one department. */
export function isSpelledAlike(one: string, other: string): boolean {
  const spelling = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
  return spelling(one) === spelling(other);
}

/**
 * Names that occur below more than one department. Once these are told apart, names below them may have to be as well.
 */
function sharedNames(paths: string[][]): Set<string> {
  const shared = new Set<string>();
  for (let found = -1; found !== shared.size; ) {
    found = shared.size;
    const parents = new Map<string, string>();
    for (const path of paths) {
      const names = namesAlong(path, shared);
      for (const [depth, segment] of path.entries()) {
        if (depth === 0) continue;
        const parent = collationKey(names[depth - 1]!);
        if ((parents.get(collationKey(segment)) ?? parent) !== parent) shared.add(collationKey(segment));
        parents.set(collationKey(segment), parent);
      }
    }
  }
  return shared;
}

function namesAlong(path: string[], shared: Set<string>): string[] {
  const names: string[] = [];
  for (const segment of path) {
    const above = names.at(-1);
    names.push(above !== undefined && shared.has(collationKey(segment)) ? `${segment} (${above})` : segment);
  }
  return names;
}
