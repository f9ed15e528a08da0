import type { Context } from '../../kernel/context.ts';
import { untilMigrated } from '../../kernel/migrated.ts';
import { isUniqueViolation } from '../../kernel/unique-violation.ts';
import { write } from '../../kernel/write.ts';
import { insertApplied, newestBatch } from '../../letterbox/delivery-port.ts';
import { newestDuty } from '../../letterbox/duty-port.ts';
import { newestOffers } from '../../letterbox/offers-port.ts';
import { publishDuty } from '../duty/publish-duty.ts';
import { todayIn } from '../vocabulary/today.ts';
import { readOffers } from './read-offers.ts';
import { originOf, renewOffers } from './renew-offers.ts';

/**
 * Makes a version that waits for no letters, where there is none yet, or where the letterbox has another address: browsers
 * refuse to write anywhere else.
 */
export async function offerAtOnce(context: Context): Promise<void> {
  const newest = await newestOffers(context.db);
  if (context.settings.issuer.confidentialContact === null || newest?.origin === originOf(context)) return;
  const planned = await readOffers(context);
  await write(context, async (db) => {
    const batch = (await newestBatch(db)) + 1;
    const day = todayIn(context);
    await insertApplied(db, { batch, day });
    await renewOffers(db, { batch }, planned);
    // What the board shows is compared from the first day on; later documents come with deliveries.
    if (!(await newestDuty(db))) await publishDuty(context, db, { day });
    db.announce('boardChanged', {});
  }).catch(unlessTaken);
}

/** Another process was quicker, or the letterbox needed the number: the job looks again in a minute. */
function unlessTaken(error: unknown): void {
  if (!isUniqueViolation(error)) throw error;
}

/** Offers at once when a server starts, as soon as the database is migrated. */
export function startOffers(context: Context): () => Promise<void> {
  const stop = new AbortController();
  const offering = untilMigrated(context.db, stop.signal)
    .then((isMigrated) => (isMigrated ? offerAtOnce(context) : undefined))
    .catch((error) =>
      context.log.error({ err: error }, 'what letters can be written with could not be offered; a job tries again'),
    );
  return async () => {
    stop.abort();
    await offering;
  };
}
