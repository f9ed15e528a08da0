import type { Context } from './context.ts';

/** Work on a schedule. It must be idempotent: a process may die in the middle and another starts again. */
export interface Job {
  name: string;
  /** A cron expression, read in the configured time zone. */
  schedule: string;
  /** One that throws is tried again, with the moment at which it was first tried. */
  run: (context: Context, firstTriedAt: Date) => Promise<void>;
  /** What it does cannot be undone: it runs by the time that has surely come, whatever the clock shows. */
  byFirmTime?: true;
  /** No metric counts it: none speaks of letters, not even of deleting old ones. */
  isUncounted?: true;
}
