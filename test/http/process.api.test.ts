import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { freePort } from '../support/free-port.ts';
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

describe('a first start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-first-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const env = { PATH: process.env.PATH, AUTH_ISSUERS: issuerSetting };
  const started = async (command: string[], settings: Record<string, string>) => {
    const child = spawn(command[0]!, command.slice(1), { env: { ...env, ...settings } });
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (said.out += chunk));
    child.stderr.on('data', (chunk) => (said.err += chunk));
    const ended = once(child, 'exit');
    return { child, said, ended };
  };
  const answers = (port: number, path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      ({ status }) => status,
      () => null,
    );
  const patient = { timeout: 30_000, interval: 100 };

  it('on an empty database says so in one plain line, and is ready only once that is migrated', async () => {
    const [port, url] = [await freePort(), `sqlite:${join(folder, 'empty.sqlite')}`];
    const { child, said, ended } = await started([process.execPath, 'dist/server/main.js'], {
      ...{ DATABASE_URL: url, PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` },
    });
    await expect.poll(() => answers(port, '/readyz'), patient).toBe(503);
    await expect.poll(() => said.err, patient).not.toBe('');
    expect(said.err).toBe('Applaus is not ready: the database is not migrated: npm run migrate\n');
    expect(said.out).not.toMatch(/Applaus is ready|"level":50| {4}at /);
    const migrated = spawnSync(process.execPath, ['dist/server/commands/migrate.js'], {
      env: { ...env, DATABASE_URL: url },
    });
    expect(migrated.status).toBe(0);
    await expect
      .poll(() => said.err.trim().split('\n').at(-1), patient)
      .toBe(`Applaus is ready: http://127.0.0.1:${port}`);
    expect(said.out).toContain('There are no values yet, so nobody can nominate: npm run purpose');
    expect(said.out).not.toMatch(/"level":50| {4}at /);
    expect(await answers(port, '/readyz')).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('through npm ends when npm is told to, and leaves nothing running', async () => {
    const port = await freePort();
    const { child, said, ended } = await started(['npm', 'start'], {
      ...{ DATABASE_URL: `sqlite:${join(folder, 'npm.sqlite')}`, PORT: String(port), MIGRATE_ON_START: 'true' },
    });
    await expect.poll(() => said.err, patient).toContain('Applaus is ready: http');
    child.kill('SIGTERM');
    await ended;
    await expect.poll(() => answers(port, '/livez'), patient).toBe(null);
    await expect.poll(() => said.out, patient).toContain('"msg":"stopped"');
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
