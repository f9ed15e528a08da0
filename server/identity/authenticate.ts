import { LRUCache } from 'lru-cache';
import type { Context } from '../kernel/context.ts';
import type { RoleName, Viewer } from '../kernel/viewer.ts';
import { findPerson } from './find-person.ts';
import type { IssuerConfig } from './issuers.ts';
import { createTokenVerifier, TokenRefused, type VerifiedToken } from './token-verifier.ts';

/** A viewer and the end of what says so, in milliseconds since 1970. */
export interface Authenticated {
  viewer: Viewer;
  until: number;
}

export type Authenticate = (authorization: string | undefined) => Promise<Authenticated | null>;

/** How long a process may take someone for active after they have left, in milliseconds. */
const freshness = 30_000;
const roleNames: readonly string[] = ['editor', 'admin'] satisfies RoleName[];

/** From an `Authorization` header to the viewer; null when there is no acceptable token of an active person. */
export function createAuthenticate(context: Context, issuers: IssuerConfig[]): Authenticate & { forget(): void } {
  const verify = createTokenVerifier(issuers, context.now);
  const viewers = new LRUCache<VerifiedToken, Viewer | 'nobody'>({ max: 20_000, ttl: freshness, ttlResolution: 1_000 });
  const findViewer = async (token: VerifiedToken) => {
    const viewer = (await viewerOf(context, token)) ?? 'nobody';
    viewers.set(token, viewer);
    return viewer;
  };
  const authenticate: Authenticate = async (authorization) => {
    const bearer = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization ?? '')?.[1];
    if (!bearer) return null;
    try {
      const token = await verify(bearer);
      const viewer = viewers.get(token) ?? (await findViewer(token));
      return viewer === 'nobody' ? null : { viewer, until: token.claims.exp * 1000 };
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      context.log.info({ reason: error.message }, 'a token was refused');
      return null;
    }
  };
  return Object.assign(authenticate, { forget: () => viewers.clear() });
}

async function viewerOf(context: Context, token: VerifiedToken): Promise<Viewer | null> {
  const personId = await findPerson(context, token);
  if (personId === null) return null;
  const rows = await context.db.rows<{ active: number; role: RoleName | null }>(
    'SELECT p.active, g.role FROM person p LEFT JOIN role_grant g ON g.person_id = p.id WHERE p.id = ?',
    [personId],
  );
  if (rows[0]?.active !== 1) return null;
  const granted = rows.flatMap((row) => row.role ?? []);
  return { personId, roles: new Set([...granted, ...trustedRoles(token)]) };
}

function trustedRoles({ issuer, claims }: VerifiedToken): RoleName[] {
  const named = claims[issuer.claims.roles];
  if (!issuer.trustRoles || !Array.isArray(named)) return [];
  return named.filter((role): role is RoleName => roleNames.includes(role));
}
