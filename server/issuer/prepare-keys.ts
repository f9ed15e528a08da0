import { setTimeout } from 'node:timers/promises';
import type { Context } from '../kernel/context.ts';
import { type Epoch, epochAfter, epochAt, oldestSigning } from '../kernel/epochs.ts';
import { withFirmTime } from '../kernel/firm-clock.ts';
import { untilMigrated } from '../kernel/migrated.ts';
import { write } from '../kernel/write.ts';
import { appendKeys } from './append-keys.ts';
import { generateKeys } from './generate-keys.ts';
import { listLetterboxKey } from './list-letterbox-key.ts';
import { wrapStoredKeys } from './wrap-stored-keys.ts';

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
  const [row] = await context.db.rows<{ newest: Epoch | null }>(
    "SELECT MAX(epoch) AS newest FROM manifest_entry WHERE kind = 'letter'",
  );
  const newest = row?.newest ?? null;
  return newest === null || newest < current ? current : epochAfter(newest, 1);
}

/**
 * Generates keys in the background after the start, once the database is migrated: those of two weeks at once, the others
 * with pauses, since each occupies a processor that requests wait for. The returned function stops it.
 */
export function startKeys(context: Context): () => Promise<void> {
  const stop = new AbortController();
  const isRunning = async () => !stop.signal.aborted;
  const pause = async () => {
    await setTimeout(pauseBetween, undefined, { signal: stop.signal }).catch(() => undefined);
    await listLetterboxKey(context);
    return isRunning();
  };
  const prepare = async () => {
    if (!(await untilMigrated(context.db, stop.signal))) return;
    await wrapStoredKeys(context);
    const timed = await withFirmTime(context);
    // Letters can be written from here on.
    await prepareKeys(timed, 0, isRunning);
    await listLetterboxKey(context);
    await prepareKeys(timed, 1, isRunning);
    await prepareKeys(timed, weeksAhead, pause);
  };
  const preparing = prepare().catch((error) =>
    context.log.error({ err: error }, 'keys for tokens could not be made; a job tries again'),
  );
  return async () => {
    stop.abort();
    await preparing;
  };
}

/** For so many weeks a letter may wait in the spool, and how many people took tokens has to be known. */
const weeksOfCounts = 8;

/** Keys of rounds that are over, of which the list says when that is. */
const overRounds = "kind LIKE 'round:%' AND kind IN (SELECT kind FROM manifest_entry WHERE not_after <= ?)";

/** A clock that is a little ahead deletes no key that still signs, in milliseconds. */
const grace = 24 * 60 * 60_000;

/**
 * A day after an epoch nobody can sign for it any more, and nobody can read who took its tokens or a round's, in SQLite's log neither.
 * Where another process reads just then, the job fails, is logged and tried again.
 */
export async function forgetEpochs(context: Context): Promise<void> {
  const { timeZone } = context.settings;
  const now = context.now();
  const oldest = oldestSigning(timeZone, new Date(now.getTime() - grace));
  await write(context, async (db) => {
    await db.run("DELETE FROM issuer_key WHERE epoch < ? AND kind NOT LIKE 'round:%'", [oldest]);
    await db.run(`DELETE FROM issuer_key WHERE ${overRounds}`, [now.toISOString()]);
    await db.run(`DELETE FROM round_issuance WHERE ${overRounds}`, [now.toISOString()]);
    // Until then the browser of whoever wrote in it may be waiting for a delivery.
    await db.run('DELETE FROM storage_secret WHERE epoch < ?', [epochAfter(oldestSigning(timeZone, now), -1)]);
    await db.run('DELETE FROM token_issuance WHERE epoch < ?', [oldest]);
    await db.run('DELETE FROM taker_count WHERE epoch < ?', [epochAfter(oldest, -weeksOfCounts)]);
  });
  if (!(await context.db.truncateLog())) throw new Error('the log of the database still holds what was deleted');
}
