import { NotSignedIn } from './bearer.ts';

/**
 * Fetches a token from the intranet: `{ "token": "…" }`. Cookies are sent to the page's own origin only. A `token-url`
 * elsewhere has to recognise its caller in another way, and so cannot be used to abuse somebody's session.
 */
export async function fetchToken(url: string): Promise<string> {
  const response = await fetch(url, {
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { accept: 'application/json' },
  });
  if (!response.ok) throw new NotSignedIn(`${response.status}`);
  const body: unknown = await response.json().catch(() => null);
  const token = (body as { token?: unknown } | null)?.token;
  if (typeof token !== 'string' || token === '') throw new NotSignedIn('no token');
  return token;
}
