import { Cron } from 'croner';
import type { Job } from '../job.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The first time of a job's schedule after this moment, on the organisation's clocks. */
export function nextRun({ name, schedule }: Pick<Job, 'name' | 'schedule'>, timeZone: string, now: Date): Date {
  const next = new Cron(schedule, { timezone: timeZone }).nextRun(now);
  if (!next) throw new Error(`the schedule of ${name} never comes: ${schedule}`);
  return next;
}

/** The last time of a job's schedule before this moment; null before there was one. */
export function previousRun({ schedule }: Pick<Job, 'schedule'>, timeZone: string, now: Date): Date | null {
  return new Cron(schedule, { timezone: timeZone }).previousRuns(1, now)[0] ?? null;
}

/** Minutes after a failure, then hours: as long again as it has failed. It never waits longer than for the next time. */
export function nextTry(firstTriedAt: Date, now: Date, scheduled: Date): Date {
  const failing = now.getTime() - firstTriedAt.getTime();
  const wait = Math.min(Math.max(failing, minute), 4 * hour);
  return new Date(Math.min(now.getTime() + wait, scheduled.getTime()));
}
