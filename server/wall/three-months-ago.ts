import { addMonths } from '../kernel/calendar.ts';
import type { RequestContext } from '../kernel/context.ts';
import { clockIn, dayIn } from '../kernel/time.ts';

/** The first instant of the same day three months earlier, on the organisation's calendar. */
export function threeMonthsAgo({ settings: { timeZone }, now }: RequestContext): string {
  return clockIn(timeZone, addMonths(dayIn(timeZone, now()), -3), 0).toISOString();
}
