import { clockIn, dayIn } from './time.ts';

/** An ISO week of the organisation's calendar as a number: 202648 is week 48 of 2026. */
export type Epoch = number;

const day = 86_400_000;
const hour = 3_600_000;

/** How long before and after its week a key signs, in milliseconds, since clocks may be wrong. */
const tolerance = 2 * hour;

/** A week belongs to the year of its Thursday (ISO 8601). */
export function epochAt(timeZone: string, now: Date): Epoch {
  const today = new Date(`${dayIn(timeZone, now)}T00:00:00Z`);
  const thursday = new Date(today.getTime() + (4 - weekday(today)) * day);
  const year = thursday.getUTCFullYear();
  return year * 100 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / day / 7) + 1;
}

/** The epoch this many weeks later; a negative number counts back. */
export function epochAfter(epoch: Epoch, weeks: number): Epoch {
  return epochAt('UTC', new Date(mondayOf(epoch).getTime() + weeks * 7 * day));
}

/** When an epoch's week begins and ends. */
export function weekOf(timeZone: string, epoch: Epoch): { from: Date; until: Date } {
  const midnight = (monday: Date) => clockIn(timeZone, monday.toISOString().slice(0, 10), 0);
  return { from: midnight(mondayOf(epoch)), until: midnight(mondayOf(epochAfter(epoch, 1))) };
}

/** Whether an epoch's keys sign at this moment. */
export function isSigning(timeZone: string, epoch: Epoch, now: Date): boolean {
  if (!isEpoch(epoch)) return false;
  const { from, until } = weekOf(timeZone, epoch);
  return now.getTime() >= from.getTime() - tolerance && now.getTime() < until.getTime() + tolerance;
}

/** The oldest epoch whose keys may sign at this moment: keys of older ones never sign again. */
export function oldestSigning(timeZone: string, now: Date): Epoch {
  return epochAt(timeZone, new Date(now.getTime() - tolerance));
}

function isEpoch(epoch: number): boolean {
  return Number.isInteger(epoch) && epoch > 200_000 && epoch < 1_000_000 && epochAfter(epoch, 0) === epoch;
}

/** The fourth of January is always in week 1. */
function mondayOf(epoch: Epoch): Date {
  const fourth = new Date(Date.UTC(Math.floor(epoch / 100), 0, 4));
  return new Date(fourth.getTime() + ((epoch % 100) - 1) * 7 * day - (weekday(fourth) - 1) * day);
}

/** 1 is Monday, 7 Sunday. */
function weekday(date: Date): number {
  return date.getUTCDay() || 7;
}
