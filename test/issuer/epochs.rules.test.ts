import { describe, expect, it } from 'vitest';
import { epochAfter, epochAt, isSigning, oldestSigning, weekOf } from '../../server/kernel/epochs.ts';

const zone = 'Europe/Amsterdam';
const at = (time: string) => new Date(time);

describe('an epoch', () => {
  it.each([
    ['2026-11-27T12:00:00Z', 202_648],
    // 2026 has 53 weeks, and its first begins in 2025.
    ['2025-12-29T12:00:00Z', 202_601],
    ['2026-12-31T12:00:00Z', 202_653],
    ['2027-01-03T12:00:00Z', 202_653],
    ['2027-01-04T12:00:00Z', 202_701],
    // Sunday evening in UTC is Monday in Amsterdam.
    ['2026-11-22T22:59:59Z', 202_647],
    ['2026-11-22T23:00:00Z', 202_648],
    ['2026-07-05T21:59:59Z', 202_627],
    ['2026-07-05T22:00:00Z', 202_628],
  ])('at %s it is %i', (time, epoch) => {
    expect(epochAt(zone, at(time))).toBe(epoch);
  });

  it('has one before and one after it, over the end of a year too', () => {
    expect([1, 2].map((weeks) => epochAfter(202_652, weeks))).toEqual([202_653, 202_701]);
    expect(epochAfter(202_701, -1)).toBe(202_653);
    expect(epochAfter(202_648, 52)).toBe(202_747);
  });

  it('is as long as its week, with an hour less or more when the clocks change', () => {
    const hours = (epoch: number) => {
      const { from, until } = weekOf(zone, epoch);
      return (until.getTime() - from.getTime()) / 3_600_000;
    };
    expect([202_612, 202_613, 202_614, 202_643, 202_644].map(hours)).toEqual([168, 167, 168, 169, 168]);
  });

  it('signs from two hours before its week to two hours after it', () => {
    const { from, until } = weekOf(zone, 202_648);
    const signs = (time: number) => isSigning(zone, 202_648, new Date(time));
    const hours = 2 * 3_600_000;
    expect([from.getTime() - hours - 1, from.getTime() - hours].map(signs)).toEqual([false, true]);
    expect([until.getTime() + hours - 1, until.getTime() + hours].map(signs)).toEqual([true, false]);
    expect(oldestSigning(zone, new Date(until.getTime() + hours - 1))).toBe(202_648);
    expect(oldestSigning(zone, new Date(until.getTime() + hours))).toBe(202_649);
  });

  it('that there is not never signs', () => {
    for (const epoch of [0, -1, 1.5, 202_600, 202_654, 202_554, Number.NaN, 2_147_483_647]) {
      expect(isSigning(zone, epoch, at('2026-01-01T12:00:00Z')), String(epoch)).toBe(false);
    }
  });
});
