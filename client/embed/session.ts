import type { ApolloClient } from '@apollo/client';
import { createClient } from '../apollo.ts';
import { type Bearer, claimsOf, createBearer } from '../transport/bearer.ts';
import { fetchToken } from '../transport/fetch-token.ts';
import { askHost } from './ask-host.ts';
import type { Settings } from './read-settings.ts';

export interface Session {
  client: ApolloClient;
  bearer: Bearer;
}

interface Shared extends Session {
  users: number;
}

const sessions = new Map<string, Shared>();

/**
 * Joins the session of an element. Elements with the same person, server and language share a client, a cache and a
 * stream.
 */
export function enterSession(host: HTMLElement, settings: Settings): Session {
  const key = sessionKey(settings);
  const session = sessions.get(key) ?? startSession(host, settings);
  session.users += 1;
  sessions.set(key, session);
  return session;
}

/** Leaves a session; the last element stops its client and clears its cache. */
export function leaveSession(settings: Settings): void {
  const key = sessionKey(settings);
  const session = sessions.get(key);
  if (!session) return;
  session.users -= 1;
  if (session.users > 0) return;
  sessions.delete(key);
  session.client.stop();
}

/**
 * The key of a session. It holds who the token is about, not the token, so that a renewed one changes nothing on the
 * screen.
 */
export function sessionKey({ endpoint, lang, tokenUrl, token }: Settings): string {
  const { iss, sub } = claimsOf(token ?? '');
  const who = tokenUrl ?? (sub ? `${iss} ${sub}` : (token ?? ''));
  return [endpoint, lang, who].join('\n');
}

function startSession(host: HTMLElement, settings: Settings): Shared {
  const { endpoint, lang, tokenUrl, token } = settings;
  const bearer = createBearer(() => (tokenUrl ? fetchToken(tokenUrl) : askHost(host, token)), token);
  return { client: createClient({ endpoint, lang, bearer }), bearer, users: 0 };
}
