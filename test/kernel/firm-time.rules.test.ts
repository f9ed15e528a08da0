import { describe, expect, it } from 'vitest';
import { firmTime } from '../../server/kernel/firm-time.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const start = Date.parse('2026-11-18T09:00:00Z');

/** A process whose clock is `ahead` of the true time; `pass` lets that go on and reads the clock. */
function aProcess(seenAt: number | null = start) {
  let [elapsed, ahead] = [0, 0];
  const firm = firmTime(seenAt, () => elapsed);
  return {
    jump(by: number) {
      ahead += by;
    },
    pass(milliseconds: number) {
      elapsed += milliseconds;
      return firm(start + elapsed + ahead) - (start + elapsed);
    },
  };
}

describe('the time that has surely come', () => {
  it('is what the clock says while it goes on evenly, corrections of minutes included', () => {
    const { pass, jump } = aProcess();
    expect(pass(hour)).toBe(0);
    jump(4 * minute);
    expect(pass(15_000)).toBe(4 * minute);
    jump(-4 * minute);
    expect(pass(15_000)).toBe(0);
  });

  it.each([2 * hour, 8 * day, 400 * day])('a clock that jumps %d ms ahead is not believed, and back it is', (by) => {
    const { pass, jump } = aProcess();
    pass(hour);
    jump(by);
    expect(pass(35_000)).toBe(0);
    expect(pass(23 * hour)).toBe(0);
    jump(-by);
    expect(pass(15_000)).toBe(0);
  });

  it('a clock that is put back is followed at once, and when it is right again no sooner than it can be', () => {
    const { pass, jump } = aProcess();
    pass(hour);
    jump(-2 * hour);
    expect(pass(15_000)).toBe(-2 * hour);
    jump(2 * hour);
    expect(pass(15_000)).toBe(0);
  });

  it('one that goes on as it is for a day is believed, and one that jumps again begins anew', () => {
    const { pass, jump } = aProcess();
    pass(hour);
    jump(8 * day);
    pass(minute);
    pass(20 * hour);
    jump(day);
    expect(pass(hour)).toBe(0);
    expect(pass(23 * hour)).toBe(0);
    expect(pass(hour)).toBe(9 * day);
  });

  it.each([
    ['at the first start whatever the clock says', null, 0, 400 * day, 400 * day],
    ['after a night', start - 22 * hour, 0, 0, 0],
    ['not after a week, from which on the time goes on', start - 7 * day, 15_000, 0, -7 * day],
  ])('a start believes its clock: %s', (_, seenAt, passed, by, expected) => {
    const { pass, jump } = aProcess(seenAt);
    jump(by);
    expect(pass(passed)).toBe(expected);
  });

  it('after a week that nobody looked a day is enough to believe the clock', () => {
    const { pass } = aProcess(start - 7 * day);
    pass(15_000);
    expect(pass(day)).toBe(0);
  });
});
