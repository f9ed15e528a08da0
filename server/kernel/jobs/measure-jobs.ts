import type { Context } from '../context.ts';
import type { Job } from '../job.ts';
import type { MeasuredValue, Measurement } from '../measurement.ts';
import { isoTime } from '../time.ts';

interface JobTimes {
  name: string;
  nextAt: string;
  leaseUntil: string | null;
  firstTriedAt: string | null;
}

/** How late each job is, and since when it fails. */
export function jobMeasurements(jobs: Job[]): Measurement[] {
  const counted = new Set(jobs.filter(({ isUncounted }) => !isUncounted).map(({ name }) => name));
  const read = (secondsOf: (times: JobTimes, now: number) => number) => async (context: Context) => {
    const now = context.now().getTime();
    const rows = (await readTimes(context)).filter(({ name }) => counted.has(name));
    return rows.map((times): MeasuredValue => ({ of: times.name, value: Math.max(0, secondsOf(times, now)) }));
  };
  return [
    {
      name: 'applaus_job_late_seconds',
      help: 'For how long each job has been due without any process running it.',
      label: 'job',
      read: read((times, now) => (isRunning(times, now) ? 0 : secondsSince(times.nextAt, now))),
    },
    {
      name: 'applaus_job_failing_seconds',
      help: 'For how long each job has been failing at every try; 0 since one went well.',
      label: 'job',
      read: read(({ firstTriedAt }, now) => (firstTriedAt === null ? 0 : secondsSince(firstTriedAt, now))),
    },
  ];
}

function readTimes({ db }: Context): Promise<JobTimes[]> {
  return db.rows<JobTimes>(
    'SELECT name, next_at AS nextAt, lease_until AS leaseUntil, first_tried_at AS firstTriedAt FROM job ORDER BY name',
  );
}

function isRunning({ leaseUntil }: JobTimes, now: number): boolean {
  return leaseUntil !== null && Date.parse(isoTime(leaseUntil)) >= now;
}

function secondsSince(stored: string, now: number): number {
  return (now - Date.parse(isoTime(stored))) / 1_000;
}
