import { describe, expect, it } from 'vitest';
import { nextDelivery } from '../../../server/kernel/delivery-schedule.ts';
import { type Epoch, epochAfter, weekOf } from '../../../server/kernel/epochs.ts';
import { type Choice, chooseLetters, type Thresholds } from '../../../server/letterbox/choose-letters.ts';
import type { PostedLetter } from '../../../server/letterbox/letter.ts';

const timeZone = 'Europe/Amsterdam';
const hour = 3_600_000;
const weeks = 5;
const staff = 50;
const firstWeek = 202_645;

/** The same month each time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Event {
  at: number;
  epoch: Epoch;
  person: number;
}

/**
 * Everybody takes tokens when they first open the intranet in a week: most on Monday morning, some from midnight on, some on
 * Thursday, some not at all; each week one has left. A few write, as soon as they have tokens or days later.
 */
function monthOf(seed: number): { takings: Event[]; letters: Event[] } {
  const random = dice(seed);
  const takings: Event[] = [];
  const letters: Event[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const epoch = epochAfter(firstWeek, week);
    const { from } = weekOf(timeZone, epoch);
    for (let person = week; person < staff; person += 1) {
      const kind = random();
      if (kind > 0.9) continue;
      const hours = kind < 0.06 ? random() * 7 : kind < 0.75 ? 8 + random() * 3 : 24 + random() * 72;
      const at = from.getTime() + hours * hour;
      takings.push({ at, epoch, person });
      // The early birds all write: theirs are the letters that stand alone.
      if (kind < 0.06 || random() < 0.15) {
        letters.push({ at: at + (random() < 0.5 ? 0.05 : random() * 90) * hour, epoch, person });
      }
    }
  }
  return { takings, letters };
}

interface Exposed {
  epoch: Epoch;
  /** Who took tokens of the letter's week before it was delivered: one of them wrote it. */
  candidates: number;
  takersOfLastWeek: number;
}

/** Runs the month with a delivery every morning and looks at every letter as somebody who knows when each took tokens. */
function exposed({ takings, letters }: ReturnType<typeof monthOf>, thresholds: Thresholds): Exposed[] {
  const takersAt = (epoch: Epoch, time: number) =>
    takings.filter((each) => each.epoch === epoch && each.at <= time).length;
  const found: Exposed[] = [];
  const waiting = new Set<Event>(letters);
  let waitingSince: string | null = null;
  let now = weekOf(timeZone, firstWeek).from;
  const end = weekOf(timeZone, epochAfter(firstWeek, weeks + 1)).until;
  for (
    now = nextDelivery({ daily: '07:00' }, timeZone, now);
    now < end;
    now = nextDelivery({ daily: '07:00' }, timeZone, now)
  ) {
    const time = now.getTime();
    const epochs = new Set(takings.filter(({ at }) => at <= time).map(({ epoch }) => epoch));
    const takers = new Map([...epochs].map((epoch) => [epoch, takersAt(epoch, time)]));
    const here = new Map([...waiting].filter(({ at }) => at <= time).map((event) => [itemOf(event), event]));
    const choice: Choice<Item> = chooseLetters(here.keys(), { takers, ends: new Map() }, thresholds, {
      now,
      waitingSince,
    });
    waitingSince = choice.waitingSince;
    for (const item of choice.deliver) {
      const { epoch } = here.get(item)!;
      const takersOfLastWeek = takersAt(epochAfter(epoch, -1), time);
      found.push({ epoch, candidates: takersAt(epoch, time), takersOfLastWeek });
      waiting.delete(here.get(item)!);
    }
  }
  expect(waiting.size, 'letters that never went').toBe(0);
  return found;
}

type Item = Pick<PostedLetter, 'type' | 'epoch' | 'round'>;

function itemOf({ epoch }: Event): Item {
  return { type: 'LETTER', epoch, round: '' };
}

describe('among how many a letter hides, over a month of fifty people', () => {
  const months = Array.from({ length: 20 }, (_, seed) => monthOf(seed + 1));
  const protocol = { timeZone, minimumTakers: 8, minimumItems: 2 };

  it('it is never fewer than the minimum, and never fewer than half of those of the week before', () => {
    for (const month of months) {
      const letters = exposed(month, protocol);
      expect(letters.length).toBeGreaterThan(20);
      for (const { epoch, candidates, takersOfLastWeek } of letters) {
        expect(candidates).toBeGreaterThanOrEqual(8);
        if (epoch > firstWeek) expect(candidates).toBeGreaterThanOrEqual(takersOfLastWeek / 2);
      }
      const worst = Math.min(...letters.filter(({ epoch }) => epoch > firstWeek).map(({ candidates }) => candidates));
      expect(worst).toBeGreaterThanOrEqual(20);
    }
  });

  it('it goes down to one where letters need no takers and no company', () => {
    const worst = months.flatMap((month) => exposed(month, { timeZone, minimumTakers: 0, minimumItems: 1 }));
    expect(Math.min(...worst.map(({ candidates }) => candidates))).toBe(1);
  });

  it('company alone does not do it: two who wrote are still two', () => {
    const worst = months.flatMap((month) => exposed(month, { timeZone, minimumTakers: 0, minimumItems: 2 }));
    expect(Math.min(...worst.map(({ candidates }) => candidates))).toBeLessThan(4);
  });
});
