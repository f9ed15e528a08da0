import { type Epoch, epochAfter, oldestSigning } from '../kernel/epochs.ts';
import { dayIn } from '../kernel/time.ts';
import type { Waiting } from './spool.ts';

/** What a letter needs to hide among others before it may go. */
export interface Thresholds {
  timeZone: string;
  /** People who took tokens of its epoch. */
  minimumTakers: number;
  /** Items in a delivery. */
  minimumItems: number;
}

export interface Choice {
  deliver: Waiting[];
  /** Of epochs that ended with too few takers: they can never hide, so they never go. */
  lapse: Waiting[];
  waitingSince: string | null;
}

/** A single letter waits so many days for company, and then goes alone. */
const patience = 3;
/** Longer than its nullifier is remembered nothing stays in the spool. */
const longestWait = 4;

export function chooseLetters(
  waiting: Iterable<Waiting>,
  takers: ReadonlyMap<Epoch, number>,
  { timeZone, minimumTakers, minimumItems }: Thresholds,
  { now, waitingSince }: { now: Date; waitingSince: string | null },
): Choice {
  const oldest = oldestSigning(timeZone, now);
  const standing = (epoch: Epoch): 'GO' | 'WAIT' | 'LAPSE' => {
    const count = takers.get(epoch) ?? 0;
    if (epoch < epochAfter(oldest, -longestWait)) return 'LAPSE';
    if (count < minimumTakers) return epoch < oldest ? 'LAPSE' : 'WAIT';
    // Once its epoch is over no more people can come; the minimum is there.
    const half = minimumTakers === 0 ? 0 : (takers.get(epochAfter(epoch, -1)) ?? 0) / 2;
    return count >= half || epoch < oldest ? 'GO' : 'WAIT';
  };
  const all = [...waiting];
  const of = (wanted: string) =>
    all.filter(({ type, epoch }) => (type === 'FOLLOW_UP' ? 'GO' : standing(epoch)) === wanted);
  const ready = of('GO');
  const lapse = of('LAPSE');
  const today = dayIn(timeZone, now);
  if (ready.length === 0) return { deliver: [], lapse, waitingSince: null };
  if (ready.length >= minimumItems) return { deliver: ready, lapse, waitingSince: null };
  const since = waitingSince ?? today;
  return daysBetween(since, today) >= patience
    ? { deliver: ready, lapse, waitingSince: null }
    : { deliver: [], lapse, waitingSince: since };
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}
