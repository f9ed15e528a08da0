import { setTimeout } from 'node:timers/promises';
import type { Context } from '../kernel/context.ts';
import { type Epoch, epochAfter, epochAt, oldestSigning } from '../kernel/epochs.ts';
import { isMigrated } from '../kernel/migrated.ts';
import { write } from '../kernel/write.ts';
import { appendKeys } from './append-keys.ts';
import { generateKeys } from './generate-keys.ts';

/** Keys are listed a year before they sign, so that one made for a single day or person would be seen. */
const weeksAhead = 52;
/** Between two epochs in the background, in milliseconds. */
const pauseBetween = 2_000;

/** Generates the missing keys, those of this epoch first; after each epoch `mayContinue` can wait, or end it. */
export async function prepareKeys(
  context: Context,
  ahead = weeksAhead,
  mayContinue: () => Promise<boolean> = async () => true,
): Promise<void> {
  const { timeZone, issuer } = context.settings;
  if (issuer.confidentialContact === null) return;
  const current = epochAt(timeZone, context.now());
  const last = epochAfter(current, ahead);
  for (let next = await firstMissing(context, current); next <= last && (await mayContinue()); ) {
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
 * Generates keys in the background after the start: those of two weeks at once, the others with pauses, since each occupies
 * a processor that requests wait for. The returned function stops it.
 */
export function startKeys(context: Context): () => Promise<void> {
  const stop = new AbortController();
  const isRunning = async () => !stop.signal.aborted;
  const pause = async () => {
    await setTimeout(pauseBetween, undefined, { signal: stop.signal }).catch(() => undefined);
    return isRunning();
  };
  const preparing = untilMigrated(context, pause, isRunning)
    .then(() => prepareKeys(context, 1, isRunning))
    .then(() => prepareKeys(context, weeksAhead, pause))
    .catch((error) => context.log.error({ err: error }, 'keys for tokens could not be made; a job tries again'));
  return async () => {
    stop.abort();
    await preparing;
  };
}

/** A server may start before its database is migrated. */
async function untilMigrated(
  { db }: Context,
  pause: () => Promise<boolean>,
  isRunning: () => Promise<boolean>,
): Promise<void> {
  while ((await isRunning()) && !(await isMigrated(db))) await pause();
}

/** For so many weeks a letter may wait in the spool, and how many people took tokens has to be known. */
const weeksOfCounts = 8;

/** Once an epoch is over nobody can sign for it any more, and nobody can read who took its tokens. */
export async function forgetEpochs(context: Context): Promise<void> {
  const oldest = oldestSigning(context.settings.timeZone, context.now());
  await write(context, async (db) => {
    await db.run('DELETE FROM issuer_key WHERE epoch < ?', [oldest]);
    await db.run('DELETE FROM token_issuance WHERE epoch < ?', [oldest]);
    await db.run('DELETE FROM taker_count WHERE epoch < ?', [epochAfter(oldest, -weeksOfCounts)]);
  });
}
