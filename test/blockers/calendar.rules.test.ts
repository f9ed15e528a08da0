import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canPromise } from '../../server/blockers/life/deadline.ts';
import { nextDays } from '../../server/blockers/rounds/next-days.ts';
import { roundedGroupSize } from '../../server/blockers/vocabulary/group-size.ts';
import { isWorkingDay, workingDaysAfter } from '../../server/blockers/vocabulary/working-days.ts';
import { addDays, daysBetween } from '../../server/kernel/calendar.ts';

const holidays = new Set(['2026-12-25', '2026-12-28']);
const none = new Set<string>();

describe('a promise', () => {
  it('is for today until the same date a year later, leap year or not', () => {
    const isFor = (promisedFor: string, today: string) => canPromise(promisedFor, today);
    expect(['2026-11-17', '2026-11-18', '2027-11-18', '2027-11-19'].map((day) => isFor(day, '2026-11-18'))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(['2028-11-18', '2028-11-19'].map((day) => isFor(day, '2027-11-18'))).toEqual([true, false]);
    expect(['2029-02-28', '2029-03-01'].map((day) => isFor(day, '2028-02-29'))).toEqual([true, false]);
  });
});

describe('working days', () => {
  it('leave out Saturdays, Sundays and holidays', () => {
    expect(isWorkingDay('2026-11-27', holidays)).toBe(true);
    expect(isWorkingDay('2026-11-28', holidays)).toBe(false);
    expect(isWorkingDay('2026-11-29', holidays)).toBe(false);
    expect(isWorkingDay('2026-12-25', holidays)).toBe(false);
  });

  it('ten of them after a Wednesday are a Wednesday two weeks later', () => {
    expect(workingDaysAfter('2026-11-18', 10, none)).toBe('2026-12-02');
  });

  it('from a weekend the count begins on Monday', () => {
    expect(workingDaysAfter('2026-11-28', 1, none)).toBe('2026-11-30');
    expect(workingDaysAfter('2026-11-29', 1, none)).toBe('2026-11-30');
  });

  it('a holiday moves the day on, over the end of a year too', () => {
    expect(workingDaysAfter('2026-12-24', 1, holidays)).toBe('2026-12-29');
    expect(workingDaysAfter('2026-12-24', 4, holidays)).toBe('2027-01-01');
  });

  it('days are counted through the change of the clocks', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  });
});

/** The month (`YYYY-MM`) so many months later. */
function addMonths(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

describe('a round that comes again', () => {
  const days = { beganOn: '2027-01-29', opensOn: '2027-01-29', closesOn: '2027-02-02' };

  it('comes on the same weekday', () => {
    expect(nextDays({ ...days, repeats: 'WEEKLY' }, '2027-02-03')).toEqual({
      opensOn: '2027-02-05',
      closesOn: '2027-02-09',
    });
  });

  it('comes on the same day of the month, or its last one', () => {
    expect(nextDays({ ...days, repeats: 'MONTHLY' }, '2027-02-03').opensOn).toBe('2027-02-28');
    expect(nextDays({ ...days, repeats: 'QUARTERLY' }, '2027-02-03').opensOn).toBe('2027-04-29');
  });

  /** Opening days of a series, each made from the one before as it ends. */
  const openings = (repeats: string, beganOn: string, length: number, count: number) => {
    let round = { beganOn, opensOn: beganOn, closesOn: addDays(beganOn, length) };
    return Array.from({ length: count }, () => {
      round = { beganOn, ...nextDays({ ...round, repeats }, addDays(round.closesOn, 1)) };
      return round.opensOn;
    });
  };

  it('begun on the 31st keeps to the last days of months, and does not stay at the 28th', () => {
    expect(openings('MONTHLY', '2027-01-31', 4, 4)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']);
    expect(openings('MONTHLY', '2028-01-30', 27, 2)).toEqual(['2028-02-29', '2028-03-30']);
    expect(openings('QUARTERLY', '2026-11-30', 4, 3)).toEqual(['2027-02-28', '2027-05-30', '2027-08-30']);
  });

  it('begun on any day comes once a period, on that day or the last of its month, however late it is made', () => {
    const first = fc.nat(366 * 8).map((after) => addDays('2026-01-01', after));
    const series = fc.record({ first, quarterly: fc.boolean(), length: fc.nat(27), lateBy: fc.nat(27) });
    fc.assert(
      fc.property(series, ({ first, quarterly, length, lateBy }) => {
        const repeats = quarterly ? 'QUARTERLY' : 'MONTHLY';
        const step = quarterly ? 3 : 1;
        let round = { beganOn: first, opensOn: first, closesOn: addDays(first, length) };
        for (let nth = 1; nth <= 30; nth += 1) {
          const today = addDays(round.closesOn, 1 + Math.floor(lateBy / 9));
          const next = nextDays({ ...round, repeats }, today);
          const lastOfMonth = addDays(`${addMonths(next.opensOn.slice(0, 7), 1)}-01`, -1);
          expect(next.opensOn.slice(8)).toBe([first.slice(8), lastOfMonth.slice(8)].sort()[0]);
          expect(next.opensOn.slice(0, 7)).toBe(addMonths(first.slice(0, 7), nth * step));
          expect([next.opensOn > round.closesOn, daysBetween(next.opensOn, next.closesOn)]).toEqual([true, length]);
          round = { beganOn: first, ...next };
        }
      }),
    );
  });

  it('passes over what nobody could answer any more', () => {
    expect(nextDays({ ...days, repeats: 'WEEKLY' }, '2027-06-01')).toEqual({
      opensOn: '2027-05-28',
      closesOn: '2027-06-01',
    });
  });
});

describe('how many people a group has', () => {
  it('is said in steps of the minimum, so that two groups tell nothing of the people between them', () => {
    expect([7, 8, 15, 16, 61].map((people) => roundedGroupSize(8, people))).toEqual([0, 8, 8, 16, 56]);
  });
});
