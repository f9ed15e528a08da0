import { expect, test } from 'vitest';
import { counter } from '../../client/ui/counter.ts';
import { agoWords } from '../../client/ui/time.tsx';
import { monthWords, recentMonths } from '../../client/wall/filter/months.ts';

const now = new Date(2026, 10, 22, 10, 0).getTime();
const at = (...fields: [number, number, number, number, number]) => new Date(...fields).toISOString();

test.each([
  [at(2026, 10, 22, 10, 0), 'zojuist', 'just now'],
  [at(2026, 10, 22, 9, 59), '1 minuut geleden', '1 minute ago'],
  [at(2026, 10, 22, 9, 20), '40 minuten geleden', '40 minutes ago'],
  [at(2026, 10, 22, 8, 0), '2 uur geleden', '2 hours ago'],
  [at(2026, 10, 21, 23, 0), 'gisteren', 'yesterday'],
  [at(2026, 10, 20, 12, 0), 'eergisteren', '2 days ago'],
  [at(2026, 10, 14, 12, 0), 'vorige week', 'last week'],
  [at(2026, 8, 22, 12, 0), '2 maanden geleden', '2 months ago'],
])('%s is said as people say it', (time, dutch, english) => {
  expect([agoWords(time, now, 'nl'), agoWords(time, now, 'en')]).toEqual([dutch, english]);
});

/** A time, from when it is read, and what is said of it. */
test.each([
  // A Monday: Sunday of last week but one is no "last week".
  [at(2026, 10, 15, 12, 0), at(2026, 10, 23, 10, 0), '8 dagen geleden', '8 days ago'],
  [at(2026, 10, 16, 12, 0), at(2026, 10, 23, 10, 0), 'vorige week', 'last week'],
  [at(2026, 10, 17, 12, 0), at(2026, 10, 23, 10, 0), '6 dagen geleden', '6 days ago'],
  [at(2026, 10, 9, 12, 0), at(2026, 10, 22, 10, 0), 'vorige week', 'last week'],
  [at(2026, 10, 8, 12, 0), at(2026, 10, 22, 10, 0), '2 weken geleden', '2 weeks ago'],
  [at(2026, 9, 20, 12, 0), at(2026, 10, 22, 10, 0), 'vorige maand', 'last month'],
  [at(2026, 9, 31, 12, 0), at(2026, 11, 1, 10, 0), '4 weken geleden', '4 weeks ago'],
  [at(2026, 9, 1, 12, 0), at(2026, 10, 1, 10, 0), 'vorige maand', 'last month'],
  [at(2025, 10, 22, 12, 0), at(2026, 10, 22, 10, 0), 'vorig jaar', 'last year'],
  [at(2025, 11, 28, 12, 0), at(2026, 10, 22, 10, 0), '10 maanden geleden', '10 months ago'],
  [at(2025, 11, 28, 12, 0), at(2027, 0, 3, 10, 0), '12 maanden geleden', '12 months ago'],
  [at(2025, 0, 3, 12, 0), at(2026, 11, 28, 10, 0), 'vorig jaar', 'last year'],
  [at(2024, 10, 22, 12, 0), at(2026, 10, 22, 10, 0), '2 jaar geleden', '2 years ago'],
  [at(2026, 2, 28, 23, 0), at(2026, 2, 29, 10, 0), 'gisteren', 'yesterday'],
])('%s, read at %s, is said by the calendar', (time, read, dutch, english) => {
  const readAt = Date.parse(read);
  expect([agoWords(time, readAt, 'nl'), agoWords(time, readAt, 'en')]).toEqual([dutch, english]);
});

test('numbers of things are said in the right form', () => {
  const forms = { one: '# verhaal', other: '# verhalen' };
  expect([0, 1, 10_000].map((count) => counter('nl')(count, forms))).toEqual([
    '0 verhalen',
    '1 verhaal',
    '10.000 verhalen',
  ]);
});

test('months go back from this one and are said in the reader’s language', () => {
  expect(recentMonths(new Date(2026, 0, 31)).slice(0, 3)).toEqual(['2026-01', '2025-12', '2025-11']);
  expect([monthWords('2026-11', 'nl'), monthWords('2026-11', 'en')]).toEqual(['november 2026', 'November 2026']);
});
