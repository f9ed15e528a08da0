import type { Context } from '../context.ts';
import type { Job } from '../job.ts';
import { sqlTime } from '../time.ts';
import { leaseLength } from './claim-job.ts';
import { nextRun } from './next-run.ts';

/** A clock that is put right by less than this, in milliseconds, makes no job run a second time. */
const tolerance = 3 * 60 * 60_000;

/**
 * Mends what a clock has left behind that was ahead for a while: a next time later than the schedule has one, and a lease
 * longer than anybody takes one. Without it such a job would wait until that time.
 */
export async function pullBackJobs({ db, now, settings, log }: Context, jobs: Job[]): Promise<void> {
  const later = new Date(now().getTime() + tolerance);
  const longest = sqlTime(new Date(later.getTime() + leaseLength));
  const rows = await db.rows<{ name: string; nextAt: string; leaseUntil: string | null }>(
    'SELECT name, next_at AS nextAt, lease_until AS leaseUntil FROM job',
  );
  for (const { name, nextAt, leaseUntil } of rows) {
    const job = jobs.find((one) => one.name === name);
    if (job && nextAt > sqlTime(nextRun(job, settings.timeZone, later))) {
      const next = sqlTime(nextRun(job, settings.timeZone, now()));
      const sql = 'UPDATE job SET next_at = ? WHERE name = ? AND next_at = ?';
      const changed = await db.transaction((writer) => writer.run(sql, [next, name, nextAt]));
      if (changed === 1)
        log.warn({ job: name, nextAt, pulledBackTo: next }, 'a clock was ahead: a job would have waited');
    }
    if (leaseUntil !== null && leaseUntil > longest) {
      const sql = 'UPDATE job SET lease_until = NULL, lease_owner = NULL WHERE name = ? AND lease_until = ?';
      await db.transaction((writer) => writer.run(sql, [name, leaseUntil]));
    }
  }
}
