import type { Context } from '../context.ts';
import { isoTime, sqlTime } from '../time.ts';

/** After so many milliseconds without a renewal another process takes the job over. */
export const leaseLength = 5 * 60_000;

/** A run of a job by this process. */
export interface Claim {
  name: string;
  owner: string;
  /** Now, or when the run that is tried again was first tried. */
  firstTriedAt: Date;
}

/** Claims a job that is due with one atomic statement, so that one of several processes gets it; null for the others. */
export async function claimJob(context: Context, name: string, owner: string): Promise<Claim | null> {
  const now = context.now();
  const until = sqlTime(new Date(now.getTime() + leaseLength));
  return context.db.transaction(async (db) => {
    const changed = await db.run(
      'UPDATE job SET lease_until = ?, lease_owner = ? WHERE name = ? AND next_at <= ? AND (lease_until IS NULL OR lease_until < ?)',
      [until, owner, name, sqlTime(now), sqlTime(now)],
    );
    if (changed !== 1) return null;
    const [row] = await db.rows<{ firstTriedAt: string | null }>(
      'SELECT first_tried_at AS firstTriedAt FROM job WHERE name = ?',
      [name],
    );
    return { name, owner, firstTriedAt: row?.firstTriedAt ? new Date(isoTime(row.firstTriedAt)) : now };
  });
}

/** A long job renews its lease while it runs. */
export async function renewLease(context: Context, { name, owner }: Claim): Promise<void> {
  const until = sqlTime(new Date(context.now().getTime() + leaseLength));
  await context.db.transaction((db) =>
    db.run('UPDATE job SET lease_until = ? WHERE name = ? AND lease_owner = ?', [until, name, owner]),
  );
}

/** Releases a job until its next time; `firstTriedAt` is null unless that time is for trying this run again. */
export async function releaseJob(
  context: Context,
  { name, owner }: Claim,
  { next, firstTriedAt }: { next: Date; firstTriedAt: Date | null },
): Promise<void> {
  await context.db.transaction((db) =>
    db.run(
      'UPDATE job SET next_at = ?, first_tried_at = ?, lease_until = NULL, lease_owner = NULL WHERE name = ? AND lease_owner = ?',
      [sqlTime(next), firstTriedAt && sqlTime(firstTriedAt), name, owner],
    ),
  );
}
