import { hash } from 'node:crypto';
import { decodeJwt, errors, importSPKI, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Context } from '../kernel/context.ts';
import type { IssuerConfig } from './issuers.ts';
import { providerKeys } from './provider-keys.ts';
import { refusalReason, tooLongLife, unknownIssuer } from './refusal-reason.ts';
import { badToken } from './token-refused.ts';

export interface VerifiedToken {
  issuer: IssuerConfig;
  claims: JWTPayload & { sub: string; iss: string; exp: number };
}

type Check = (token: string) => Promise<JWTPayload>;

/** Allowed difference between the clocks of the host and ours, in seconds. */
const clockSkew = 30;

/**
 * Checks bearer tokens (RFC 7519, RFC 8725): signature under the key that belongs to the issuer, its algorithms,
 * audience and times. A verification costs some 150 µs, so a verified token is remembered by its SHA-256 until it ends.
 */
export function createTokenVerifier(issuers: IssuerConfig[], context: Pick<Context, 'now' | 'log'>) {
  const { now } = context;
  const checks = new Map(issuers.map((issuer) => [issuer.issuer, { issuer, check: checkOf(issuer, context) }]));
  const verified = new LRUCache<string, VerifiedToken>({ max: 20_000 });
  return async (token: string): Promise<VerifiedToken> => {
    const key = hash('sha256', token, 'base64');
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
}

async function verify(
  checks: Map<string, { issuer: IssuerConfig; check: Check }>,
  token: string,
  now: Date,
): Promise<VerifiedToken> {
  const trusted = checks.get(issuerIn(token) ?? '');
  if (!trusted) throw badToken(unknownIssuer(token));
  try {
    const claims = await trusted.check(token);
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

function issuerIn(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

/**
 * Subjects and issuers are compared as bytes and stored as 255 ASCII characters; MySQL would take one with a blank at its
 * end, or a number, for another.
 */
function isName(claim: unknown): boolean {
  return typeof claim === 'string' && /^[!-~](?:[ -~]{0,253}[!-~])?$/.test(claim);
}

function checkOf(issuer: IssuerConfig, context: Pick<Context, 'now' | 'log'>): Check {
  const options = {
    issuer: issuer.issuer,
    audience: issuer.audience,
    algorithms: issuer.algorithms,
    clockTolerance: clockSkew,
    requiredClaims: ['sub', 'exp'],
  };
  const key = keyOf(issuer, context);
  return async (token) => (await jwtVerify(token, key, { ...options, currentDate: context.now() })).payload;
}

function keyOf(
  { issuer, secret, publicKey, jwksUri, algorithms }: IssuerConfig,
  context: Pick<Context, 'now' | 'log'>,
): JWTVerifyGetKey {
  if (jwksUri) return providerKeys({ issuer, jwksUri }, context);
  // Made into a key once: for each token it would take longer than the check itself.
  const keys = new Map<string, Promise<CryptoKey>>();
  return ({ alg = algorithms[0]! }) => {
    const key = keys.get(alg) ?? (publicKey ? importSPKI(publicKey, alg) : importSecret(secret!));
    keys.set(alg, key);
    return key;
  };
}

function importSecret(secret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}
