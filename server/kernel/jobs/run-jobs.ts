import { randomUUID } from 'node:crypto';
import { Cron } from 'croner';
import type { Context } from '../context.ts';
import type { Job } from '../job.ts';
import { insertIgnore } from '../sql.ts';
import { sqlTime } from '../time.ts';
import { claimJob, finishJob, leaseLength, renewLease } from './claim-job.ts';

/** How often due jobs are looked for, in milliseconds. */
const interval = 15_000;

/** Starts the schedule of all jobs; the returned function stops it and waits for those that are running. */
export function startJobs(context: Context, jobs: Job[]): () => Promise<void> {
  const owner = randomUUID();
  let isDeclared = false;
  const tick = async () => {
    isDeclared ||= await declareOnceMigrated(context, jobs);
    if (isDeclared) await runDueJobs(context, jobs, owner);
  };
  const failed = (error: unknown) => context.log.error({ err: error }, 'the clock of the jobs missed a beat');
  let running = tick().catch(failed);
  const timer = setInterval(() => {
    running = running.then(tick).catch(failed);
  }, interval);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** A server may start before its database is migrated: then its jobs wait. */
async function declareOnceMigrated(context: Context, jobs: Job[]): Promise<boolean> {
  if (await context.db.dataSource.showMigrations()) return false;
  await declareJobs(context, jobs);
  return true;
}

/** Gives every job its row; an existing row keeps its next time. */
export async function declareJobs(context: Context, jobs: Job[]): Promise<void> {
  await context.db.transaction(async (db) => {
    for (const job of jobs) {
      await db.run(`${insertIgnore(db.dialect)} job (name, next_at) VALUES (?, ?)`, [
        job.name,
        sqlTime(nextRun(context, job)),
      ]);
    }
  });
}

/** Runs what is due and not claimed elsewhere; a failing job is logged and comes back at its next time. */
export async function runDueJobs(context: Context, jobs: Job[], owner: string): Promise<void> {
  for (const job of jobs) {
    try {
      if (await claimJob(context, job.name, owner)) await runJob(context, job, owner);
    } catch (error) {
      context.log.error({ err: error, job: job.name }, 'a job failed');
    }
  }
}

async function runJob(context: Context, job: Job, owner: string): Promise<void> {
  const renewal = setInterval(() => void renewLease(context, job.name, owner).catch(() => undefined), leaseLength / 4);
  try {
    await job.run(context);
  } finally {
    clearInterval(renewal);
    await finishJob(context, job.name, owner, nextRun(context, job));
  }
}

function nextRun(context: Context, job: Job): Date {
  const next = new Cron(job.schedule, { timezone: context.settings.timeZone }).nextRun(context.now());
  if (!next) throw new Error(`the schedule of ${job.name} never comes: ${job.schedule}`);
  return next;
}
