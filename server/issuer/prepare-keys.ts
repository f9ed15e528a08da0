import type { Context } from '../kernel/context.ts';
import { type Epoch, epochAfter, epochAt } from '../kernel/epochs.ts';
import { appendKeys } from './append-keys.ts';
import { generateKeys } from './generate-keys.ts';

/** Keys stand in the list a year before they sign: one made for a day or a person would show. */
const yearAhead = 52;

/** Makes the keys that are missing, this epoch's first, until all are there or `goOn` says no. */
export async function prepareKeys(context: Context, ahead = yearAhead, goOn = () => true): Promise<void> {
  const { timeZone, confidentialContact } = context.rules;
  if (confidentialContact === null) return;
  const current = epochAt(timeZone, context.now());
  const last = epochAfter(current, ahead);
  for (let next = await firstMissing(context, current); next <= last && goOn(); ) {
    await appendKeys(context, await generateKeys(timeZone, next));
    next = await firstMissing(context, current);
  }
}

/** Entries are only ever added in the order of their epochs. */
async function firstMissing(context: Context, current: Epoch): Promise<Epoch> {
  const [row] = await context.db.rows<{ newest: Epoch | null }>('SELECT MAX(epoch) AS newest FROM manifest_entry');
  const newest = row?.newest ?? null;
  return newest === null || newest < current ? current : epochAfter(newest, 1);
}

/** Makes keys in the background from the start on; the returned function ends it after the key under way. */
export function startKeys(context: Context): () => Promise<void> {
  let stopped = false;
  const preparing = migrated(context, () => stopped)
    .then(() => prepareKeys(context, yearAhead, () => !stopped))
    .catch((error) => context.log.error({ err: error }, 'keys for tokens could not be made; a job tries again'));
  return async () => {
    stopped = true;
    await preparing;
  };
}

/** A server may start before its database is migrated. */
async function migrated(context: Context, isStopped: () => boolean): Promise<void> {
  while (!isStopped() && (await context.db.dataSource.showMigrations())) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
