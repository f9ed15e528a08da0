/** Days as texts such as "2026-12-11", which sort as they follow one another and have no hours. */
const DAY_MS = 24 * 60 * 60 * 1_000;

export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function textOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Undefined where the calendar has no such day. */
export function dayOfFigures(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = year >= 1_000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? textOf(date) : undefined;
}

export function addDays(day: string, count: number): string {
  return textOf(new Date(dateOf(day).getTime() + count * DAY_MS));
}

/** The same day of another month, or that month's last. */
export function addMonths(day: string, count: number): string {
  const date = dateOf(day);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(textOf(first), Math.min(date.getUTCDate(), last) - 1);
}

/** Weeks begin on Monday. */
export function mondayOf(day: string): string {
  return addDays(day, -((dateOf(day).getUTCDay() + 6) % 7));
}

/** The weeks that a month touches, each with all its seven days. */
export function weeksOf(day: string): string[][] {
  const month = day.slice(0, 7);
  const first = mondayOf(`${month}-01`);
  const weeks = [0, 1, 2, 3, 4, 5].map((week) => [0, 1, 2, 3, 4, 5, 6].map((at) => addDays(first, week * 7 + at)));
  return weeks.filter((week) => week.some((one) => one.startsWith(month)));
}
