import type { IndicatorWholeFragment } from '../../graphql.ts';
import { monthAt, monthNumber } from './months.ts';

export type Point = Pick<IndicatorWholeFragment['points'][number], 'month' | 'value'>;

/** How the line moves: its last figure, and how that compares with an earlier one. */
export interface Trend {
  last: Point;
  /** The figure of a year before; else the first one there is, if any. */
  earlier: (Point & { isYearAgo: boolean }) | null;
  /** How much higher than then; 0 without an earlier one. */
  difference: number;
  news: 'better' | 'worse' | 'same';
}

/** Null without a figure. */
export function trendOf(points: readonly Point[], higherIsBetter: boolean): Trend | null {
  const last = points.at(-1);
  if (!last) return null;
  const earlier = earlierOf(points, last);
  // Decimals that only binary fractions make are not shown as a change.
  const difference = earlier ? Number((last.value - earlier.value).toFixed(6)) : 0;
  const news = difference === 0 ? 'same' : difference > 0 === higherIsBetter ? 'better' : 'worse';
  return { last, earlier, difference, news };
}

function earlierOf(points: readonly Point[], last: Point): Trend['earlier'] {
  const yearAgo = monthAt(monthNumber(last.month) - 12);
  const found = points.find(({ month }) => month === yearAgo);
  if (found) return { ...found, isYearAgo: true };
  const [first] = points;
  return first && first !== last ? { ...first, isYearAgo: false } : null;
}
