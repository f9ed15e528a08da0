import { LRUCache } from 'lru-cache';
import type { Context } from '../kernel/context.ts';
import type { RoleName, Viewer } from '../kernel/viewer.ts';
import { type Login, loginOf } from './active-logins.ts';
import { fillMissing, type KnownFacts } from './fill-missing.ts';
import { findPerson } from './find-person.ts';
import type { IssuerConfig } from './issuers.ts';
import { logRefusals } from './log-refusals.ts';
import { countRefusalsOf } from './refuse-taken.ts';
import { badToken, inactivePerson, TokenRefused } from './token-refused.ts';
import { createTokenVerifier, type VerifiedToken } from './token-verifier.ts';

/** A viewer and the end of what says so, in milliseconds since 1970. */
export interface Authenticated {
  viewer: Viewer;
  login: Login;
  until: number;
}

/** Null without an `Authorization` header. */
export type Authenticate = (authorization: string | undefined) => Promise<Authenticated | TokenRefused | null>;

/** How long a process may take someone for active after they have left, in milliseconds. */
const freshness = 30_000;
const roleNames: readonly string[] = ['editor', 'admin'] satisfies RoleName[];

/** From an `Authorization` header to the viewer, or to why its token leads to nobody. */
export function createAuthenticate(context: Context, issuers: IssuerConfig[]): Authenticate & { forget(): void } {
  countRefusalsOf(issuers);
  const verify = createTokenVerifier(issuers, context);
  const options = { max: 20_000, ttl: freshness, ttlResolution: 1_000 };
  const viewers = new LRUCache<VerifiedToken, Viewer | TokenRefused>(options);
  const refused = logRefusals(context);
  const findViewer = async (token: VerifiedToken) => {
    const viewer = await viewerOf(context, token).catch((error) => refused(error, token));
    viewers.set(token, viewer);
    return viewer;
  };
  const authenticate: Authenticate = async (authorization) => {
    if (authorization === undefined) return null;
    const bearer = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization)?.[1];
    if (!bearer) return refused(badToken('it is no Bearer with a JWT: three texts in base64url, with dots between'));
    const token = await verify(bearer).catch((error) => refused(error));
    if (token instanceof TokenRefused) return token;
    const viewer = viewers.get(token) ?? (await findViewer(token));
    if (viewer instanceof TokenRefused) return viewer;
    const { iss, sub, exp } = token.claims;
    return { viewer, login: loginOf(iss, sub), until: exp * 1000 };
  };
  return Object.assign(authenticate, { forget: () => viewers.clear() });
}

async function viewerOf(context: Context, token: VerifiedToken): Promise<Viewer> {
  const personId = await findPerson(context, token);
  const rows = await context.db.rows<KnownFacts & { active: number; role: RoleName | null }>(
    `SELECT p.active, p.user_name AS userName, p.external_id AS externalId, p.name, p.email,
       p.department_id AS departmentId, p.locale, g.role
     FROM person p LEFT JOIN role_grant g ON g.person_id = p.id WHERE p.id = ?`,
    [personId],
  );
  const [person] = rows;
  if (person?.active !== 1) throw inactivePerson();
  await fillMissing(context, token, personId, person);
  const granted = rows.flatMap((row) => row.role ?? []);
  return { personId, roles: new Set([...granted, ...trustedRoles(token)]) };
}

function trustedRoles({ issuer, claims }: VerifiedToken): RoleName[] {
  const named = claims[issuer.claims.roles];
  if (!issuer.trustRoles || !Array.isArray(named)) return [];
  return named.filter((role): role is RoleName => roleNames.includes(role));
}
