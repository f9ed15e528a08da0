import { addDays } from './calendar.ts';
import { clockIn, dayIn, fullHourAfter } from './time.ts';

/** When letters are delivered: at one time of the day, at every full hour, or every so many seconds. */
export type DeliverySchedule = { daily: string } | { hourly: true } | { everySeconds: number };

/** The first delivery after this moment; daily times and full hours are in the organisation's time zone. */
export function nextDelivery(schedule: DeliverySchedule, timeZone: string, now: Date): Date {
  if ('everySeconds' in schedule) return nextMultiple(now, schedule.everySeconds * 1000);
  if ('hourly' in schedule) return fullHourAfter(timeZone, now);
  const [hours, minutes] = schedule.daily.split(':').map(Number) as [number, number];
  const on = (day: string) => clockIn(timeZone, day, hours, minutes);
  const today = dayIn(timeZone, now);
  return on(today) > now ? on(today) : on(addDays(today, 1));
}

/** The day of the last delivery that was to be made before this moment, on the organisation's clocks. */
export function dayOfLastDelivery(schedule: DeliverySchedule, timeZone: string, now: Date): string {
  if (!('daily' in schedule)) return dayIn(timeZone, now);
  return addDays(dayIn(timeZone, nextDelivery(schedule, timeZone, now)), -1);
}

function nextMultiple(now: Date, span: number): Date {
  return new Date((Math.floor(now.getTime() / span) + 1) * span);
}
