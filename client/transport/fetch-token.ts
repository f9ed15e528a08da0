import { NotSignedIn } from './bearer.ts';

/**
 * Asks the intranet for a token: `{ "token": "…" }`. Cookies go along to the page's own origin only, so a `token-url`
 * elsewhere has to recognise its caller by other means and can never be used to spend somebody's session.
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
