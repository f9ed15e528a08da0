import { describe, expect, test } from 'vitest';
import { dayWords } from '../../client/letterbox/words/day-words.ts';
import { countWords, numberWords } from '../../client/letterbox/words/numbers.ts';
import { counter } from '../../client/ui/counter.ts';
import { locales } from '../../client/ui/locales.ts';

describe.each(['nl', 'en'] as const)('in %s the frame, which does without Intl', (lang) => {
  test('writes every day of a year, and one of another, as Intl does', () => {
    const written = (day: string, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: 'UTC' }).format(new Date(day));
    const year = new Date().getFullYear();
    for (let day = 1; day <= 365; day += 1) {
      const iso = new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10);
      expect(dayWords(lang)(iso)).toBe(written(iso, { day: 'numeric', month: 'long' }));
    }
    expect(dayWords(lang)('2019-03-01')).toBe(written('2019-03-01', { dateStyle: 'long' }));
    expect(dayWords(lang)('soon')).toBe('soon');
  });

  test('writes numbers and counts as Intl does', () => {
    const forms = { one: '# brief', other: '# brieven' };
    for (const number of [0, 1, 2, 21, 999, 1_000, 9_999, 10_000, 123_456, 1_234_567]) {
      expect(numberWords(lang)(number)).toBe(new Intl.NumberFormat(locales[lang]).format(number));
      expect(countWords(lang)(number, forms)).toBe(counter(lang)(number, forms));
    }
  });
});
