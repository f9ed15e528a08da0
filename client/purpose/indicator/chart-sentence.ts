import type { IndicatorWholeFragment } from '../../graphql.ts';
import type { Lang } from '../../ui/lang.tsx';
import { figureWithUnit } from './figures.ts';
import { monthName, monthNumber } from './months.ts';
import type { IndicatorWords } from './words.types.ts';

/** What the line shows, as sentences. There is at least one figure. */
export function chartSentence(
  { name, unit, points, annotations }: IndicatorWholeFragment,
  words: IndicatorWords['chart'],
  lang: Lang,
): string {
  const figure = (value: number) => figureWithUnit(value, unit, lang);
  const [first, last] = [points[0]!, points.at(-1)!];
  const [from, until] = [monthName(first.month, lang), monthName(last.month, lang)];
  if (first === last) return words.single(name, until, figure(last.value));
  const sorted = points.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  const gaps = monthNumber(last.month) - monthNumber(first.month) + 1 - points.length;
  return [
    words.range(name, from, until),
    words.course(figure(first.value), figure(last.value)),
    words.lowest(figure(lowest.value), monthName(lowest.month, lang)),
    words.highest(figure(highest.value), monthName(highest.month, lang)),
    ...(gaps > 0 ? [words.gaps(gaps)] : []),
    ...(annotations.length > 0 ? [words.annotated(annotations.length)] : []),
  ].join(' ');
}
