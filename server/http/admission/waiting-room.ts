import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request of which only the head has been read. */
export interface Waiting {
  request: IncomingMessage;
  response: ServerResponse;
  handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Whether its token is one that this process has verified before. */
  isKnown: boolean;
  /** When it came, on the clock of `performance.now()`. */
  since: number;
}

/** How long somebody waits where many come at once, and where many stay, in milliseconds. */
const longestWait = 500;
const longestWaitInQueue = 100;
/** After how many milliseconds in which there never was room for all those who wait are a queue that stays. */
const queueAfter = 500;
/** How many wait at most where many come at once. */
const most = 1_000;
/** Of how many that are let in one is not known, where others wait too. */
const oneIn = 16;

/**
 * Requests that wait to be let in: first those whose token is known, each in the order of their arrival. Many that come at once
 * are waited for. A queue that stays makes all wait and lets none in more: then only so many wait as are let in soon, and the
 * others hear so at once (controlled delay: B. Maurer, "Fail at Scale", ACM Queue 13/8).
 */
export function waitingRoom() {
  const known: Waiting[] = [];
  const unknown: Waiting[] = [];
  /** Since when somebody comes who has to wait; null where there is room for all. */
  let busySince: number | null = null;
  let turn = 0;
  const size = () => known.length + unknown.length;
  const isQueue = (now: number) => busySince !== null && now - busySince > queueAfter;
  const takeBefore = (time: number, from: Waiting[]) => {
    const rest = from.findIndex(({ since }) => since >= time);
    return from.splice(0, rest === -1 ? from.length : rest);
  };
  return {
    size,
    isQueue,
    isBusy: () => busySince !== null,
    /** Where so many are let in a millisecond, whether one more may wait. Those who are not known have half of the places. */
    hasPlace(isKnown: boolean, perMillisecond: number, now: number): boolean {
      const places = isQueue(now) ? perMillisecond * longestWaitInQueue : most;
      return size() < Math.floor(isKnown ? places : places / 2);
    },
    add(waiting: Waiting): void {
      busySince ??= waiting.since;
      (waiting.isKnown ? known : unknown).push(waiting);
    },
    /** Who is let in next; asked where there is room for one. */
    next(): Waiting | undefined {
      if (size() <= 1) busySince = null;
      turn += 1;
      return turn % oneIn === 0 ? (unknown.shift() ?? known.shift()) : (known.shift() ?? unknown.shift());
    },
    /** Takes out those who have waited for too long. */
    takeLate(now: number): Waiting[] {
      const time = now - (isQueue(now) ? longestWaitInQueue : longestWait);
      return [...takeBefore(time, known), ...takeBefore(time, unknown)];
    },
  };
}
