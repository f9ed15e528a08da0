import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { give, wall } from '../support/operations.ts';
import { openStream } from '../support/reading-stream.ts';
import { issuerSetting, tokenFor } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the server as a process on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let care: Made;
  const start = () =>
    startDemo({
      DEMO: 'false',
      DATABASE_URL: world.url,
      AUTH_ISSUERS: issuerSetting,
      OPEN_DOCUMENTS: 'true',
    });

  beforeEach(async () => {
    [anna, bram, care] = [await world.person(), await world.person(), await world.value()];
    world.clock.set(new Date().toISOString());
  });

  const headers = async () => ({
    'content-type': 'application/json',
    authorization: `Bearer ${await tokenFor(anna.userName, new Date())}`,
  });
  const nomination = (effect: string) => {
    const input = {
      receiverIds: [bram.id],
      valueId: care.id,
      situation: 'A',
      action: 'B',
      effect,
      idempotencyKey: randomUUID(),
    };
    return JSON.stringify({ query: give, variables: { input } });
  };
  const tell = async (server: BuiltServer, effect: string) => {
    const answer = await fetch(`${server.api}/graphql`, {
      method: 'POST',
      headers: await headers(),
      body: nomination(effect),
    });
    return (await answer.json()).data.giveRecognition.id;
  };
  const stored = async () =>
    (await world.asking(anna).ok(wall)).wall.edges.map(({ node }: { node: Made }) => node.id).sort();

  it('what was answered is kept, though the process is killed in the next moment', async () => {
    const told = [];
    for (let turn = 0; turn < 2; turn += 1) {
      const server = await start();
      told.push(await tell(server, `Turn ${turn}`));
      server.process.kill('SIGKILL');
      await once(server.process, 'exit');
      await server.stop();
    }
    expect(await stored()).toEqual(told.sort());
  });

  it('a stop answers what is under way, ends the streams and leaves in order', async () => {
    const server = await start();
    const stream = await openStream(server.api, await tokenFor(anna.userName, new Date()));
    await stream.until(() => stream.heartbeats() > 0, 2_000);
    const body = nomination('Half way.');
    const asked = request(`${server.api}/graphql`, {
      method: 'POST',
      headers: { ...(await headers()), 'content-length': Buffer.byteLength(body) },
    });
    const answered = once(asked, 'response');
    asked.write(body.slice(0, 100));
    await new Promise((resolve) => setTimeout(resolve, 100));
    server.process.kill('SIGTERM');
    await stream.over();
    expect(stream.text()).toMatch(/--graphql--\r\n$/);
    await expect(fetch(`${server.api}/readyz`)).rejects.toThrow();
    asked.end(body.slice(100));
    const [response] = await answered;
    response.resume();
    expect(response.statusCode).toBe(200);
    const [code] = await once(server.process, 'exit');
    expect([code, server.output()]).toEqual([0, expect.stringContaining('"msg":"stopped"')]);
    expect(await stored()).toHaveLength(1);
    await server.stop();
  });

  it('its log has neither what people wrote nor their tokens', async () => {
    const server = await start();
    await tell(server, 'Quetzalcoatl');
    const token = await tokenFor(anna.userName, new Date());
    await fetch(`${server.api}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}x` },
      body: 'Quetzalcoatl',
    });
    await server.stop();
    expect(server.output()).toContain('Applaus is ready');
    expect(server.output()).not.toMatch(/Quetzalcoatl|Bearer/);
    expect(server.output()).not.toContain(token.split('.')[2]);
  });
});

describe('a start', () => {
  it('with mistakes names them all and ends with 1', () => {
    const env = { PATH: process.env.PATH, PORT: 'x', AUTH_ISSUERS: '[{}]', TIME_ZONE: 'Mars' };
    const { status, stderr } = spawnSync(process.execPath, ['dist/server/main.js'], { env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The configuration is not right:\n( {2}- .*\n)+$/);
    for (const name of ['PORT', 'AUTH_ISSUERS[0]', 'TIME_ZONE']) expect(stderr).toContain(name);
  });

  it('without its database says which setting to look at and ends with 1', () => {
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: 'mysql://u:p@127.0.0.1:1/x',
      AUTH_ISSUERS: issuerSetting,
    };
    const { status, stderr } = spawnSync(process.execPath, ['dist/server/main.js'], { env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('DATABASE_URL');
    expect(stderr).not.toContain('p@127');
  });
});
