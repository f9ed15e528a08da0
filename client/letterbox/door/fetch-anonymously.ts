import type { Door } from './door.ts';

/**
 * Fetches what everybody fetches, with nothing of this browser's in the request: no cookie, and no tag of an earlier answer,
 * which a server could have made for one person. Resolves to undefined where nothing came, and to `identified` where
 * something on the way added a header that may name people.
 */
export async function fetchAnonymously(
  door: Door,
  path: string,
  cache: RequestCache = 'no-store',
): Promise<Response | 'identified' | undefined> {
  const request: RequestInit = { credentials: 'omit', cache, referrerPolicy: 'no-referrer' };
  const response = await door.fetch(new URL(path, door.letterbox), request).catch(() => undefined);
  if (response?.ok) return response;
  const refusal = response && (await response.json().catch(() => undefined));
  return refusal?.reason === 'IDENTIFIED_REQUEST' ? 'identified' : undefined;
}

/** The same once the keys are here: what lies between may have begun to name people since, and then the form closes. */
export async function fetchOrClose(door: Door, path: string, cache?: RequestCache): Promise<Response | undefined> {
  const response = await fetchAnonymously(door, path, cache);
  if (response !== 'identified') return response;
  door.change({ keys: { state: 'identified' } });
  return undefined;
}
