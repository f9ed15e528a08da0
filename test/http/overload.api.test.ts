import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import mysql from 'mysql2/promise';
import { register } from 'prom-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../server/app.ts';
import { mariadbOrNone } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { wall } from '../support/operations.ts';
import { tokenFor } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

const origin = 'https://intranet.test';
const limit = 16;

describe.runIf(mariadbOrNone)('a server that has more to do than it can', () => {
  const world = worldOn(mariadbOrNone!, { config: { maxConcurrentRequests: limit, allowedOrigins: [origin] } });
  let anna: MadePerson;
  let locker: mysql.Connection;

  beforeAll(async () => {
    locker = await mysql.createConnection(world.url);
    await world.app.http.listen({ port: 0, host: '127.0.0.1' });
  });
  beforeEach(async () => {
    anna = await world.person();
    expect((await send()).status).toBe(200);
  });
  afterEach(() => unlock());
  afterAll(async () => {
    await locker.end();
  });

  /** Until `unlock`, whoever reads the wall waits for the database. */
  const lock = () => locker.query('LOCK TABLES recognition WRITE');
  const unlock = () => locker.query('UNLOCK TABLES');

  interface Sent {
    app?: App;
    query?: string;
    token?: string | null;
    language?: string;
  }

  async function send({ app = world.app, query = wall, token, language = 'en' }: Sent = {}) {
    const { port } = app.http.server.address() as AddressInfo;
    const known = token === undefined ? await tokenFor(anna.userName, world.clock.now()) : token;
    const headers = { 'content-type': 'application/json', 'accept-language': language, origin };
    const asked = request({
      ...{ port, host: '127.0.0.1', method: 'POST', path: '/graphql', agent: false },
      headers: known === null ? headers : { ...headers, authorization: `Bearer ${known}` },
    });
    asked.end(JSON.stringify({ query, variables: {} }));
    const since = performance.now();
    const [response] = await once(asked, 'response');
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += chunk;
    const milliseconds = performance.now() - since;
    return { status: response.statusCode, headers: response.headers, body: JSON.parse(text), milliseconds };
  }

  const get = async (path: string) => {
    const { port } = world.app.http.server.address() as AddressInfo;
    return (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  };

  const reasons = async () => {
    const { values } = await register.getSingleMetric('applaus_requests_shed_total')!.get();
    return Object.fromEntries(values.map(({ labels, value }) => [String(labels.reason), value]));
  };

  /** Reads that wait for the database, and so many more that wait for these. */
  async function overfill(more: number) {
    await lock();
    const reads = Array.from({ length: limit + more }, () => send());
    await expect.poll(world.app.countWaiting).toBe(more);
    return reads;
  }
  const statusesOf = async (sent: ReturnType<typeof send>[]) => (await Promise.all(sent)).map(({ status }) => status);

  it('lets those wait who come at once, and answers all of them', async () => {
    const reads = await overfill(4);
    await unlock();
    expect(await statusesOf(reads)).toEqual(Array(limit + 4).fill(200));
  });

  it('has others come again: who waits for half a second, and then whoever comes, at once', async () => {
    const before = await reasons();
    const reads = await overfill(2);
    await expect.poll(world.app.countWaiting).toBe(0);
    await expect.poll(async () => (await send()).milliseconds).toBeLessThan(100);
    const { status, headers, body } = await send({ language: 'nl' });
    expect(status).toBe(503);
    expect(headers).toMatchObject({
      ...{ 'access-control-allow-origin': origin, vary: 'Origin', 'origin-agent-cluster': '?1' },
    });
    const retryAfter = Number(headers['retry-after']);
    expect([retryAfter >= 1, retryAfter <= 10]).toEqual([true, true]);
    const message = 'Het is even heel druk. Probeer het zo nog eens.';
    expect(body).toEqual({ errors: [{ message, extensions: { code: 'OVERLOADED', retryAfter } }] });
    expect(await get('/livez')).toBe('ok\n');
    expect(await get('/')).toContain('Applaus runs here');
    // All connections for reading are taken, and it is the one to say so.
    expect(await get('/readyz')).toMatch(/^(ok|the database does not answer)\n$/);

    await unlock();
    const answers = await Promise.all(reads);
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(limit);
    expect(answers.filter((answer) => answer.status === 503 && answer.milliseconds > 400)).toHaveLength(2);
    expect((await send()).status).toBe(200);
    const after = await reasons();
    expect([after.late! - before.late! >= 2, after.full! - before.full! >= 1]).toEqual([true, true]);
  });

  it('lets all in without a limit', async () => {
    const { app, close } = await world.another({ config: { ...world.config, maxConcurrentRequests: 0 } });
    await app.http.listen({ port: 0, host: '127.0.0.1' });
    await lock();
    const reads = Array.from({ length: 3 * limit }, () => send({ app }));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await unlock();
    expect(await statusesOf(reads)).toEqual(Array(reads.length).fill(200));
    await close();
  });
});
