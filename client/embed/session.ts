import type { ApolloClient } from '@apollo/client';
import { createClient } from '../apollo.ts';
import { type Bearer, createBearer, personOf } from '../transport/bearer.ts';
import type { Early } from '../transport/early.ts';
import { fetchToken } from '../transport/fetch-token.ts';
import { askHost } from './ask-host.ts';
import type { Settings } from './read-settings.ts';

export interface Session {
  /** Differs from that of every session before. */
  id: number;
  client: ApolloClient;
  bearer: Bearer;
}

/** An element that shows a session; it hears when another has taken its place. */
type User = () => void;

interface Shared extends Session {
  key: string;
  users: Set<User>;
}

const sessions = new Map<string, Shared>();
const entered = new Map<number, Shared>();
let lastId = 0;

/**
 * Joins the session of an element. Elements with the same person, server and language share a client, a cache and a
 * stream.
 */
export function enterSession(host: HTMLElement, settings: Settings, user: User, early?: Early): Session {
  const key = sessionKey(settings);
  const session = sessions.get(key) ?? startSession(host, settings, settings.token, early);
  session.users.add(user);
  return session;
}

/** Leaves a session; the last element stops its client, and the cache goes with it. */
export function leaveSession({ id }: Session, user: User): void {
  const session = entered.get(id);
  if (session?.users.delete(user)) stopUnused(session);
}

function stopUnused(session: Shared): void {
  if (session.users.size > 0) return;
  entered.delete(session.id);
  if (sessions.get(session.key) === session) sessions.delete(session.key);
  session.client.stop();
}

/**
 * The key of a session. It holds who the token is about, not the token, so that a renewed one changes nothing on the
 * screen.
 */
export function sessionKey({ endpoint, lang, tokenUrl, token }: Settings): string {
  const who = tokenUrl ?? (personOf(token ?? '') || (token ?? ''));
  return [endpoint, lang, who].join('\n');
}

function startSession(host: HTMLElement, settings: Settings, first: string | undefined, early?: Early): Shared {
  const { endpoint, lang, tokenUrl, token } = settings;
  const fetching = () => (tokenUrl ? fetchToken(tokenUrl, early) : askHost(host, token));
  const bearer = createBearer(fetching, first, (other) => replace(session, startSession(host, settings, other)));
  lastId += 1;
  const session: Shared = {
    ...{ id: lastId, key: sessionKey(settings), users: new Set<User>() },
    ...{ client: createClient({ endpoint, lang, bearer, early }), bearer },
  };
  sessions.set(session.key, session);
  entered.set(session.id, session);
  return session;
}

/** Another person signed in: whoever shows the session before enters the new one, and nothing of the first stays. */
function replace(before: Shared, after: Shared): void {
  for (const user of [...before.users]) user();
  stopUnused(after);
}
