import type { IndicatorWholeFragment } from '../../graphql.ts';
import type { Lang } from '../../ui/lang.tsx';
import { fieldText } from './figures.ts';

/**
 * The figures as a sheet opens them: for Dutch readers with semicolons and a decimal comma, else with commas. What happened
 * in a month stands beside it.
 */
export function indicatorCsv(
  { name, points, annotations }: IndicatorWholeFragment,
  titles: { month: string; annotations: string },
  lang: Lang,
): string {
  const delimiter = lang === 'nl' ? ';' : ',';
  const happened = (month: string) => annotations.flatMap((one) => (one.month === month ? [one.text] : [])).join(' | ');
  const lines = [
    [titles.month, name, titles.annotations].map(textCell),
    ...points.map(({ month, value }) => [month, fieldText(value, lang), textCell(happened(month))]),
  ];
  // The mark tells Excel that this is UTF-8.
  return `\uFEFF${lines.map((cells) => cells.join(delimiter)).join('\r\n')}\r\n`;
}

/** In quotes; a text that a sheet would take for a formula begins with an apostrophe. */
function textCell(text: string): string {
  const plain = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
