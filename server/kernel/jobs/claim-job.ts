import type { Context } from '../context.ts';
import { sqlTime } from '../time.ts';

/** How long a process may be silent before another takes its job over, in milliseconds. */
export const leaseLength = 5 * 60_000;

/** Takes a job that is due: one atomic statement, so of several processes one gets it. */
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

/** Keeps a long job ours. */
export async function renewLease(context: Context, name: string, owner: string): Promise<void> {
  const until = sqlTime(new Date(context.now().getTime() + leaseLength));
  await context.db.transaction((db) =>
    db.run('UPDATE job SET lease_until = ? WHERE name = ? AND lease_owner = ?', [until, name, owner]),
  );
}

/** Gives a finished job back with the time of its next run. */
export async function finishJob(context: Context, name: string, owner: string, next: Date): Promise<void> {
  await context.db.transaction((db) =>
    db.run('UPDATE job SET next_at = ?, lease_until = NULL, lease_owner = NULL WHERE name = ? AND lease_owner = ?', [
      sqlTime(next),
      name,
      owner,
    ]),
  );
}
