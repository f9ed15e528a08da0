import type { InjectOptions } from 'fastify';
import type { App } from '../../server/app.ts';
import type { TestClock } from './test-clock.ts';
import { tokenFor } from './test-issuer.ts';

/** What came back, as JSON: tests say by their expectations what shape it has. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Reply {
  status: number;
  headers: Record<string, unknown>;
  data: Json;
  errors: Json;
  text: string;
}

export interface AskOptions {
  headers?: Record<string, string | undefined>;
  /** Claims of the token that differ from a good one's. */
  claims?: Record<string, unknown>;
}

export interface Asking {
  /** One operation through the whole pipeline, errors and all. */
  query: (query: string, variables?: object, options?: AskOptions) => Promise<Reply>;
  /** Any body. */
  send: (body: InjectOptions['payload'], options?: AskOptions) => Promise<Reply>;
  /** The data of an operation that must not have errors. */
  ok: (query: string, variables?: object) => Promise<Json>;
  /** The result of a mutation with one `input`. */
  mutate: (text: string, input: object) => Promise<Json>;
}

/** Somebody with a signed token of the test's host, or nobody at all. */
export function asking(app: App, clock: TestClock, userName: string | null): Asking {
  const send: Asking['send'] = async (payload, { headers = {}, claims = {} } = {}) => {
    const authorization = userName === null ? undefined : `Bearer ${await tokenFor(userName, clock.now(), claims)}`;
    const all = { 'content-type': 'application/json', 'accept-language': 'en', authorization, ...headers };
    const named = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const options = { method: 'POST', url: '/graphql', headers: Object.fromEntries(named), payload } as const;
    const reply = await app.http.inject(options);
    return { status: reply.statusCode, headers: reply.headers, text: reply.body, ...parsed(reply.body) };
  };
  const query: Asking['query'] = (text, variables, options) => send({ query: text, variables }, options);
  const ok: Asking['ok'] = async (text, variables) => {
    const { data, errors } = await query(text, variables);
    if (errors) throw new Error(`errors where none were expected: ${JSON.stringify(errors)}`);
    return data;
  };
  return {
    query,
    send,
    ok,
    async mutate(text, input) {
      return Object.values(await ok(text, { input }))[0];
    },
  };
}

function parsed(body: string): { data: Json; errors: Json } {
  try {
    const { data, errors } = JSON.parse(body);
    return { data, errors };
  } catch {
    return { data: undefined, errors: undefined };
  }
}
