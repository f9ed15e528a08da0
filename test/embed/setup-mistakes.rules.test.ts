import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../../client/apollo.ts';
import { createBearer } from '../../client/transport/bearer.ts';
import { fetchDocument } from '../../client/transport/fetch-document.ts';
import { fetchToken } from '../../client/transport/fetch-token.ts';
import { whatFailed } from '../../client/ui/what-failed.ts';
import { ReactDocument } from '../../client/wall/card/documents.ts';

let count = 0;
let url = '';
let said: string[] = [];
beforeEach(() => {
  count += 1;
  url = `https://intranet.example/token-${count}`;
  said = [];
  vi.stubGlobal('navigator', { onLine: true });
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const html = { headers: { 'content-type': 'text/html' } };
const redirected = (response: Response) =>
  Object.defineProperties(response, { redirected: { value: true }, url: { value: loginUrl() } });
/** Each sign-in has a state of its own. */
const loginUrl = () => `https://intranet.example/login?state=${Math.random()}`;
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
    /redirected to https:\/\/intranet\.example\/login; expected 401/,
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
});

describe('what the server says with a status of its own', () => {
  const claims = { iss: 'intranet', aud: 'payroll', sub: 'sanne' };
  const token = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
  const clientOf = () =>
    createClient({ endpoint: 'https://a.example/', lang: 'nl', bearer: createBearer(async () => token) });
  /** A server that refuses every request like `refuse` in `server/http`. */
  const refusing = (status: number, extensions: object) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      return new Response(JSON.stringify({ errors: [{ message: '', extensions }] }), { status, headers });
    });

  test.each<[number, string, string | undefined, string]>([
    [401, 'UNAUTHENTICATED', 'its "aud" is "payroll", and "applaus" is expected', 'setup'],
    [401, 'UNAUTHENTICATED', undefined, 'signIn'],
    [401, 'IDENTITY_TAKEN', 'intranet has another subject for this person', 'notLinked'],
    [401, 'PERSON_UNKNOWN', 'nobody has the "userName" of its claim "sub", "sanne"', 'notLinked'],
    [401, 'PERSON_INACTIVE', 'its person is not active in the directory', 'inactive'],
    [503, 'NOT_READY', 'the database is not migrated', 'server'],
    [400, 'DOCUMENT_NOT_FOUND', undefined, 'outdated'],
  ])('%i %s because %s is told apart, and its cause once', async (status, code, reason, kind) => {
    const fetched = refusing(status, { code, reason });
    const client = clientOf();
    for (let turn = 0; turn < 3; turn += 1) {
      const asked = client.mutate({ mutation: ReactDocument, variables: {} as never });
      expect(await failureOf(asked)).toEqual({ kind, incidentId: undefined });
    }
    const cause = `Applaus: the server refused (${code}): ${reason}. The token has ${JSON.stringify(claims)}.`;
    expect(said).toEqual(reason === undefined ? [] : [cause]);
    expect(fetched).toHaveBeenCalledTimes(code === 'UNAUTHENTICATED' ? 6 : 3);
  });

  test('a cause is said once, though each new token ends at another time', async () => {
    let tokens = 0;
    const next = () => {
      const ends = { sub: 'sanne', exp: 1_800_000_000 + tokens++ };
      return `e30.${Buffer.from(JSON.stringify(ends)).toString('base64url')}.c2ln`;
    };
    const bearer = createBearer(async () => next());
    const client = createClient({ endpoint: 'https://a.example/', lang: 'nl', bearer });
    for (let turn = 0; turn < 3; turn += 1) {
      refusing(401, { code: 'UNAUTHENTICATED', reason: `its "exp" is 2027-01-15T08:00:0${turn}.000Z, which is past` });
      await failureOf(client.mutate({ mutation: ReactDocument, variables: {} as never }));
    }
    expect(tokens).toBeGreaterThan(3);
    expect(said).toEqual([expect.stringContaining('which is past. The token has {"sub":"sanne","exp":18000000')]);
  });

  test('what could not be decided is asked again when the server says, and told if it never is', async () => {
    vi.useFakeTimers();
    const reason = 'the key two of intranet cannot be looked up now';
    const fetched = refusing(503, { code: 'IDENTITY_PROVIDER_UNREACHABLE', retryAfter: 4, reason });
    const failure = failureOf(clientOf().mutate({ mutation: ReactDocument, variables: {} as never }));
    await vi.advanceTimersByTimeAsync(12_500);
    expect(await failure).toEqual({ kind: 'undecided', incidentId: undefined });
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(said).toEqual([expect.stringContaining(reason)]);
    vi.useRealTimers();
  });
});
