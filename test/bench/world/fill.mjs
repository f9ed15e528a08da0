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

/** Fills a migrated database; `insert(table, rows)` stores a batch. Returns the rows of each table. */
export async function fill(insert) {
  const counts = {};
  for (const [table, rows] of Object.entries(tables)) {
    counts[table] = 0;
    for (const batch of batches(rows(), 1_000)) {
      await insert(table, batch);
      counts[table] += batch.length;
    }
  }
  return counts;
}

function* batches(rows, length) {
  let batch = [];
  for (const row of rows) {
    if (batch.push(row) < length) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The world knows the columns that a table began with; those that came later have defaults. */
export function firstNames(columns, key, rows) {
  return columns
    .slice(0, rows[0].length)
    .map((column) => `\`${column[key]}\``)
    .join(', ');
}
