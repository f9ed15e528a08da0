import type { FastifyReply } from 'fastify';
import type { TokenRefused } from '../identity/token-refused.ts';
import { apiError } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';

export const json = 'application/json; charset=utf-8';

/** Answers with one error in the shape of GraphQL, where no operation was run. */
export function refuse(reply: FastifyReply, status: number, error: object): FastifyReply {
  return reply
    .code(status)
    .header('content-type', json)
    .send({ errors: [error] });
}

/** A token that leads to nobody: 401, or 503 while its issuer's key cannot be looked up and so nothing can be said of it. */
export function refuseToken(
  reply: FastifyReply,
  { code, retryAfter, shown }: TokenRefused,
  language: Language,
): FastifyReply {
  const reason = shown === null ? {} : { reason: shown };
  if (retryAfter === null) return refuse(reply, 401, apiError(code, language, reason).toJSON());
  const error = apiError(code, language, { retryAfter, ...reason });
  return refuse(reply.header('retry-after', retryAfter), 503, error.toJSON());
}
