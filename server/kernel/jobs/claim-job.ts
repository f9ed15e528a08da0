import type { Context } from '../context.ts';
import { sqlTime } from '../time.ts';

/** After so many milliseconds without a renewal another process takes the job over. */
export const leaseLength = 5 * 60_000;

/** Claims a job that is due with one atomic statement, so that one of several processes gets it. */
export async function claimJob(context: Context, name: string, owner: string): Promise<boolean> {
  const now = context.now();
  const until = sqlTime(new Date(now.getTime() + leaseLength));
  const changed = await context.db.transaction((db) =>
    db.run(
      'UPDATE job SET lease_until = ?, lease_owner = ? WHERE name = ? AND next_at <= ? AND (lease_until IS NULL OR lease_until < ?)',
      [until, owner, name, sqlTime(now), sqlTime(now)],
    ),
  );
  return changed === 1;
}

/** A long job renews its lease while it runs. */
export async function renewLease(context: Context, name: string, owner: string): Promise<void> {
  const until = sqlTime(new Date(context.now().getTime() + leaseLength));
  await context.db.transaction((db) =>
    db.run('UPDATE job SET lease_until = ? WHERE name = ? AND lease_owner = ?', [until, name, owner]),
  );
}

/** Releases a finished job and sets the time of its next run. */
export async function finishJob(context: Context, name: string, owner: string, next: Date): Promise<void> {
  await context.db.transaction((db) =>
    db.run('UPDATE job SET next_at = ?, lease_until = NULL, lease_owner = NULL WHERE name = ? AND lease_owner = ?', [
      sqlTime(next),
      name,
      owner,
    ]),
  );
}
