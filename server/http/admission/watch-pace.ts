import { nextPace, type Pace, retryAfter } from './pace.ts';

/** How often is looked, in milliseconds. */
const interval = 50;

/** Measures how many are let in and shed from `start` on, for as long as `look` wants to be called. */
export function watchPace(look: (now: number) => boolean) {
  let pace: Pace = { letIn: 0, shed: 0 };
  let seen: Pace = { letIn: 0, shed: 0 };
  let last = 0;
  let timer: NodeJS.Timeout | null = null;
  const startOver = (now: number) => {
    seen = { letIn: 0, shed: 0 };
    last = now;
    timer = setTimeout(tick, interval).unref();
  };
  const tick = () => {
    const now = performance.now();
    pace = nextPace(pace, seen, now - last);
    timer = null;
    if (look(now)) startOver(now);
  };
  return {
    start(now: number): void {
      if (!timer) startOver(now);
    },
    countLetIn(): void {
      seen.letIn += 1;
    },
    countShed(): void {
      seen.shed += 1;
    },
    /** How many are let in a millisecond. */
    letIn: () => pace.letIn,
    retryAfter: () => retryAfter(pace),
  };
}
