import { dayOfFigures } from './days.ts';

const MONTHS = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'mrt', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** A name that three letters of a word are the beginning of. */
const monthOf = (word: string) =>
  word.length < 3 ? 0 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;

/**
 * The day that somebody typed, as Dutch and English people write it: "11 december", "Dec 11, 2026", "11-12-2026", "2026-12-11".
 * Without a year it is the next such day from `today` on.
 */
export function readDay(text: string, today: string): string | undefined {
  const words = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  const figures = words.filter((word) => /^\d/.test(word)).map(Number);
  const month = words.map(monthOf).find((found) => found > 0);
  if (month) return figures.length > 2 ? undefined : withYear(...named(figures), month, today);
  if (figures.length !== words.length || figures.length < 2 || figures.length > 3) return undefined;
  if (/^\s*\d{4}/.test(text)) return dayOfFigures(figures[0]!, figures[1]!, figures[2]!);
  const [day, number, year] = figures;
  return withYear(day, year, number!, today);
}

/** Day and year beside the name of a month, in whichever order. */
function named([one, other]: number[]): [day: number | undefined, year: number | undefined] {
  return one !== undefined && one > 31 ? [other, one] : [one, other];
}

function withYear(day: number | undefined, year: number | undefined, month: number, today: string): string | undefined {
  if (day === undefined) return undefined;
  if (year !== undefined) return dayOfFigures(year < 100 ? 2_000 + year : year, month, day);
  const now = Number(today.slice(0, 4));
  // The 29th of February comes up to eight years later.
  const years = [...Array(9).keys()].map((more) => dayOfFigures(now + more, month, day));
  return years.find((found) => found !== undefined && found >= today);
}
