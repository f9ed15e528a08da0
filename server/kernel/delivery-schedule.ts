import { clockIn, dayIn } from './time.ts';

/** When letters are delivered: at one time of the day, at every full hour, or every so many seconds. */
export type DeliverySchedule = { daily: string } | { hourly: true } | { everySeconds: number };

const second = 1000;
const hour = 3600 * second;

/** The first delivery after this moment; a day's time is the clock's of the organisation. */
export function nextDelivery(schedule: DeliverySchedule, timeZone: string, now: Date): Date {
  if ('everySeconds' in schedule) return nextMultiple(now, schedule.everySeconds * second);
  if ('hourly' in schedule) return nextMultiple(now, hour);
  const [hours, minutes] = schedule.daily.split(':').map(Number) as [number, number];
  const on = (day: string) => clockIn(timeZone, day, hours, minutes);
  const today = dayIn(timeZone, now);
  return on(today) > now ? on(today) : on(dayAfter(today));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * hour).toISOString().slice(0, 10);
}

function nextMultiple(now: Date, span: number): Date {
  return new Date((Math.floor(now.getTime() / span) + 1) * span);
}

/** How often to look whether a delivery has come, in seconds. */
export function renewAfter(schedule: DeliverySchedule): number {
  if ('everySeconds' in schedule) return schedule.everySeconds;
  return 'hourly' in schedule ? 15 * 60 : 60 * 60;
}
