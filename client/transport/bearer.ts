/** The viewer's token, in memory only: it is never stored or put into an address. */
export interface Bearer {
  current(): Promise<string>;
  /** Fetches a token other than `refused`; concurrent calls share one request. */
  renewed(refused: string): Promise<string>;
  /** Replaces the token by one that the host page handed over. */
  put(token: string): void;
}

const EARLY_MS = 30_000;

/** Thrown when the page does not say who is asking. */
export class NotSignedIn extends Error {
  override name = 'NotSignedIn';
}

/** Thrown to requests of the person before: what one person began is never sent as another. */
export class PersonChanged extends NotSignedIn {}

/** A bearer is one person's: a token of another ends it, and goes to `onOtherPerson`. */
export function createBearer(
  fetchToken: () => Promise<string>,
  first?: string,
  onOtherPerson: (token: string) => void = () => {},
): Bearer {
  let cached = first ? { token: first, staleAt: staleAt(first) } : undefined;
  let fetching: Promise<string> | undefined;
  let isOver = false;
  const put = (token: string) => {
    if (isOver) return;
    if (cached && personOf(cached.token) !== personOf(token)) {
      isOver = true;
      onOtherPerson(token);
    } else cached = { token, staleAt: staleAt(token) };
  };
  const ofOnePerson = (token: string) => {
    if (isOver) throw new PersonChanged('another person has signed in');
    return token;
  };
  const renew = () => {
    fetching ??= fetchToken()
      .then((token) => {
        put(token);
        return ofOnePerson(token);
      })
      .finally(() => {
        fetching = undefined;
      });
    return fetching;
  };
  return {
    put,
    current: async () => (cached && performance.now() < cached.staleAt ? ofOnePerson(cached.token) : renew()),
    renewed: async (refused) => (cached && cached.token !== refused ? ofOnePerson(cached.token) : renew()),
  };
}

/**
 * When a token has to be renewed: its lifetime counts from its arrival, so that a wrong clock on this computer does not
 * matter.
 */
function staleAt(token: string): number {
  const { exp, iat = Date.now() / 1000 } = claimsOf(token);
  if (typeof exp !== 'number') return Number.POSITIVE_INFINITY;
  return performance.now() + Math.max((exp - iat) * 1000 - EARLY_MS, 5_000);
}

/** Who a token is about, as far as can be read from it. */
export function personOf(token: string): string {
  const { iss, sub } = claimsOf(token);
  return sub ? `${iss} ${sub}` : '';
}

/** Unverified: only the server can tell whether they are true. Empty for a token that is no JWT. */
export function claimsOf(token: string): {
  exp?: number;
  iat?: number;
  iss?: string;
  sub?: string;
  aud?: unknown;
} {
  try {
    const body = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    return JSON.parse(atob(body)) as { exp?: number };
  } catch {
    return {};
  }
}
