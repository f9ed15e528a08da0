import { randomUUID } from 'node:crypto';
import { Counter } from 'prom-client';
import type { Context } from '../context.ts';
import { longDeadlines } from '../deadline.ts';
import { withFirmTime } from '../firm-clock.ts';
import type { Job } from '../job.ts';
import { isMigrated } from '../migrated.ts';
import { insertIgnore } from '../sql.ts';
import { sqlTime } from '../time.ts';
import { type Claim, claimJob, leaseLength, releaseJob, renewLease } from './claim-job.ts';
import { nextRun, nextTry } from './next-run.ts';
import { pullBackJobs } from './pull-back-jobs.ts';

/** How often due jobs are looked for, in milliseconds. */
const interval = 15_000;

const runs = new Counter({
  name: 'applaus_job_runs_total',
  help: 'Runs of each job by this process, done or failed.',
  labelNames: ['job', 'outcome'] as const,
});

function count(job: Job, outcome: 'done' | 'failed', by = 1): void {
  if (!job.isUncounted) runs.inc({ job: job.name, outcome }, by);
}

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
  if (!(await isMigrated(context.db))) return false;
  await declareJobs(context, jobs);
  return true;
}

/** Gives every job its row; an existing row keeps its next time. */
export async function declareJobs(context: Context, jobs: Job[]): Promise<void> {
  await context.db.transaction(async (db) => {
    for (const job of jobs) {
      // From the start, so that a first failure is an increase.
      for (const outcome of ['done', 'failed'] as const) count(job, outcome, 0);
      await db.run(`${insertIgnore(db.dialect)} job (name, next_at) VALUES (?, ?)`, [
        job.name,
        sqlTime(nextRun(job, context.settings.timeZone, context.now())),
      ]);
    }
  });
}

/** Runs what is due and not claimed elsewhere; a job that fails stops no other. */
export async function runDueJobs(context: Context, jobs: Job[], owner: string): Promise<void> {
  await pullBackJobs(context, jobs);
  for (const job of jobs) {
    try {
      const claim = await claimJob(context, job.name, owner);
      if (claim) await runJob(context, job, claim);
    } catch (error) {
      context.log.error({ err: error, job: job.name }, 'a job could not be claimed or released');
    }
  }
}

async function runJob(context: Context, job: Job, claim: Claim): Promise<void> {
  const renewal = setInterval(() => void renewLease(context, claim).catch(() => undefined), leaseLength / 4);
  try {
    const timed = job.byFirmTime ? await withFirmTime(context) : context;
    await job.run({ ...timed, writeWithin: longDeadlines.write }, claim.firstTriedAt);
  } catch (error) {
    count(job, 'failed');
    return await scheduleRetry(context, job, claim, error);
  } finally {
    clearInterval(renewal);
  }
  count(job, 'done');
  const next = nextRun(job, context.settings.timeZone, context.now());
  await releaseJob(context, claim, { next, firstTriedAt: null });
}

/** Its next time comes anyway: what is tried then is a run of its own. */
async function scheduleRetry(context: Context, job: Job, claim: Claim, error: unknown): Promise<void> {
  const scheduled = nextRun(job, context.settings.timeZone, context.now());
  const next = nextTry(claim.firstTriedAt, context.now(), scheduled);
  const since = { failingSince: claim.firstTriedAt, nextTryAt: next };
  context.log.error({ err: error, job: job.name, ...since }, 'a job failed and is tried again');
  await releaseJob(context, claim, { next, firstTriedAt: next < scheduled ? claim.firstTriedAt : null });
}
