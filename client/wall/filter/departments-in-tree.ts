interface Department {
  id: string;
  name: string;
  parent: { id: string } | null;
}

/** Departments under the one they belong to, set in by their depth. */
export function inTree(departments: readonly Department[]): { id: string; name: string; label: string }[] {
  const known = new Set(departments.map(({ id }) => id));
  const below = (parent: string | undefined, depth: number): { id: string; name: string; label: string }[] =>
    departments
      .filter((one) => (one.parent && known.has(one.parent.id) ? one.parent.id : undefined) === parent)
      .flatMap(({ id, name }) => [{ id, name, label: `${'\u2003'.repeat(depth)}${name}` }, ...below(id, depth + 1)]);
  return below(undefined, 0);
}
