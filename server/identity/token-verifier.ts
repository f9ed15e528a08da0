import { createPublicKey, createSecretKey, hash } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Context } from '../kernel/context.ts';
import type { IssuerConfig } from './issuers.ts';
import { type KeyFor, providerKeys } from './provider-keys.ts';
import { refusalReason, tooLongLife, unknownIssuer } from './refusal-reason.ts';
import { clockSkew, isPlainFor, isSigned, type ReadToken, readToken } from './sound-token.ts';
import { badToken, noJwt } from './token-refused.ts';

export interface VerifiedToken {
  issuer: IssuerConfig;
  claims: JWTPayload & { sub: string; iss: string; exp: number };
}

type Check = (token: string, read: ReadToken) => Promise<JWTPayload>;

/**
 * Checks bearer tokens (RFC 7519, RFC 8725): signature under the key that belongs to the issuer, its algorithms,
 * audience and times. A verified token is remembered by its SHA-256 until it ends.
 */
export function createTokenVerifier(issuers: IssuerConfig[], context: Pick<Context, 'now' | 'log'>) {
  const { now } = context;
  const checks = new Map(issuers.map((issuer) => [issuer.issuer, { issuer, check: checkOf(issuer, context) }]));
  const verified = new LRUCache<string, VerifiedToken>({ max: 20_000 });
  const verifyToken = async (token: string): Promise<VerifiedToken> => {
    const key = keyOf(token);
    const known = verified.get(key);
    if (known) {
      if (now().getTime() < (known.claims.exp + clockSkew) * 1000) return known;
      verified.delete(key);
      throw badToken(`its "exp" is ${new Date(known.claims.exp * 1000).toISOString()}, which is past`);
    }
    const fresh = await verify(checks, token, now());
    verified.set(key, fresh);
    return fresh;
  };
  return Object.assign(verifyToken, { remembers: (token: string) => verified.has(keyOf(token)) });
}

function keyOf(token: string): string {
  return hash('sha256', token, 'base64');
}

async function verify(
  checks: Map<string, { issuer: IssuerConfig; check: Check }>,
  token: string,
  now: Date,
): Promise<VerifiedToken> {
  const read = readToken(token);
  if (!read) throw badToken(noJwt);
  const trusted = checks.get(read.claims.iss ?? '');
  if (!trusted) throw badToken(unknownIssuer(token));
  try {
    const claims = await trusted.check(token, read);
    if (!isName(claims.sub) || !isName(claims.iss) || !claims.exp)
      throw badToken('it has no "sub" that can be stored, or no "exp"');
    const tooLong = tooLongLife({ iat: claims.iat, exp: claims.exp }, now);
    if (tooLong) throw badToken(tooLong);
    return { issuer: trusted.issuer, claims: claims as VerifiedToken['claims'] };
  } catch (error) {
    if (error instanceof errors.JOSEError) throw badToken(refusalReason(error, token, trusted.issuer));
    throw error;
  }
}

/**
 * Subjects and issuers are compared as bytes and stored as 255 ASCII characters; MySQL would take one with a blank at its
 * end, or a number, for another.
 */
function isName(claim: unknown): boolean {
  return typeof claim === 'string' && /^[!-~](?:[ -~]{0,253}[!-~])?$/.test(claim);
}

/**
 * `jose` decides on whatever is not plainly sound, and says why a token is refused. The sound ones, which are nearly all, are
 * checked on the spot: its way through the Web Crypto API costs more than the signature.
 */
function checkOf(issuer: IssuerConfig, context: Pick<Context, 'now' | 'log'>): Check {
  const options = {
    issuer: issuer.issuer,
    audience: issuer.audience,
    algorithms: issuer.algorithms,
    clockTolerance: clockSkew,
    requiredClaims: ['sub', 'exp'],
  };
  const keyFor = keysOf(issuer, context);
  return async (token, read) => {
    const now = context.now();
    if (isPlainFor(read, issuer, now) && isSigned(read, await keyFor(read.header))) return read.claims;
    return (await jwtVerify(token, keyFor, { ...options, currentDate: now })).payload;
  };
}

function keysOf({ issuer, secret, publicKey, jwksUri }: IssuerConfig, context: Pick<Context, 'now' | 'log'>): KeyFor {
  if (jwksUri) return providerKeys({ issuer, jwksUri }, context);
  const key = publicKey ? createPublicKey(publicKey) : createSecretKey(secret!, 'utf8');
  return async () => key;
}
