import { ApolloLink } from '@apollo/client/link';
import { lastValueFrom, of } from 'rxjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClient } from '../../client/apollo.ts';
import { ViewerDocument } from '../../client/graphql.ts';
import { createBearer } from '../../client/transport/bearer.ts';
import { bearerLink } from '../../client/transport/bearer-link.ts';
import { fetchDocument } from '../../client/transport/fetch-document.ts';
import { fetchToken } from '../../client/transport/fetch-token.ts';
import { whatFailed } from '../../client/ui/what-failed.ts';

let count = 0;
let url = '';
let said: string[] = [];
beforeEach(() => {
  count += 1;
  url = `https://intranet.example/token-${count}`;
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => void vi.restoreAllMocks());

const html = { headers: { 'content-type': 'text/html' } };
const redirected = (response: Response) =>
  Object.defineProperties(response, { redirected: { value: true }, url: { value: 'https://intranet.example/login' } });
const failureOf = (promise: Promise<unknown>) => promise.then(() => null, whatFailed);

test.each<[string, () => Response, string, RegExp]>([
  [
    'a 404',
    () => new Response('', { status: 404 }),
    'setup',
    /answered 404; expected status 200 and the JSON \{"token"/,
  ],
  ['a 500', () => new Response('', { status: 500 }), 'setup', /answered 500; expected/],
  ['a page', () => new Response('<html>', html), 'setup', /something else than JSON \(text\/html\)/],
  ['an access token', () => Response.json({ access_token: 'a.b.c' }), 'setup', /it has "access_token"; expected/],
  ['nothing', () => Response.json(null), 'setup', /without a text "token": it is empty/],
  [
    'a login that it redirects to',
    () => redirected(new Response('<html>', html)),
    'signIn',
    /redirected to .*\/login; expected 401/,
  ],
  ['a 401', () => new Response('', { status: 401 }), 'signIn', /answered 401/],
])(
  'where token-url answers %s, the reader gets one sentence and developers the cause once',
  async (_, answer, kind, cause) => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => answer());
    for (let turn = 0; turn < 12; turn += 1) expect(await failureOf(fetchToken(url))).toEqual({ kind });
    expect(said).toEqual([expect.stringMatching(cause)]);
    expect(said[0]).toContain(url);
  },
);

test('a redirect to a login on another origin is told from a lost connection', async () => {
  const opaque = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  fetched.mockResolvedValueOnce(opaque);
  expect(await failureOf(fetchToken(url))).toEqual({ kind: 'signIn' });
  expect(said).toEqual([expect.stringContaining('redirects to another origin')]);
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await failureOf(fetchToken(url))).toEqual({ kind: 'offline' });
  expect(said).toHaveLength(1);
});

test('an origin that the server does not allow is told from a lost connection', async () => {
  vi.stubGlobal('location', { origin: 'https://intranet.example' });
  const body = JSON.stringify({ operationName: 'Viewer', variables: {} });
  const ask = () => fetchDocument('https://applaus.example/graphql', { method: 'POST', body });
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, options) => {
    if (options?.method === 'HEAD') return new Response();
    throw new TypeError('Failed to fetch');
  });
  expect(await failureOf(ask())).toEqual({ kind: 'setup' });
  expect(said).toEqual([expect.stringContaining('expected https://intranet.example in ALLOWED_ORIGINS')]);
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await failureOf(ask())).toEqual({ kind: 'offline' });
  vi.unstubAllGlobals();
});

test('a token that the server refuses is told with what it expected and what the token has', async () => {
  const reason = 'its "aud" is "payroll", and "applaus" is expected';
  const refusal = { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED', reason } }] };
  const token = `e30.${Buffer.from(JSON.stringify({ iss: 'intranet', aud: 'payroll' })).toString('base64url')}.c2ln`;
  const link = bearerLink(createBearer(async () => token)).concat(new ApolloLink(() => of(refusal)));
  const client = createClient({ endpoint: 'https://a.example/', lang: 'nl', bearer: createBearer(async () => token) });
  for (let turn = 0; turn < 12; turn += 1) {
    const result = await lastValueFrom(ApolloLink.execute(link, { query: ViewerDocument }, { client }));
    expect(whatFailed(result)).toEqual({ kind: 'setup', incidentId: undefined });
  }
  expect(said).toEqual([
    expect.stringMatching(/refused the token: its "aud" is "payroll".*\{"iss":"intranet","aud":"payroll"\}/),
  ]);
});
