import { describe, expect, test } from 'vitest';
import { addDays, addMonths, mondayOf, weeksOf } from '../../client/ui/days.ts';
import { readDay } from '../../client/ui/read-day.ts';

const TODAY = '2026-11-29';

describe('a typed day', () => {
  test.each([
    ['11 december', '2026-12-11'],
    ['11 dec 2026', '2026-12-11'],
    ['vrijdag 11 december 2026', '2026-12-11'],
    ['11-12-2026', '2026-12-11'],
    ['11/12/26', '2026-12-11'],
    ['11.12', '2026-12-11'],
    ['2026-12-11', '2026-12-11'],
    ['11 December', '2026-12-11'],
    ['12 Dec 2026', '2026-12-12'],
    ['December 11th, 2026', '2026-12-11'],
    ['2027 mei 3', '2027-05-03'],
    ['1 mrt', '2027-03-01'],
    ['1 maa', '2027-03-01'],
    ['3 oct', '2027-10-03'],
    ['28 november', '2027-11-28'],
    ['29 november', '2026-11-29'],
    ['29 februari', '2028-02-29'],
    ['28 november 2026', '2026-11-28'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text, TODAY)).toBe(day);
  });

  test.each([
    '',
    '11',
    'december',
    '31 februari',
    '31-11-2026',
    '2026-13-01',
    '2026-12',
    'morgen',
    '11 de',
    '1-2-3-4',
    '11 dec 2026 5',
  ])('%j is none', (text) => {
    expect(readDay(text, TODAY)).toBeUndefined();
  });
});

test('a month is some weeks from Monday to Sunday, and its last day stands for one that it does not have', () => {
  expect(weeksOf('2026-12-11').map(([monday]) => monday)).toEqual([
    '2026-11-30',
    '2026-12-07',
    '2026-12-14',
    '2026-12-21',
    '2026-12-28',
  ]);
  expect(weeksOf('2026-02-01')).toHaveLength(5);
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
  expect([addMonths('2027-01-31', 1), addMonths('2028-02-29', 12), addMonths('2026-01-15', -1)]).toEqual([
    '2027-02-28',
    '2029-02-28',
    '2025-12-15',
  ]);
});
