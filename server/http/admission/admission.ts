import type { IncomingMessage, ServerResponse } from 'node:http';
import { countShed, type Reason, waited } from './admission-metrics.ts';
import type { Shed } from './shed.ts';
import { type OperationType, underWay } from './under-way.ts';
import { type Waiting, waitingRoom } from './waiting-room.ts';
import { watchPace } from './watch-pace.ts';

/** Lets in so many requests at once; others wait for a moment, or are asked to come again before anything is done for them. */
export interface Admission {
  /** Whether whoever comes now has to wait. */
  isBusy(): boolean;
  /** Lets a request wait until it may be handled, or sheds it. */
  wait(request: IncomingMessage, response: ServerResponse, handle: Waiting['handle']): void;
  /** Counts a request that is let in, which has to leave once; false where it was shed, since others go before it. */
  enter(operation: OperationType, request: IncomingMessage, response: ServerResponse): boolean;
  leave(operation: OperationType): void;
  countWaiting(): number;
}

export interface AdmissionOptions {
  /** How many requests are let in at once; 0 lets in all. */
  limit: number;
  isKnown: (authorization: string | undefined) => boolean;
  shed: Shed;
}

/** The share of the limit that changes, and streams, have in any case: where all read, somebody can still write. */
const leastShare = 1 / 16;

/** How many are let in in a turn of the event loop, in which nobody else is answered: `/livez` and who connects wait for it. */
const mostInTurn = 8;

export function createAdmission({ limit: most, isKnown, shed: answerShed }: AdmissionOptions): Admission {
  const limit = most === 0 ? Number.POSITIVE_INFINITY : most;
  const room = waitingRoom();
  const shed = (request: IncomingMessage, response: ServerResponse, reason: Reason) => {
    pace.countShed();
    countShed(reason);
    answerShed(request, response, pace.retryAfter());
  };
  const letIn = () => {
    // The next ones in the next turn, where there is still room: those whose body is to come, or is none, do not enter.
    if (handleNext(room, Math.min(mostInTurn, limit - requests.count()))) setImmediate(letIn);
  };
  const requests = underWay(letIn);
  const pace = watchPace((now) => {
    for (const { request, response } of room.takeLate(now)) shed(request, response, 'late');
    letIn();
    return room.isBusy();
  });
  return {
    isBusy: () => requests.count() >= limit || room.size() > 0,
    wait(request, response, handle) {
      const now = performance.now();
      // To know a token its hash has to be made, which is not worth it where nobody is let in.
      if (!room.hasPlace(true, pace.letIn(), now)) return shed(request, response, 'full');
      const known = isKnown(request.headers.authorization);
      if (!known && !room.hasPlace(false, pace.letIn(), now)) return shed(request, response, 'unknown');
      room.add({ request, response, handle, isKnown: known, since: now });
      pace.start(now);
    },
    enter(operation, request, response) {
      const isLimited = operation !== 'query' && requests.countOf(operation) >= limit * leastShare;
      if (isLimited && room.isQueue(performance.now())) {
        shed(request, response, operation);
        return false;
      }
      pace.countLetIn();
      requests.enter(operation);
      return true;
    },
    leave: requests.leave,
    countWaiting: room.size,
  };
}

/** Handles so many of those who wait; whether there were any for the last place. */
function handleNext(room: ReturnType<typeof waitingRoom>, places: number): boolean {
  for (let free = places; free > 0; ) {
    const next = room.next();
    if (!next) return false;
    if (next.response.destroyed) continue;
    free -= 1;
    waited.observe((performance.now() - next.since) / 1_000);
    next.handle(next.request, next.response);
  }
  return places > 0;
}
