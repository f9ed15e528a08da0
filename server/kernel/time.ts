import { LRUCache } from 'lru-cache';

/**
 * Times are stored in UTC as `YYYY-MM-DD HH:MM:SS.mmm` in both databases, so that their order is that of their texts. Only
 * the functions here know this form.
 */
export function sqlTime(time: Date): string {
  if (+time !== latest.time) latest = { time: +time, text: time.toISOString().replace('T', ' ').replace('Z', '') };
  return latest.text;
}

/** One change writes the same moment into a dozen columns. */
let latest = { time: Number.NaN, text: '' };

/** The stored form as ISO 8601, as it leaves the API. */
export function isoTime(stored: string): string {
  return `${stored.slice(0, 10)}T${stored.slice(11)}Z`;
}

/** The calendar day in a time zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, time: Date): string {
  return clockOf(timeZone).format(time).slice(0, 'YYYY-MM-DD'.length);
}

/** The first instant of a month (`YYYY-MM`) in a time zone and that of the next: a half-open range. */
export function monthIn(timeZone: string, month: string): { from: Date; until: Date } {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return { from: midnight(timeZone, year, number - 1), until: midnight(timeZone, year, number) };
}

/**
 * The first instant at which clocks in a time zone show this hour and minute of a day (`YYYY-MM-DD`) or, where they are put
 * forward over it, a later one: a day whose midnight is skipped begins when the clocks are put forward.
 */
export function clockIn(timeZone: string, day: string, hour: number, minute = 0): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return instantOf(timeZone, Date.UTC(year, month - 1, date, hour, minute));
}

/** The next full hour on the clocks of a time zone, which may be half an hour off those of UTC. */
export function fullHourAfter(timeZone: string, time: Date): Date {
  const shown = time.getTime() + offsetAt(timeZone, time.getTime());
  return new Date(time.getTime() + hour - (shown % hour));
}

const hour = 3_600_000;
const day = 24 * hour;

function midnight(timeZone: string, year: number, monthIndex: number): Date {
  return instantOf(timeZone, Date.UTC(year, monthIndex, 1));
}

/** A cache, since an instant takes several look-ups in the time zone, and pages and tokens ask for the same months and weeks. */
const instants = new LRUCache<string, number>({ max: 2_000 });

function instantOf(timeZone: string, shown: number): Date {
  const key = `${timeZone} ${shown}`;
  const instant = instants.get(key) ?? firstShowing(timeZone, shown);
  instants.set(key, instant);
  return new Date(instant);
}

/** Clocks are put forward or back at most once in the two days around a time, so that it has one offset of two. */
function firstShowing(timeZone: string, shown: number): number {
  const [before, after] = [offsetAt(timeZone, shown - day), offsetAt(timeZone, shown + day)];
  const [early, late] = [shown - Math.max(before, after), shown - Math.min(before, after)];
  if (early + offsetAt(timeZone, early) === shown) return early;
  if (late + offsetAt(timeZone, late) === shown) return late;
  return changeBetween(timeZone, early, late);
}

/** The instant at which the offset changes, to the millisecond. */
function changeBetween(timeZone: string, from: number, until: number): number {
  const offset = offsetAt(timeZone, until);
  let [old, fresh] = [from, until];
  while (fresh - old > 1) {
    const middle = Math.floor((old + fresh) / 2);
    if (offsetAt(timeZone, middle) === offset) fresh = middle;
    else old = middle;
  }
  return fresh;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Formats as `YYYY-MM-DD HH:MM:SS`. Cached, since making one takes longer than a page of recognitions. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  return clock;
}

/** Milliseconds that the zone is ahead of UTC at an instant. */
function offsetAt(timeZone: string, instant: number): number {
  const shown = clockOf(timeZone).format(instant);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
