import { clockIn } from '../../kernel/time.ts';
import type { Random } from './random.ts';

/** The days on which recognitions are given. */
export interface Calendar {
  count: number;
  /** A moment of working life at this share (0 to 1) of the whole time, and its day. */
  momentAt: (share: number, random: Random) => { at: Date; day: string };
}

const hour = 60 * 60_000;
const oneDay = 24 * hour;

/** `count` days that end before `until` (`YYYY-MM-DD`), read on the clocks of a time zone. */
export function calendarOf(until: string, count: number, timeZone: string): Calendar {
  const midnights = new Map<string, Date>();
  const end = Date.parse(`${until}T00:00:00Z`);
  const startOf = (day: string) => {
    const start = midnights.get(day) ?? clockIn(timeZone, day, 0);
    midnights.set(day, start);
    return start;
  };
  return {
    count,
    momentAt(share, random) {
      const nth = Math.min(count, Math.max(1, Math.ceil((1 - share) * count)));
      const day = weekday(new Date(end - nth * oneDay), random)
        .toISOString()
        .slice(0, 10);
      // Recognitions are given between seven in the morning and nine at night, most around the middle of the day.
      const clock = 7 + ((random.next() + random.next()) / 2) * 14;
      return { at: new Date(startOf(day).getTime() + Math.floor(clock * hour)), day };
    },
  };
}

/** Moves most of what falls in a weekend to the Friday before. */
function weekday(day: Date, random: Random): Date {
  const after = day.getUTCDay() === 6 ? 1 : day.getUTCDay() === 0 ? 2 : 0;
  return after > 0 && random.chance(0.7) ? new Date(day.getTime() - after * oneDay) : day;
}
