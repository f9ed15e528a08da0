import { Counter, Histogram } from 'prom-client';
import type { OperationType } from './under-way.ts';

/** Why a request was shed: too many wait, it had waited for too long, or others go before it. */
export type Reason = 'full' | 'late' | 'unknown' | Exclude<OperationType, 'query'>;

const reasons: Reason[] = ['full', 'late', 'unknown', 'mutation', 'subscription'];

const shed = new Counter({
  name: 'applaus_requests_shed_total',
  help: 'Requests to /graphql that were asked to come again later.',
  labelNames: ['reason'] as const,
});
// From the start, so that a first one is an increase.
for (const reason of reasons) shed.inc({ reason }, 0);

export function countShed(reason: Reason): void {
  shed.inc({ reason });
}

/** Whoever is let in on arrival is not counted: in quiet hours a number would say of somebody that they were there. */
export const waited = new Histogram({
  name: 'applaus_requests_waited_seconds',
  help: 'How long requests to /graphql waited until they were let in, of those that had to.',
  buckets: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
});
