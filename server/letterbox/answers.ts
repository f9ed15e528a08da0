import type { ServerResponse } from 'node:http';
import type { RefusalReason } from './letter.ts';

const answerSize = 256;

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

/** Answers a letter: as long and with the same headers, whatever it says. */
export function answerLetter(response: ServerResponse, outcome: 'ACCEPTED' | RefusalReason): void {
  const said = outcome === 'ACCEPTED' ? { status: 'accepted' } : { status: 'refused', reason: outcome };
  const body = JSON.stringify(said).padEnd(answerSize);
  send(response, outcome === 'ACCEPTED' ? 200 : statuses[outcome], 'application/json', body, 'no-store');
}

/** Writes a whole answer, without a date, an id or anything of the request in it. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  caching: string,
  more: Record<string, string> = {},
): void {
  response.sendDate = false;
  // One phrase for all, or the first line would have its length from what is said.
  response.writeHead(status, 'Answer', {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': caching,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...more,
  });
  response.end(body);
}
