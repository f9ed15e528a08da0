/**
 * A group of measurements is one exported object of a file in this folder, and one line in the list of `run.mjs`:
 *
 * - `name`: what `npm run bench -- --only NAME` calls it; `title`: the heading above its tables.
 * - `needs`: `wall` (20,000 people, 100,000 recognitions with all around them), `company` (3,500 people), or `nothing`.
 *   The database comes filled from the cache, MariaDB and then SQLite, and the group is measured on each.
 * - `writes`: it changes what it finds, and gets a copy of the database that goes away.
 * - `isDurable`: MariaDB writes its log to the disk at every commit; SQLite always does for who asks so.
 * - `sizes`: how many recognitions there are, one run each; without it 100,000.
 * - `isAlone`: it runs only when it is named, since it takes long or needs more than a built server.
 * - `measure(database, pace, engine)` returns `{ tables: [{ title, rows }], targets: [{ name, promised, figure, atLeast, unit }], notes }`,
 *   each of which may be missing. `database` is `{ name, url, cpu(), seconds }` (null where nothing is needed), `pace` is
 *   `{ rounds, seconds }`, and `engine` opens the same kind of database at another size. Rows come from `pairedRounds`. A
 *   figure is a number, or an interval of ratios (`pairedRatio`); without `promised` it is shown and nothing more.
 */
export function groupsNamed(groups, names) {
  const unknown = names.filter((name) => !groups.some((group) => group.name === name));
  if (unknown.length > 0) {
    throw new Error(`No group ${unknown.join(', ')}: there are ${groups.map(({ name }) => name).join(', ')}.`);
  }
  return groups.filter(({ name, isAlone }) => (names.length === 0 ? !isAlone : names.includes(name)));
}
