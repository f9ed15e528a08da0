import type { KeyObject } from 'node:crypto';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTHeaderParameters } from 'jose';
import type { Context } from '../kernel/context.ts';
import { TokenRefused } from './token-refused.ts';

/** The key under which a token with this header is to be checked. */
export type KeyFor = (header: JWTHeaderParameters) => Promise<KeyObject | CryptoKey>;

/** The shortest time between two fetches that requests cause, in milliseconds: tokens with invented key ids cause no storm. */
const interval = 5_000;
/** How long a provider may take to answer, in milliseconds. */
const timeout = 3_000;
/** The age at which known keys are fetched anew, in milliseconds, so that a withdrawn key ends. */
const maxAge = 10 * 60_000;

/**
 * The public keys of an issuer with a `jwksUri` (RFC 7517), fetched at the start. A key id that is not known is fetched at
 * once. Known keys serve while the provider is away, and what cannot be decided meanwhile is to be asked again.
 */
export function providerKeys(
  { issuer, jwksUri }: { issuer: string; jwksUri: string },
  { now, log }: Pick<Context, 'now' | 'log'>,
): KeyFor {
  let known: { keyFor: ReturnType<typeof createLocalJWKSet>; fetchedAt: number } | null = null;
  let fetching: Promise<boolean> | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;

  const time = () => now().getTime();
  const waiting = () => (time() < askedAt ? 0 : Math.max(0, askedAt + interval - time()));
  const fetchKeys = async () => {
    try {
      known = { keyFor: createLocalJWKSet(await readKeys(jwksUri)), fetchedAt: time() };
      return true;
    } catch (error) {
      log.warn({ issuer, jwksUri, reason: reasonOf(error) }, 'the keys of an issuer could not be fetched');
      return false;
    }
  };
  const fetchOnce = () => {
    fetching ??= fetchKeys().finally(() => {
      fetching = null;
    });
    return fetching;
  };
  /** True when the known keys have just come from the provider. */
  const refresh = async (): Promise<boolean> => {
    if (fetching !== null) return fetching;
    if (waiting() > 0) return false;
    askedAt = time();
    return fetchOnce();
  };

  void fetchOnce();
  return async (header) => {
    const isOld = known !== null && time() - known.fetchedAt > maxAge;
    const isFresh = isOld && (await refresh());
    const key = await known?.keyFor(header).catch(nullWhereNoneMatches);
    if (key) return key;
    if (isFresh || (await refresh())) return known!.keyFor(header);
    const reason = `the key ${header.kid ?? 'without an id'} of ${issuer} cannot be looked up now`;
    const retryAfter = Math.max(1, Math.ceil(waiting() / 1000));
    throw new TokenRefused(reason, { code: 'IDENTITY_PROVIDER_UNREACHABLE', retryAfter, shown: reason });
  };
}

async function readKeys(jwksUri: string): Promise<JSONWebKeySet> {
  const response = await fetch(jwksUri, {
    headers: { accept: 'application/json, application/jwk-set+json' },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const set = (await response.json()) as JSONWebKeySet;
  if (set?.keys?.length === 0) throw new Error('a list without keys');
  return set;
}

function nullWhereNoneMatches(error: unknown): null {
  if (error instanceof errors.JWKSNoMatchingKey) return null;
  throw error;
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${(cause as { code?: string }).code ?? cause.message}` : message;
}
