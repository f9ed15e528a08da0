import type { ServerResponse } from 'node:http';
import { originAgentCluster } from '../kernel/origin-agent-cluster.ts';
import type { RefusalReason } from './letter.ts';
import type { Acceptance } from './receive-letter.ts';

const responseSize = 256;

const statuses: Record<RefusalReason, number> = {
  IDENTIFIED_REQUEST: 400,
  WRONG_SIZE: 400,
  MALFORMED: 400,
  UNKNOWN_KEY: 403,
  EXPIRED_EPOCH: 403,
  INVALID_TOKEN: 403,
  INVALID_SIGNATURE: 403,
  UNKNOWN_THREAD: 403,
  SPENT: 409,
  BUSY: 503,
};

/** Responds to a letter: with one length and the same headers for every outcome. */
export function respondToLetter(response: ServerResponse, outcome: Acceptance | RefusalReason): void {
  const isRefused = typeof outcome === 'string';
  const content = isRefused ? { status: 'refused', reason: outcome } : { status: 'accepted', ...outcome };
  const body = JSON.stringify(content).padEnd(responseSize);
  send(response, isRefused ? statuses[outcome] : 200, 'application/json', body, 'no-store');
}

/** Sends a whole response, without a date, an id or anything of the request in it. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  caching: string,
  headers: Record<string, string> = {},
): void {
  response.sendDate = false;
  // One phrase for every status, or the length of the first line would show the outcome.
  response.writeHead(status, 'Answer', {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': caching,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...originAgentCluster,
    ...headers,
  });
  response.end(body);
}
