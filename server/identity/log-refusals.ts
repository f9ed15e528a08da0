import { createHash } from 'node:crypto';
import type { Context } from '../kernel/context.ts';
import { oncePerMinute } from '../kernel/once-per-minute.ts';
import { type RefusalCode, TokenRefused } from './token-refused.ts';
import type { VerifiedToken } from './token-verifier.ts';

const logged: Record<RefusalCode, ['info' | 'warn', string]> = {
  UNAUTHENTICATED: ['warn', 'a token was refused: the host or AUTH_ISSUERS is not right'],
  IDENTITY_TAKEN: ['warn', 'a second identity of an issuer was refused'],
  PERSON_UNKNOWN: ['info', 'a token was refused: the directory has nobody for it'],
  PERSON_INACTIVE: ['info', 'a token was refused: its person is not active'],
  IDENTITY_PROVIDER_UNREACHABLE: ['info', 'a token could not be judged'],
};

/** Logs why a token is refused, once a minute for each cause: a page asks for many things, and all are refused alike. */
export function logRefusals({ log, now }: Pick<Context, 'log' | 'now'>) {
  const isNews = oncePerMinute(now);
  return (error: unknown, token?: VerifiedToken): TokenRefused => {
    if (!(error instanceof TokenRefused)) throw error;
    const { code, message: reason } = error;
    const [level, message] = logged[code];
    const who = token ? { issuer: token.claims.iss, subjectHash: subjectHash(token) } : {};
    if (isNews(JSON.stringify([who, reason]))) log[level]({ ...who, reason }, message);
    return error;
  };
}

/** A subject is often a name or an address. Whoever complains knows theirs, and its line is found by its hash. */
function subjectHash({ claims: { iss, sub } }: VerifiedToken): string {
  return createHash('sha256').update(`${iss} ${sub}`).digest('hex').slice(0, 12);
}
