import type { Context } from '../kernel/context.ts';
import { epochAfter, oldestSigning } from '../kernel/epochs.ts';
import { write } from '../kernel/write.ts';

/** For so many weeks a letter may wait in the spool and needs to know how many took tokens. */
const weeksOfCounts = 8;

/** Once an epoch is over nobody can sign for it any more, and nobody can read who took tokens. */
export async function forgetEpochs(context: Context): Promise<void> {
  const oldest = oldestSigning(context.settings.timeZone, context.now());
  await write(context, async (db) => {
    await db.run('DELETE FROM issuer_key WHERE epoch < ?', [oldest]);
    await db.run('DELETE FROM token_issuance WHERE epoch < ?', [oldest]);
    await db.run('DELETE FROM taker_count WHERE epoch < ?', [epochAfter(oldest, -weeksOfCounts)]);
  });
}
