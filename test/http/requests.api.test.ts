import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { sqlite } from '../support/databases.ts';
import { wall } from '../support/operations.ts';
import { tokenFor } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

const origin = 'https://intranet.test';

describe('requests', () => {
  const world = worldOn(sqlite, { config: { allowedOrigins: [origin] } });
  const inject = async (options: object) => world.app.http.inject({ method: 'POST', url: '/graphql', ...options });
  const codeOf = (body: string) => JSON.parse(body).errors[0].extensions.code;

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
    const { statusCode } = await inject({ method, url: '/graphql?query={__typename}' });
    expect(statusCode).toBeGreaterThanOrEqual(404);
  });

  it('GET is told to be POST', async () => {
    const reply = await inject({ method: 'GET' });
    expect([reply.statusCode, reply.headers.allow, codeOf(reply.body)]).toEqual([405, 'POST', 'BAD_REQUEST']);
  });

  it.each([
    ['no JSON', '{"query":', 'application/json', 400],
    ['an empty body', '', 'application/json', 400],
    ['a form', 'query={__typename}', 'application/x-www-form-urlencoded', 415],
    ['plain text', '{"query":"{__typename}"}', 'text/plain', 400],
    ['XML', '<query/>', 'application/xml', 415],
    ['a number', '5', 'application/json', 400],
    ['null', 'null', 'application/json', 400],
    ['a batch', '[{"query":"{__typename}"},{"query":"{__typename}"}]', 'application/json', 400],
    ['a query that is no text', '{"query":{"a":1}}', 'application/json', 400],
    ['variables that are no object', '{"query":"{__typename}","variables":"x"}', 'application/json', 400],
    ['a name that is no text', '{"query":"{__typename}","operationName":5}', 'application/json', 400],
    ['poisoned prototypes', '{"query":"{__typename}","__proto__":{"a":1}}', 'application/json', 400],
  ])('%s is refused in the shape of GraphQL', async (_, payload, type, status) => {
    const reply = await inject({ payload, headers: { 'content-type': type } });
    expect(reply.statusCode).toBe(status);
    expect(JSON.parse(reply.body).errors[0]).toMatchObject({
      message: expect.any(String),
      extensions: { code: expect.any(String) },
    });
    expect(reply.body).not.toMatch(/node_modules|\.ts:|at /);
  });

  it('every answer asks to be run apart from other origins of the site', async () => {
    await world.app.http.listen({ host: '127.0.0.1', port: 0 });
    const { port } = world.app.http.server.address() as AddressInfo;
    const answers = ['', 'nowhere', 'graphql', 'readyz', 'embed/v1/nothing.js', '%'].map(async (path) => {
      const { status, headers } = await fetch(`http://127.0.0.1:${port}/${path}`);
      return [status, headers.get('origin-agent-cluster')];
    });
    expect(await Promise.all(answers)).toEqual([200, 404, 405, 200, 404, 400].map((status) => [status, '?1']));
  });

  it('a body above 100 kB is refused', async () => {
    const reply = await world.asking(null).send({ query: wall, variables: { after: 'x'.repeat(100_000) } });
    expect([reply.status, reply.errors[0].extensions.code]).toEqual([413, 'BAD_REQUEST']);
  });

  it('an id of no document is not found', async () => {
    const reply = await world.asking(null).send({ documentId: 'x' });
    expect([reply.status, reply.errors[0].extensions.code]).toEqual([400, 'DOCUMENT_NOT_FOUND']);
  });

  it.each([
    origin,
    'https://INTRANET.test',
    'https://intranet.test.evil.test',
    'https://evil.test',
    'null',
    'http://intranet.test',
    'https://intranet.test:8443',
  ])('the origin %s is let in only if it is that of the intranet', async (from) => {
    const headers = {
      origin: from,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    };
    const preflight = await inject({ method: 'OPTIONS', headers });
    const answer = await world.asking(null).query('{ __typename }', {}, { headers: { origin: from } });
    const allowed = from === origin ? origin : undefined;
    expect(preflight.headers['access-control-allow-origin']).toBe(allowed);
    expect(answer.headers['access-control-allow-origin']).toBe(allowed);
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    expect(answer.headers.vary).toContain('Origin');
  });

  it('an origin that is not allowed is named in the log, once a minute, and no other is', async () => {
    const named = () => world.log.lines().map((line) => [line.level, line.origin, line.msg]);
    const ask = (from: string, headers = {}) =>
      world.asking(null).query('{ __typename }', {}, { headers: { origin: from, ...headers } });
    const line = (from: string) => [40, from, 'an origin is not in ALLOWED_ORIGINS'];
    for (let turn = 0; turn < 12; turn += 1) await ask('https://elsewhere.test');
    await ask(origin);
    await ask('http://applaus.test:4000', { host: 'applaus.test:4000' });
    expect(named()).toEqual([line('https://elsewhere.test')]);
    await ask('https://other.test');
    world.clock.advance({ seconds: 59 });
    await ask('https://elsewhere.test');
    expect(named()).toEqual([line('https://elsewhere.test'), line('https://other.test')]);
    world.clock.advance({ seconds: 1 });
    await ask('https://elsewhere.test');
    expect(named().at(-1)).toEqual(line('https://elsewhere.test'));
    expect(named()).toHaveLength(3);
  });

  it('an origin is logged no longer than is needed to know it', async () => {
    const headers = { origin: `https://${'x'.repeat(4_000)}.test` };
    await world.asking(null).query('{ __typename }', {}, { headers });
    expect(String(world.log.lines()[0]!.origin)).toHaveLength(200);
  });

  it('an unknown path is not found and says nothing', async () => {
    const { statusCode, body } = await inject({ method: 'GET', url: '/etc/passwd' });
    expect(statusCode).toBe(404);
    expect(body).not.toContain('root:');
  });

  it.each([
    '/embed/../package.json',
    '/embed/%2e%2e/package.json',
    '/embed/..%2f..%2fpackage.json',
    '/embed/.vite/manifest.json',
  ])('%s is no file of the widget', async (url) => {
    expect((await inject({ method: 'GET', url })).statusCode).toBeGreaterThanOrEqual(400);
  });

  it('the answer to a request without an error is the same for the second and the third time it is asked', async () => {
    const anna = await world.person();
    const care = await world.value({ behaviours: ['Listens'] });
    await world.recognition({
      giver: anna,
      receivers: await world.people(3),
      value: care,
      behaviour: care.behaviours[0],
    });
    const texts = [];
    for (let time = 0; time < 3; time += 1) texts.push((await world.asking(anna).query(wall, { first: 5 })).text);
    expect(new Set(texts).size).toBe(1);
  });

  it('an error is the same for the second and the third time it is made', async () => {
    const anna = await world.person();
    const answers = [];
    for (let time = 0; time < 3; time += 1)
      answers.push((await world.asking(anna).query(wall, { first: 0 })).errors[0].extensions);
    expect(answers).toEqual(Array(3).fill(answers[0]));
    expect(answers[0].code).toBe('BAD_USER_INPUT');
  });

  it('outside of open documents no text runs, and no schema is told', async () => {
    const { app, close } = await world.another({ config: { ...world.config, openDocuments: false } });
    const authorization = `Bearer ${await tokenFor((await world.person()).userName, world.clock.now())}`;
    for (const query of ['{ viewer { id } }', '{ __schema { types { name } } }']) {
      const reply = await app.http.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query },
        headers: { authorization },
      });
      expect([reply.statusCode, codeOf(reply.body)]).toEqual([400, 'DOCUMENT_NOT_FOUND']);
    }
    await close();
  });
});
