import { type JWTPayload, SignJWT } from 'jose';
import type { IssuerConfig } from '../../server/identity/issuers.ts';

const secret = 'a secret that only the tests and their server know';

/** The host of the tests: its subjects are the user names of our people. */
export const testIssuer: IssuerConfig = {
  issuer: 'https://intranet.test',
  audience: 'applaus',
  algorithms: ['HS256'],
  secret,
  claims: { name: 'name', email: 'email', department: 'department', locale: 'locale', roles: 'roles' },
  link: { claim: 'sub', to: 'userName' },
  trustEmail: false,
  create: false,
  trustRoles: false,
};

/** What the private keys of the tests are wrapped under. */
export const issuerKey = 'a key of the tests for their private keys';

/** A token as the host signs it, good for ten minutes; claims that a test names replace these, null leaves one out. */
export function tokenFor(subject: string, now: Date, claims: Record<string, unknown> = {}): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const standard = { iss: testIssuer.issuer, aud: testIssuer.audience, sub: subject, iat: seconds, exp: seconds + 600 };
  const all = Object.entries({ ...standard, ...claims }).filter(([, value]) => value !== null);
  return signed(Object.fromEntries(all));
}

export function signed(claims: JWTPayload, key = secret): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(key));
}

/** The same host as `AUTH_ISSUERS` says it. */
export const issuerSetting = JSON.stringify([{ ...testIssuer, link: { sub: 'userName' } }]);
