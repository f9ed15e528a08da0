import { setTimeout } from 'node:timers/promises';
import type { Context } from '../kernel/context.ts';
import { type Epoch, epochAfter, epochAt } from '../kernel/epochs.ts';
import { appendKeys } from './append-keys.ts';
import { generateKeys } from './generate-keys.ts';

/** Keys stand in the list a year before they sign: one made for a day or a person would show. */
const yearAhead = 52;
/** In milliseconds. */
const pauseBetween = 2_000;

/** Makes the keys that are missing, this epoch's first; `between` two epochs it may wait, or say that it is enough. */
export async function prepareKeys(
  context: Context,
  ahead = yearAhead,
  between: () => Promise<boolean> = async () => true,
): Promise<void> {
  const { timeZone, issuer } = context.settings;
  if (issuer.confidentialContact === null) return;
  const current = epochAt(timeZone, context.now());
  const last = epochAfter(current, ahead);
  for (let next = await firstMissing(context, current); next <= last && (await between()); ) {
    await appendKeys(context, await generateKeys(context.settings, next));
    next = await firstMissing(context, current);
  }
}

/** Entries are only ever added in the order of their epochs. */
async function firstMissing(context: Context, current: Epoch): Promise<Epoch> {
  const [row] = await context.db.rows<{ newest: Epoch | null }>('SELECT MAX(epoch) AS newest FROM manifest_entry');
  const newest = row?.newest ?? null;
  return newest === null || newest < current ? current : epochAfter(newest, 1);
}

/**
 * Makes keys in the background from the start on: those of two weeks at once, the rest little by little, since each takes
 * a processor for a while that others are waiting for. The returned function ends it.
 */
export function startKeys(context: Context): () => Promise<void> {
  const end = new AbortController();
  const goOn = () => !end.signal.aborted;
  const pause = async () => {
    await setTimeout(pauseBetween, undefined, { signal: end.signal }).catch(() => undefined);
    return goOn();
  };
  const preparing = migrated(context, pause, goOn)
    .then(() => prepareKeys(context, 1, async () => goOn()))
    .then(() => prepareKeys(context, yearAhead, pause))
    .catch((error) => context.log.error({ err: error }, 'keys for tokens could not be made; a job tries again'));
  return async () => {
    end.abort();
    await preparing;
  };
}

/** A server may start before its database is migrated. */
async function migrated(context: Context, pause: () => Promise<boolean>, goOn: () => boolean): Promise<void> {
  while (goOn() && (await context.db.dataSource.showMigrations())) await pause();
}
