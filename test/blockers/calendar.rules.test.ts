import { describe, expect, it } from 'vitest';
import { nextDays } from '../../server/blockers/rounds/next-days.ts';
import { roundedGroupSize } from '../../server/blockers/vocabulary/group-size.ts';
import { addDays, isWorkingDay, workingDaysAfter } from '../../server/blockers/vocabulary/working-days.ts';

const holidays = new Set(['2026-12-25', '2026-12-28']);
const none = new Set<string>();

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

describe('a round that comes again', () => {
  const days = { opensOn: '2027-01-29', closesOn: '2027-02-02' };

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
