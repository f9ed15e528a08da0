import { expect, test } from 'vitest';
import { counter } from '../../client/ui/counter.ts';
import { agoWords } from '../../client/ui/time.tsx';
import { monthWords, recentMonths } from '../../client/wall/filter/months.ts';

const now = new Date(2026, 10, 22, 10, 0).getTime();
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

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
