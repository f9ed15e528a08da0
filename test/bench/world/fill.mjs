import { blockerTables } from './blockers.mjs';
import { behaviours, departments, identities, people, values } from './people.mjs';
import { purposeTables } from './purpose.mjs';
import { wallTables } from './recognitions.mjs';

/** How many people send requests. */
export const askers = 200;

const tables = {
  department: departments,
  person: people,
  identity: () => identities(askers),
  value: values,
  behaviour: behaviours,
  ...wallTables,
  ...blockerTables,
  ...purposeTables,
};

/** Fills a migrated database; `store(table, rows)` stores all rows of a table, which come one after another. */
export async function fill(store) {
  for (const [table, rows] of Object.entries(tables)) await store(table, rows());
}

export function* batches(rows, length) {
  let batch = [];
  for (const row of rows) {
    if (batch.push(row) < length) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The first of some rows, and all of them: it says how many columns there are. */
export function withFirst(rows) {
  const iterator = rows[Symbol.iterator]();
  const { value: first } = iterator.next();
  const all = (function* () {
    yield first;
    yield* iterator;
  })();
  return { first, all };
}

/** The world knows the columns that a table began with; those that came later have defaults. */
export function firstNames(columns, key, row) {
  return columns
    .slice(0, row.length)
    .map((column) => `\`${column[key]}\``)
    .join(', ');
}
