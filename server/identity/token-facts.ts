import { cleanName } from '../kernel/text.ts';
import type { VerifiedToken } from './token-verifier.ts';

/** What a token says of its person, as far as it may be believed. */
export interface TokenFacts {
  name: string | null;
  /** Null unless it is known to be the person's own: who else could be taken for a colleague, or get a colleague's mail. */
  email: string | null;
  department: string | null;
  /** The start of a BCP 47 tag, `nl` or `nl-NL`. */
  locale: string | null;
}

export function tokenFacts(token: VerifiedToken): TokenFacts {
  return {
    name: claim(token, 'name'),
    email: vouchesFor(token, token.issuer.claims.email) ? claim(token, 'email') : null,
    department: claim(token, 'department'),
    locale: /^[a-z]{2}(?:[-_][A-Z]{2})?(?![a-z])/i.exec(claim(token, 'locale') ?? '')?.[0].replace('_', '-') ?? null,
  };
}

/**
 * Whether an issuer vouches that the e-mail in this claim is the person's own. `email_verified` (OpenID Connect Core 5.1;
 * a text with some providers) speaks of the e-mail claim alone, and its `false` is never overruled.
 */
export function vouchesFor({ issuer, claims }: VerifiedToken, claimName: string): boolean {
  const verified = claims.email_verified;
  if (verified === undefined || claimName !== issuer.claims.email) {
    return issuer.trustEmail && verified !== false && verified !== 'false';
  }
  return verified === true || verified === 'true';
}

/** At most so many characters, none of them halved. */
export function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}

function claim({ issuer, claims }: VerifiedToken, name: keyof TokenFacts): string | null {
  const value = claims[issuer.claims[name]];
  return (typeof value === 'string' && cut(cleanName(value), 190)) || null;
}
