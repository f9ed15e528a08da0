import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../server/app.ts';
import { blueprint } from '../../server/blueprint.ts';
import type { Database } from '../../server/kernel/database.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { startDemo } from '../support/built-server.ts';
import { mariadbOrNone } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { give, wall } from '../support/operations.ts';
import { issuerSetting, tokenFor } from '../support/test-issuer.ts';
import { proxyTo } from '../support/test-proxy.ts';
import { worldOn } from '../support/world.ts';

describe.runIf(mariadbOrNone)('a database that does not answer', () => {
  const world = worldOn(mariadbOrNone!);
  const deadlines = { read: 600, write: 1_000 };
  let proxy: Awaited<ReturnType<typeof proxyTo>>;
  let db: Database;
  let app: App;
  let close: () => Promise<void>;
  let givers: MadePerson[];
  let receiver: MadePerson;
  let care: Made;

  beforeAll(async () => {
    proxy = await proxyTo(world.url);
    db = await openDatabase(proxy.url, blueprint, deadlines);
    ({ app, close } = await world.another({ db }));
    await app.http.listen({ port: 0, host: '127.0.0.1' });
  });
  beforeEach(async () => {
    [givers, receiver, care] = [await world.people(6), await world.person(), await world.value()];
    for (const giver of givers) await world.asking(giver, app).ok(wall);
  });
  afterAll(async () => {
    await close();
    await proxy.cut();
  });

  const nomination = () => ({
    receiverIds: [receiver.id],
    valueId: care.id,
    ...{ situation: 'A', action: 'B', effect: 'C', idempotencyKey: randomUUID() },
  });
  const stored = async () =>
    Number((await world.db.rows<{ count: number }>('SELECT COUNT(*) AS count FROM recognition'))[0]!.count);
  const within = async (milliseconds: number, work: Promise<unknown>) => {
    const started = performance.now();
    await work;
    expect(performance.now() - started).toBeLessThan(milliseconds);
  };

  it('is waited for no longer than the deadlines, and used again once it answers', async () => {
    proxy.swallow();
    const asked = [
      ...givers.slice(0, 3).map((giver) => world.asking(giver, app).query(give, { input: nomination() })),
      ...givers.slice(3).map((giver) => world.asking(giver, app).query('{ forYou { waitingCount } }')),
    ];
    await within(8_000, Promise.all(asked));
    for (const one of asked) expect((await one).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    const errors = world.log.takeErrors();
    expect(errors).toHaveLength(asked.length);
    expect(errors.every(({ err }) => JSON.stringify(err).includes('has not answered within'))).toBe(true);
    await proxy.mend();
    expect((await world.asking(givers[0]!, app).mutate(give, nomination())).__typename).toBe('Recognition');
    expect(await stored()).toBe(1);
  });

  it('is told to whoever asks /readyz within two seconds, while /livez answers', async () => {
    proxy.swallow();
    await within(
      2_000,
      app.http.inject('/readyz').then(({ statusCode }) => expect(statusCode).toBe(503)),
    );
    expect((await app.http.inject('/livez')).statusCode).toBe(200);
    await proxy.mend();
    expect((await app.http.inject('/readyz')).statusCode).toBe(200);
    world.log.takeErrors();
  });

  it('does not get what its askers have given up', async () => {
    const slow = await openDatabase(proxy.url, blueprint, { read: 5_000, write: 5_000 });
    const { app: patient, close: end } = await world.another({ db: slow });
    await patient.http.listen({ port: 0, host: '127.0.0.1' });
    for (const giver of givers) await world.asking(giver, patient).ok(wall);
    proxy.swallow();
    await Promise.all(givers.map((giver) => giveUpOn(patient, giver)));
    await proxy.mend();
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    expect(await stored()).toBe(0);
    await end();
    world.log.takeErrors();
  });

  it('keeps nobody from closing', async () => {
    const other = await openDatabase(proxy.url, blueprint, deadlines);
    await other.rows('SELECT 1');
    proxy.swallow();
    await within(4_000, other.close());
    await proxy.mend();
  });

  it('keeps no process from ending after SIGTERM, with a change under way', async () => {
    const server = await startDemo({
      ...{ DEMO: 'false', DATABASE_URL: proxy.url, AUTH_ISSUERS: issuerSetting, OPEN_DOCUMENTS: 'true' },
      ...{ DATABASE_READ_DEADLINE: '1', DATABASE_WRITE_DEADLINE: '2' },
    });
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenFor(givers[0]!.userName, new Date())}`,
    };
    const send = () =>
      fetch(`${server.api}/graphql`, {
        ...{ method: 'POST', headers },
        body: JSON.stringify({ query: give, variables: { input: nomination() } }),
      });
    expect((await send()).status).toBe(200);
    proxy.swallow();
    const asked = send().then(({ status }) => status);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const exited = once(server.process, 'exit');
    server.process.kill('SIGTERM');
    await within(20_000, exited);
    expect(await asked).toBe(200);
    await server.stop();
    await proxy.mend();
    expect(await stored()).toBe(1);
  });

  /** Sends a nomination and hangs up after a moment. */
  async function giveUpOn({ http }: App, giver: MadePerson): Promise<void> {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenFor(giver.userName, world.clock.now())}`,
    };
    const { port } = http.server.address() as AddressInfo;
    const sent = request({ port, host: '127.0.0.1', method: 'POST', path: '/graphql', headers });
    sent.on('error', () => undefined);
    sent.end(JSON.stringify({ query: give, variables: { input: nomination() } }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const closed = new Promise<void>((resolve) => sent.once('close', () => resolve()));
    sent.destroy();
    await closed;
  }
});
