/** The values of a month, undefined where it has none. */
export interface ChangedMonth {
  month: string;
  before: number | undefined;
  after: number | undefined;
}

interface Points {
  points: { month: string; value: number }[];
}

/** The months whose values differ, in their order. */
export function changedMonths(before: Points | null, after: Points | null): ChangedMonth[] {
  const values = (points: Points | null) => new Map(points?.points.map(({ month, value }) => [month, value]));
  const [was, is] = [values(before), values(after)];
  const months = [...new Set([...was.keys(), ...is.keys()])].sort();
  return months
    .map((month) => ({ month, before: was.get(month), after: is.get(month) }))
    .filter((one) => one.before !== one.after);
}

/** A month as people say it: `oktober 2026`. */
export function monthName(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
