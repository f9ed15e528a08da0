import { nextDelivery } from '../kernel/delivery-schedule.ts';
import type { Letterbox } from './letterbox.ts';

/** How often to look for new keys, in milliseconds. */
const keyRhythm = 5_000;
/** A clock may be set, a computer may sleep: never trust a longer timer. */
const longestTimer = 60_000;

interface Running {
  now: () => Date;
  failed: (what: string, error: unknown) => void;
}

/**
 * Sets the letterbox going: it opens once the database is migrated, writes its spool at its rhythm and delivers on
 * schedule. The result stops it after a last writing, so that nobody waits for an answer in vain.
 */
export function startLetterbox(letterbox: Letterbox, { now, failed }: Running): () => Promise<void> {
  const { schedule, timeZone, spool } = letterbox.settings;
  let stopped = false;
  let work = Promise.resolve();
  const inTurn = (what: string, task: () => Promise<void>) => {
    work = work.then(() => (stopped ? undefined : task().catch((error) => failed(what, error))));
  };
  const look = () => (letterbox.isReady ? letterbox.refreshKeys() : letterbox.load().catch(unlessUnmigrated));
  const timers = [
    setInterval(() => inTurn('the letterbox could not read what it needs', look), keyRhythm),
    ...(spool ? [setInterval(() => void letterbox.writeSpool(), spool.rhythm)] : []),
  ];
  let due = nextDelivery(schedule, timeZone, now());
  const wait = () => {
    const delay = Math.max(0, due.getTime() - now().getTime());
    timers[2] = setTimeout(tick, Math.min(delay, longestTimer));
  };
  const tick = () => {
    if (now() >= due) {
      inTurn('a delivery failed; its letters go with the next', letterbox.deliver);
      due = nextDelivery(schedule, timeZone, now());
    }
    wait();
  };
  wait();
  inTurn('the letterbox could not read what it needs', look);
  return async () => {
    stopped = true;
    for (const timer of timers) clearTimeout(timer);
    await work;
    await letterbox.drain();
    await letterbox.close();
  };
}

/** Before the first migration there is nothing to read yet. */
function unlessUnmigrated(error: unknown): void {
  if (!/no such table|doesn't exist/.test((error as Error).message)) throw error;
}
