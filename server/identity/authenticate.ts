import { LRUCache } from 'lru-cache';
import type { Context } from '../kernel/context.ts';
import type { Database } from '../kernel/database.ts';
import type { RoleName, Viewer } from '../kernel/viewer.ts';
import { type Login, loginOf } from './active-logins.ts';
import { bringIn } from './bring-in.ts';
import { fillMissing, isWhole, type KnownFacts } from './fill-missing.ts';
import type { IssuerConfig } from './issuers.ts';
import { logRefusals } from './log-refusals.ts';
import { countRefusalsOf } from './refuse-taken.ts';
import { badToken, inactivePerson, noJwt, TokenRefused } from './token-refused.ts';
import { createTokenVerifier, type VerifiedToken } from './token-verifier.ts';

/** A viewer and the end of what says so, in milliseconds since 1970. */
export interface Authenticated {
  viewer: Viewer;
  login: Login;
  until: number;
}

/** Null without an `Authorization` header. */
export interface Authenticate {
  (authorization: string | undefined): Promise<Authenticated | TokenRefused | null>;
  /** Whether it has a token that this process has verified before. */
  remembers(authorization: string | undefined): boolean;
}

/** How long a process may take someone for active after they have left, in milliseconds. */
const freshness = 30_000;
const roleNames: readonly string[] = ['editor', 'admin'] satisfies RoleName[];

/** From an `Authorization` header to the viewer, or to why its token leads to nobody. */
export function createAuthenticate(context: Context, issuers: IssuerConfig[]): Authenticate & { forget(): void } {
  countRefusalsOf(issuers);
  const verify = createTokenVerifier(issuers, context);
  const options = { max: 20_000, ttl: freshness, ttlResolution: 1_000 };
  /** By their login those of whom everything is known, and by its token whatever another token could change. */
  const known = new LRUCache<Login | VerifiedToken, Viewer | TokenRefused>(options);
  const refused = logRefusals(context);
  const find = async (token: VerifiedToken, login: Login) => {
    const person = await personOf(context, token).catch((error) => refused(error, token));
    const isRefused = person instanceof TokenRefused;
    const found = isRefused ? person : person.viewer;
    known.set(!isRefused && person.isWhole ? login : token, found);
    return found;
  };
  const authenticate = async (authorization: string | undefined) => {
    if (authorization === undefined) return null;
    const bearer = bearerOf(authorization);
    if (!bearer) return refused(badToken(noJwt));
    const token = await verify(bearer).catch((error) => refused(error));
    if (token instanceof TokenRefused) return token;
    const { iss, sub, exp } = token.claims;
    const login = loginOf(iss, sub);
    const found = known.get(login) ?? known.get(token) ?? (await find(token, login));
    if (found instanceof TokenRefused) return found;
    return { viewer: withTrustedRoles(found, token), login, until: exp * 1000 };
  };
  const remembers = (authorization = '') => verify.remembers(bearerOf(authorization) ?? '');
  return Object.assign(authenticate, { remembers, forget: () => known.clear() });
}

/** The scheme may be in capitals (RFC 9110, section 11.1). */
const scheme = /^[Bb][Ee][Aa][Rr][Ee][Rr] +/;

function bearerOf(authorization: string): string | undefined {
  const start = scheme.exec(authorization)?.[0];
  return start && authorization.slice(start.length);
}

/** Who somebody is by what is stored, and whether another token could add to it. */
async function personOf(context: Context, token: VerifiedToken): Promise<{ viewer: Viewer; isWhole: boolean }> {
  let rows = await storedFacts(context.db, token);
  if (rows.length === 0) {
    await bringIn(context, token);
    rows = await storedFacts(context.db, token);
  }
  const [person] = rows;
  if (person?.active !== 1) throw inactivePerson();
  const { personId } = person;
  await fillMissing(context, token, personId, person);
  const granted = rows.flatMap((row) => row.role ?? []);
  return { viewer: { personId, roles: new Set(granted) }, isWhole: isWhole(token, person) };
}

type StoredFacts = KnownFacts & { personId: string; active: number; role: RoleName | null };

/** A row for each role, one for whoever has none, and none for a login that nobody came with yet. */
function storedFacts(db: Database, { claims }: VerifiedToken): Promise<StoredFacts[]> {
  return db.rows(
    `SELECT p.id AS personId, p.active, p.user_name AS userName, p.external_id AS externalId, p.name, p.email,
       p.department_id AS departmentId, p.locale, g.role
     FROM identity i JOIN person p ON p.id = i.person_id LEFT JOIN role_grant g ON g.person_id = p.id
     WHERE i.issuer = ? AND i.subject = ?`,
    [claims.iss, claims.sub],
  );
}

/** The roles that a token brings are its own: another of the same person may bring none. */
function withTrustedRoles(viewer: Viewer, token: VerifiedToken): Viewer {
  const trusted = trustedRoles(token);
  return trusted.length === 0 ? viewer : { ...viewer, roles: new Set([...viewer.roles, ...trusted]) };
}

function trustedRoles({ issuer, claims }: VerifiedToken): RoleName[] {
  const named = claims[issuer.claims.roles];
  if (!issuer.trustRoles || !Array.isArray(named)) return [];
  return named.filter((role): role is RoleName => roleNames.includes(role));
}
