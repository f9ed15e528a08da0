import { decodeJwt, errors } from 'jose';
import type { IssuerConfig } from './issuers.ts';

/** No host needs a token that lasts longer, in seconds: whoever finds one could be somebody else for as long. */
const longestLife = 86_400;
/** Values of a token are logged no longer than this. */
const most = 80;

/** Why a token is refused, with the claim, its value and what is expected; never its signature. */
export function refusalReason(error: errors.JOSEError, token: string, issuer: IssuerConfig): string {
  if (error instanceof errors.JWTExpired) return `its "exp" is ${time(claimsOf(token).exp)}, which is past`;
  if (error instanceof errors.JWTClaimValidationFailed) {
    const expected = { aud: shown(issuer.audience), iss: shown(issuer.issuer) }[error.claim] ?? 'another';
    return `its "${error.claim}" is ${shown(claimsOf(token)[error.claim])}, and ${expected} is expected`;
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature is not by the key of this issuer';
  if (error instanceof errors.JOSEAlgNotAllowed) return `its "alg" is none of ${issuer.algorithms.join(', ')}`;
  return `it is no token as expected (${error.code})`;
}

/** Why the life of a token is too long; null where it is not. Without `iat` it counts from now on. */
export function tooLongLife({ iat, exp }: { iat?: number; exp: number }, now: Date): string | null {
  const life = exp - (iat ?? now.getTime() / 1000);
  if (life <= longestLife) return null;
  return `it lives for ${Math.round(life / 3600)} hours, and at most 24 are expected: "exp" is ${time(exp)}`;
}

export function unknownIssuer(token: string): string {
  return `its "iss" ${shown(claimsOf(token).iss)} is no issuer of AUTH_ISSUERS`;
}

function claimsOf(token: string): Record<string, unknown> {
  try {
    return decodeJwt(token);
  } catch {
    return {};
  }
}

/** A value of a token as JSON, no longer than is needed to see it. */
export function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, most);
}

function time(exp: unknown): string {
  return typeof exp === 'number' && Math.abs(exp) < 8e12 ? new Date(exp * 1000).toISOString() : shown(exp);
}
