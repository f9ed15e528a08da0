import { NotSignedIn } from './bearer.ts';
import type { Early } from './early.ts';
import { requestToken } from './request-token.ts';
import { reportCause, setupMistake } from './setup-mistake.ts';

const EXPECTED = 'expected status 200 and the JSON {"token": "<JWT>"}';

/**
 * Fetches a token from the intranet: `{ "token": "…" }`. A `token-url` elsewhere gets no cookie, so it has to recognise
 * its caller in another way, and so cannot be used to abuse somebody's session.
 */
export async function fetchToken(url: string, early?: Early): Promise<string> {
  const requested = early?.takeToken(url) ?? requestToken(url);
  const response = await requested.catch((error: unknown) => explain(url, error));
  if (response.status === 401 || response.status === 403) throw signedOut(`answered ${response.status}`, url);
  if (!response.ok) throw setupMistake(`token-url ${url} answered ${response.status}; ${EXPECTED}.`);
  const text = await response.text();
  const body = parsed(text);
  if (body === undefined && response.redirected) throw signedOut(`was redirected to ${loginOf(response)}`, url);
  if (body === undefined) {
    const kind = response.headers.get('content-type') ?? 'no content type';
    throw setupMistake(`token-url ${url} answered something else than JSON (${kind}); ${EXPECTED}.`);
  }
  const token = (body as { token?: unknown } | null)?.token;
  if (typeof token !== 'string' || token === '') throw setupMistake(withoutToken(url, body));
  return token;
}

/** A redirect to a login on another origin looks like a lost connection, until it is asked for without following it. */
async function explain(url: string, error: unknown): Promise<never> {
  const unfollowed = await requestToken(url, 'manual').catch(() => null);
  if (unfollowed?.type === 'opaqueredirect') throw signedOut('redirects to another origin', url);
  throw error;
}

/** What a login has in its query is of one sign-in alone, and nothing to keep in a console. */
function loginOf({ url }: Response): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function signedOut(what: string, url: string): NotSignedIn {
  reportCause(`token-url ${url} ${what}; expected 401 for whoever is not signed in, else ${EXPECTED}.`);
  return new NotSignedIn(what);
}

function withoutToken(url: string, body: unknown): string {
  const names = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  const found = names.length > 0 ? `has ${names.map((name) => `"${name}"`).join(', ')}` : 'is empty';
  return `token-url ${url} answered JSON without a text "token": it ${found}; ${EXPECTED}.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
