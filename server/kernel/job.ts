import type { Context } from './context.ts';

/** Work on a schedule. It must be idempotent: a process may die in the middle and another starts again. */
export interface Job {
  name: string;
  /** A cron expression, read in the configured time zone. */
  schedule: string;
  run: (context: Context) => Promise<void>;
}
