import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../server/kernel/calendar.ts';
import { nextDelivery } from '../../server/kernel/delivery-schedule.ts';
import { epochAfter, epochAt, weekOf } from '../../server/kernel/epochs.ts';
import { nextRun } from '../../server/kernel/jobs/next-run.ts';
import { clockIn, dayIn, monthIn } from '../../server/kernel/time.ts';

const timeZones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/UTC', 'Asia/Kolkata', 'Europe/Kyiv'];
const jobSchedules = ['* * * * *', '*/10 * * * *', '1 * * * *', '5 * * * *', '40 3 * * *', '30 7 * * 1-5', '0 2 * * *'];
const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-11-01T00:00:00Z');

/** Whenever clocks are put forward or back in these days, found by halves. */
const changes = timeZones.flatMap((timeZone) => {
  const clocks = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const offset = (time: number) => Date.parse(`${clocks.format(time).replace(' ', 'T')}Z`) - time;
  const found: { timeZone: string; at: number }[] = [];
  for (let from = start; from < start + 400 * day; from += 10 * day) {
    let [old, fresh] = [from, from + 10 * day];
    if (offset(old) === offset(fresh)) continue;
    while (fresh - old > 1000) {
      const middle = Math.floor((old + fresh) / 2000) * 1000;
      if (offset(middle) === offset(old)) old = middle;
      else fresh = middle;
    }
    found.push({ timeZone, at: fresh });
  }
  return found;
});

const whenever = fc.record({ timeZone: fc.constantFrom(...timeZones), after: fc.nat(400 * day) });
const nearChange = fc.record({
  change: fc.constantFrom(...changes),
  after: fc.oneof(fc.integer({ min: -day, max: day }), fc.integer({ min: -hour, max: hour })),
});
/** Some moment in some zone, most of them within a day of a change of its clocks. */
const somewhere = fc.oneof(
  whenever.map(({ timeZone, after }) => ({ timeZone, now: new Date(start + after) })),
  { weight: 3, arbitrary: nearChange.map(({ change, after }) => ({ ...change, now: new Date(change.at + after) })) },
);
const clock = fc.record({ hour: fc.oneof(fc.nat(23), fc.nat(2)), minute: fc.nat(59) });

/** What the clocks of a zone show, to the minute. */
const shown = (timeZone: string, time: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(time);
const two = (number: number) => String(number).padStart(2, '0');

describe('in every time zone, through 400 days', () => {
  it('a delivery is later than now, and within two days', () => {
    fc.assert(
      fc.property(somewhere, clock, ({ timeZone, now }, { hour, minute }) => {
        const schedules = [{ daily: `${two(hour)}:${two(minute)}` }, { hourly: true } as const, { everySeconds: 30 }];
        for (const schedule of schedules) {
          const wait = nextDelivery(schedule, timeZone, now).getTime() - now.getTime();
          expect(wait).toBeGreaterThan(0);
          expect(wait).toBeLessThanOrEqual(2 * day);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('a job is due later than now', () => {
    fc.assert(
      fc.property(somewhere, fc.constantFrom(...jobSchedules), ({ timeZone, now }, schedule) => {
        expect(nextRun({ name: 'job', schedule }, timeZone, now).getTime()).toBeGreaterThan(now.getTime());
      }),
      { numRuns: 1_000 },
    );
  });

  it('a clock is read at its first showing, or after the hour that is skipped', () => {
    fc.assert(
      fc.property(somewhere, clock, ({ timeZone, now }, { hour, minute }) => {
        const on = dayIn(timeZone, now);
        const wanted = `${on} ${two(hour)}:${two(minute)}`;
        const time = clockIn(timeZone, on, hour, minute);
        expect(shown(timeZone, time) >= wanted).toBe(true);
        expect(shown(timeZone, new Date(time.getTime() - 1)) < wanted).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('days, weeks and months begin where those before them end', () => {
    fc.assert(
      fc.property(somewhere, ({ timeZone, now }) => {
        const today = dayIn(timeZone, now);
        const [from, until] = [clockIn(timeZone, today, 0), clockIn(timeZone, addDays(today, 1), 0)];
        expect([from <= now, now < until]).toEqual([true, true]);
        expect([dayIn(timeZone, from), dayIn(timeZone, new Date(from.getTime() - 1))]).toEqual([
          today,
          addDays(today, -1),
        ]);
        const month = monthIn(timeZone, today.slice(0, 7));
        expect([month.from <= now, now < month.until]).toEqual([true, true]);
        expect(dayIn(timeZone, month.from)).toBe(`${today.slice(0, 7)}-01`);
        const epoch = epochAt(timeZone, now);
        const week = weekOf(timeZone, epoch);
        expect([week.from <= now, now < week.until]).toEqual([true, true]);
        expect(week.until).toEqual(weekOf(timeZone, epochAfter(epoch, 1)).from);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('clocks that are put forward', () => {
  it.each([
    ['America/Santiago', '2027-09-05', '2027-09-05T04:00:00.000Z'],
    ['America/Havana', '2027-03-14', '2027-03-14T05:00:00.000Z'],
    ['Africa/Cairo', '2027-04-30', '2027-04-29T22:00:00.000Z'],
  ])('over midnight: in %s the %s begins at one o’clock', (timeZone, on, instant) => {
    expect(clockIn(timeZone, on, 0).toISOString()).toBe(instant);
    expect(shown(timeZone, clockIn(timeZone, on, 0))).toBe(`${on} 01:00`);
  });

  it('over midnight: a delivery soon after it is still to come in the last hour of the day before', () => {
    const at = (now: string) => nextDelivery({ daily: '00:30' }, 'America/Havana', new Date(now)).toISOString();
    expect(at('2027-03-14T04:45:00.000Z')).toBe('2027-03-14T05:00:00.000Z');
    expect(at('2027-03-14T05:00:00.000Z')).toBe('2027-03-15T04:30:00.000Z');
  });

  it('over the time of the delivery: it comes when they are put forward, and once', () => {
    const at = (now: string) => nextDelivery({ daily: '02:30' }, 'Europe/Amsterdam', new Date(now)).toISOString();
    expect(at('2027-03-28T00:59:59.999Z')).toBe('2027-03-28T01:00:00.000Z');
    expect(at('2027-03-28T01:00:00.000Z')).toBe('2027-03-29T00:30:00.000Z');
  });

  it('back: the delivery comes at the first of two showings, and once', () => {
    const at = (now: string) => nextDelivery({ daily: '02:30' }, 'Europe/Amsterdam', new Date(now)).toISOString();
    expect(at('2026-10-25T00:00:00.000Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-10-25T00:30:00.000Z')).toBe('2026-10-26T01:30:00.000Z');
  });

  it('a full hour is one on the clocks of the organisation', () => {
    const at = (timeZone: string) => nextDelivery({ hourly: true }, timeZone, new Date('2026-11-18T09:10:00Z'));
    expect(at('Asia/Kolkata').toISOString()).toBe('2026-11-18T09:30:00.000Z');
    expect(at('Asia/Kathmandu').toISOString()).toBe('2026-11-18T09:15:00.000Z');
    expect(at('Europe/Amsterdam').toISOString()).toBe('2026-11-18T10:00:00.000Z');
  });
});
