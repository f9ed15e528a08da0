import { ApolloLink } from '@apollo/client/link';
import { EMPTY, lastValueFrom, Observable, of, throwError } from 'rxjs';
import { expect, test, vi } from 'vitest';
import { createClient } from '../../client/apollo.ts';
import { documentIds, ViewerDocument } from '../../client/graphql.ts';
import { createBearer } from '../../client/transport/bearer.ts';
import { bearerLink } from '../../client/transport/bearer-link.ts';
import { freshLink } from '../../client/transport/fresh-link.ts';
import { orderLink } from '../../client/transport/order-link.ts';
import { refusalLink } from '../../client/transport/refusal-link.ts';
import { retryLink } from '../../client/transport/retry-link.ts';
import { whatFailed } from '../../client/ui/what-failed.ts';
import { ReactDocument } from '../../client/wall/card/documents.ts';

const client = createClient({ endpoint: 'https://a.example/', lang: 'nl', bearer: createBearer(async () => 'token') });
const run = (link: ApolloLink, query: ApolloLink.Request['query'], context = {}) =>
  lastValueFrom(ApolloLink.execute(link, { query, context }, { client }), { defaultValue: undefined });
const unauthenticated = { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] };

test('a document’s id is sent, its text never', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ data: { viewer: null } }));
  await client.query({ query: ViewerDocument, errorPolicy: 'all', fetchPolicy: 'no-cache' });
  const [url, options] = fetched.mock.calls[0]!;
  expect(url).toBe('https://a.example/graphql');
  expect(JSON.parse(String(options?.body))).toEqual({
    documentId: documentIds.Viewer,
    operationName: 'Viewer',
    variables: {},
  });
  expect(options?.credentials).toBe('omit');
  expect(options?.headers).toMatchObject({ authorization: 'Bearer token', 'accept-language': 'nl' });
});

test.each([
  ['an answer', () => of(unauthenticated)],
  ['a status', () => throwError(() => Object.assign(new Error('refused'), { statusCode: 401 }))],
])('a token refused by %s is renewed once, unseen', async (_, refusal) => {
  const tokens: string[] = [];
  const server = new ApolloLink((operation) => {
    tokens.push(operation.getContext().headers.authorization);
    return tokens.length === 1 ? refusal() : of({ data: { ok: true } });
  });
  const link = bearerLink(createBearer(async () => 'new', 'old')).concat(server);
  expect(await run(link, ViewerDocument)).toEqual({ data: { ok: true } });
  expect(tokens).toEqual(['Bearer old', 'Bearer new']);
});

test.each(['IDENTITY_TAKEN', 'PERSON_UNKNOWN', 'PERSON_INACTIVE'])(
  'a good token of nobody (%s) is not renewed, since a new one leads to nobody too',
  async (code) => {
    const refusal = { statusCode: 401, bodyText: JSON.stringify({ errors: [{ extensions: { code } }] }) };
    let sent = 0;
    const server = new ApolloLink(() => {
      sent += 1;
      return throwError(() => Object.assign(new Error('401'), refusal));
    });
    const renew = vi.fn(async () => 'new');
    const link = ApolloLink.from([bearerLink(createBearer(renew, 'old')), refusalLink(), server]);
    await expect(run(link, ViewerDocument)).rejects.toMatchObject({
      statusCode: 401,
      errors: [{ extensions: { code } }],
    });
    expect([sent, renew.mock.calls.length]).toEqual([1, 0]);
  },
);

test('a refusal of a proxy, which is no JSON, is an error as it came', async () => {
  const server = new ApolloLink(() => throwError(() => Object.assign(new Error('502'), { bodyText: '<html>' })));
  const failure = await run(refusalLink().concat(server), ViewerDocument).catch((error: object) => error);
  expect(failure).toMatchObject({ message: '502', bodyText: '<html>' });
  expect(failure).not.toHaveProperty('errors');
});

test('a renewed token that is refused as well is told', async () => {
  const server = new ApolloLink(() => of(unauthenticated));
  expect(await run(bearerLink(createBearer(async () => 'new', 'old')).concat(server), ViewerDocument)).toEqual(
    unauthenticated,
  );
});

test('a change that the server could not decide is sent again when it says', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.useFakeTimers();
  const undecided = {
    statusCode: 503,
    bodyText: '{"errors":[{"extensions":{"code":"IDENTITY_PROVIDER_UNREACHABLE","retryAfter":4}}]}',
  };
  let sent = 0;
  const server = new ApolloLink(() => {
    sent += 1;
    return sent === 1 ? throwError(() => Object.assign(new Error('503'), undecided)) : of({ data: { ok: true } });
  });
  const result = run(ApolloLink.from([retryLink(), refusalLink(), server]), ReactDocument);
  await vi.advanceTimersByTimeAsync(3_900);
  expect(sent).toBe(1);
  await vi.advanceTimersByTimeAsync(2_200);
  expect(await result).toEqual({ data: { ok: true } });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['a page', ViewerDocument],
  ['a change', ReactDocument],
])(
  '%s that a busy server sheds is asked for twice more, as late as it says and not at once with all others',
  async (_, document) => {
    vi.stubGlobal('navigator', { onLine: true });
    vi.useFakeTimers();
    const overloaded = {
      statusCode: 503,
      bodyText: '{"errors":[{"extensions":{"code":"OVERLOADED","retryAfter":2}}]}',
    };
    const sentAt = Array.from({ length: 20 }, () => [] as number[]);
    const failures = sentAt.map((times) => {
      const server = new ApolloLink(() => {
        times.push(Date.now());
        return throwError(() => Object.assign(new Error('503'), overloaded));
      });
      const link = ApolloLink.from([retryLink(), refusalLink(), server]);
      return run(link, document).catch((error: unknown) => whatFailed(error).kind);
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await Promise.all(failures)).toEqual(Array(20).fill('server'));
    const waits = sentAt.flatMap(([first, second, third]) => [second! - first!, third! - second!]);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(2_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(3_000);
    expect(new Set(waits).size).toBeGreaterThan(20);
    expect(sentAt.map(({ length }) => length)).toEqual(Array(20).fill(3));
    vi.useRealTimers();
    vi.unstubAllGlobals();
  },
);

test('for five seconds after an own write, reads go past the page cache', async () => {
  let time = 0;
  const seen: unknown[] = [];
  const server = new ApolloLink((operation) => {
    seen.push(operation.getContext().headers?.['cache-control']);
    return EMPTY;
  });
  const link = freshLink(() => time).concat(server);
  await run(link, ViewerDocument);
  await run(link, ReactDocument);
  await run(link, ViewerDocument);
  time = 5_001;
  await run(link, ViewerDocument);
  expect(seen).toEqual([undefined, undefined, 'no-cache', undefined]);
});

test('mutations of one order wait for each other, others do not', async () => {
  const events: string[] = [];
  const server = new ApolloLink((operation) => {
    const { name, wait } = operation.getContext() as { name: string; wait: number };
    events.push(`${name} sent`);
    return new Observable((observer) => {
      setTimeout(() => {
        events.push(`${name} done`);
        observer.complete();
      }, wait);
    });
  });
  const link = orderLink().concat(server);
  await Promise.all([
    run(link, ReactDocument, { order: 'heart', name: 'first', wait: 20 }),
    run(link, ReactDocument, { order: 'heart', name: 'second', wait: 0 }),
    run(link, ReactDocument, { order: 'copy', name: 'other', wait: 5 }),
  ]);
  expect(events.indexOf('second sent')).toBeGreaterThan(events.indexOf('first done'));
  expect(events.indexOf('other done')).toBeLessThan(events.indexOf('first done'));
});
