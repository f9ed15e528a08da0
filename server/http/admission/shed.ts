import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { apiError } from '../../kernel/errors.ts';
import { type Language, languageOf } from '../../kernel/language.ts';
import { originAgentCluster } from '../../kernel/origin-agent-cluster.ts';
import { json } from '../refuse.ts';

/** Says in how many seconds a request may come again. */
export type Shed = (request: IncomingMessage, response: ServerResponse, retryAfter: number) => void;

/**
 * Answers 503 with nothing but Node's own writer, since that has to cost a fraction of what was asked for. A page of another
 * origin sees the answer only where it says so, as `@fastify/cors` has it say for all others.
 */
export function shedding(origins: string[]): Shed {
  const allowed = new Set(origins);
  return ({ headers }, response, retryAfter) => {
    const text = textOf(languageOf(headers['accept-language']), retryAfter);
    const { origin } = headers;
    const answer: OutgoingHttpHeaders = {
      'content-type': json,
      'content-length': `${Buffer.byteLength(text)}`,
      'retry-after': `${retryAfter}`,
      vary: 'Origin',
      ...originAgentCluster,
    };
    if (origin !== undefined && allowed.has(origin)) answer['access-control-allow-origin'] = origin;
    response.writeHead(503, answer).end(text);
  };
}

const texts = new Map<string, string>();

function textOf(language: Language, retryAfter: number): string {
  const key = `${language} ${retryAfter}`;
  const known = texts.get(key);
  if (known) return known;
  const text = JSON.stringify({ errors: [apiError('OVERLOADED', language, { retryAfter }).toJSON()] });
  texts.set(key, text);
  return text;
}
