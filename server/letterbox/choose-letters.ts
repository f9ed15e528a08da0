import { daysBetween } from '../kernel/calendar.ts';
import { type Epoch, epochAfter, oldestSigning } from '../kernel/epochs.ts';
import { dayIn } from '../kernel/time.ts';
import type { PostedLetter } from './letter.ts';

/** What a letter needs to hide among others before it is delivered. */
export interface Thresholds {
  timeZone: string;
  /** People who took tokens of its epoch. */
  minimumTakers: number;
  /** Items in a delivery. */
  minimumItems: number;
}

type Candidate = Pick<PostedLetter, 'type' | 'epoch' | 'round'>;

/** When each round is over, in milliseconds since 1970. */
export type RoundEnds = ReadonlyMap<string, number>;

export interface Choice<Letter extends Candidate> {
  deliver: Letter[];
  /** Of epochs that ended with too few takers: they can never hide, so they are never delivered. */
  lapse: Letter[];
  waitingSince: string | null;
}

/** For so many days a single letter waits for others; then it is delivered alone. */
const maxDaysAlone = 3;
/** No letter waits for more weeks than its nullifier is remembered. */
const maxWeeks = 4;

export function chooseLetters<Letter extends Candidate>(
  waiting: Iterable<Letter>,
  { takers, ends }: { takers: ReadonlyMap<Epoch, number>; ends: RoundEnds },
  { timeZone, minimumTakers, minimumItems }: Thresholds,
  { now, waitingSince }: { now: Date; waitingSince: string | null },
): Choice<Letter> {
  const oldest = oldestSigning(timeZone, now);
  const all = [...waiting];
  const onRound = verdictsOnRounds(all, ends, minimumTakers, now);
  const withVerdict = (verdict: Verdict) =>
    all.filter(({ type, epoch, round }) => {
      if (type === 'ANSWER') return onRound(round) === verdict;
      return (type === 'FOLLOW_UP' ? 'DELIVER' : verdictOn(epoch, oldest, takers, minimumTakers)) === verdict;
    });
  const ready = withVerdict('DELIVER');
  const lapse = withVerdict('LAPSE');
  const today = dayIn(timeZone, now);
  if (ready.length === 0) return { deliver: [], lapse, waitingSince: null };
  if (ready.length >= minimumItems) return { deliver: ready, lapse, waitingSince: null };
  const since = waitingSince ?? today;
  return daysBetween(since, today) >= maxDaysAlone
    ? { deliver: ready, lapse, waitingSince: null }
    : { deliver: [], lapse, waitingSince: since };
}

type Verdict = 'DELIVER' | 'WAIT' | 'LAPSE';

/**
 * Answers of a round go out in groups of the minimum or more, each of another person, since a round gives one token a
 * person. What is fewer waits for others until the round is over, and lapses then.
 */
function verdictsOnRounds(all: Candidate[], ends: RoundEnds, minimum: number, now: Date): (round: string) => Verdict {
  const counts = new Map<string, number>();
  for (const { round } of all) counts.set(round, (counts.get(round) ?? 0) + 1);
  return (round) => {
    if (counts.get(round)! >= minimum) return 'DELIVER';
    return now.getTime() >= (ends.get(round) ?? 0) ? 'LAPSE' : 'WAIT';
  };
}

/** What becomes of the letters of an epoch, by how many people took its tokens. */
function verdictOn(epoch: Epoch, oldest: Epoch, takers: ReadonlyMap<Epoch, number>, minimumTakers: number): Verdict {
  const count = takers.get(epoch) ?? 0;
  if (epoch < epochAfter(oldest, -maxWeeks)) return 'LAPSE';
  if (count < minimumTakers) return epoch < oldest ? 'LAPSE' : 'WAIT';
  // Once its epoch is over nobody else can take its tokens, so the minimum suffices.
  const half = minimumTakers === 0 ? 0 : (takers.get(epochAfter(epoch, -1)) ?? 0) / 2;
  return count >= half || epoch < oldest ? 'DELIVER' : 'WAIT';
}
