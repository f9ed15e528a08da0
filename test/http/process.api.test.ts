import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { freePort } from '../support/free-port.mjs';
import { give, react, wall } from '../support/operations.ts';
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
  const nominate = async (server: BuiltServer, effect: string) => {
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
    const posted = [];
    for (let turn = 0; turn < 2; turn += 1) {
      const server = await start();
      posted.push(await nominate(server, `Turn ${turn}`));
      server.process.kill('SIGKILL');
      await once(server.process, 'exit');
      await server.stop();
    }
    expect(await stored()).toEqual(posted.sort());
  });

  it('reactions that were answered are stored and counted, though the process is killed while more are on their way', async () => {
    const given = await world.recognition({ giver: anna, receivers: [bram], value: care });
    const crowd = await Promise.all(Array.from({ length: 60 }, () => world.person()));
    const answered: string[] = [];
    const server = await start();
    const applaud = async (who: MadePerson) => {
      const input = { recognitionId: given.id, kind: 'APPLAUSE', on: true };
      const authorization = `Bearer ${await tokenFor(who.userName, new Date())}`;
      const answer = await fetch(`${server.api}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query: react, variables: { input } }),
      });
      if ((await answer.json()).data.react.reactions) answered.push(who.uuid);
      if (answered.length === 20) server.process.kill('SIGKILL');
    };
    await Promise.allSettled(crowd.map(applaud));
    await server.stop();
    expect(answered.length).toBeGreaterThanOrEqual(20);
    const stored = await world.db.rows<{ id: string }>('SELECT person_id AS id FROM reaction');
    expect(stored.map(({ id }) => id)).toEqual(expect.arrayContaining(answered));
    const [row] = await world.db.rows<{ reactions: string }>('SELECT reactions FROM recognition');
    expect(row!.reactions).toBe(`${stored.length},0,0,0`);
  });

  it('a stop answers what is under way, ends the streams and leaves in order', async () => {
    const server = await start();
    const stream = await openStream(server.api, await tokenFor(anna.userName, new Date()));
    await stream.until(() => stream.heartbeats() > 0);
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
    expect(code).toBe(0);
    await expect.poll(server.output).toContain('"msg":"stopped"');
    expect(await stored()).toHaveLength(1);
    await server.stop();
  });

  it('a start says in one line that refused logins wait for an administrator', async () => {
    const refused = "('https://intranet.test', 'someone', ?, '2026-11-27 12:00:00.000')";
    await world.db.transaction((db) =>
      db.run(`INSERT INTO refused_identity (issuer, subject, person_id, refused_at) VALUES ${refused}`, [anna.uuid]),
    );
    const server = await start();
    const line =
      'One login was refused because the person has another one, last on 2026-11-27; npm run people -- identities';
    await expect.poll(server.output).toContain(`"msg":"${line} shows it."`);
    await server.stop();
  });

  it('its log has neither what people wrote nor their tokens', async () => {
    const server = await start();
    await nominate(server, 'Quetzalcoatl');
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

const channel = {
  CONFIDENTIAL_CONTACT: 'Anna Bos | tel:+31201234567',
  LETTERBOX_KEY: 'k'.repeat(32),
  ISSUER_KEY: 'i'.repeat(32),
};

describe('a first start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-first-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const env = { PATH: process.env.PATH, AUTH_ISSUERS: issuerSetting, LETTERBOX_PORT: '0' };
  const started = async (command: string[], settings: Record<string, string>) => {
    const child = spawn(command[0]!, command.slice(1), { env: { ...env, ...settings }, detached: true });
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (said.out += chunk));
    child.stderr.on('data', (chunk) => (said.err += chunk));
    const ended = once(child, 'exit');
    // Whatever a test did not end, npm's children too.
    onTestFinished(() => endGroup(child.pid!));
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
    await expect.poll(() => said.out).toContain('There are no values yet, so nobody can nominate: npm run purpose');
    expect(said.out).not.toContain('npm run people -- identities');
    expect(said.out).not.toMatch(/"level":50| {4}at /);
    expect(await answers(port, '/readyz')).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('stops before it is migrated without a word of an error, the channel open or not', async () => {
    const [port, folderOfIt] = [await freePort(), mkdtempSync(join(folder, 'unmigrated-'))];
    const { child, said, ended } = await started([process.execPath, 'dist/server/main.js'], {
      ...{ DATABASE_URL: `sqlite:${join(folderOfIt, 'empty.sqlite')}`, PORT: String(port) },
      ...channel,
    });
    await expect.poll(() => answers(port, '/readyz'), patient).toBe(503);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await expect.poll(() => said.out).toContain('"msg":"stopped"');
    expect(said.out + said.err).not.toMatch(/"level":50| {4}at /);
  });

  /** Starts with npm, in a group of processes of its own as at a terminal, and sends half a request. */
  const startedByNpm = async (file: string) => {
    const port = await freePort();
    const settings = { DATABASE_URL: `sqlite:${join(folder, file)}`, PORT: String(port), MIGRATE_ON_START: 'true' };
    const running = await started(['npm', 'start'], settings);
    // It may have to build the widget first.
    await expect.poll(() => running.said.err, { ...patient, timeout: 120_000 }).toContain('Applaus is ready: http');
    const body = '{"documentId":"unknown"}';
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const asked = request(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers });
    const answered = once(asked, 'response');
    asked.write(body.slice(0, 10));
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { ...running, port, asked, answered, rest: body.slice(10) };
  };

  it.each<[string, (npm: ChildProcess) => void]>([
    ['is told to', (npm) => npm.kill('SIGTERM')],
    // The terminal sends it to everybody, and npm passes it on once more.
    ['and the server hear Ctrl-C', (npm) => process.kill(-npm.pid!, 'SIGINT')],
  ])(
    'through npm ends when npm %s, and npm after it: what is under way is answered',
    async (name, stop) => {
      const { child, said, ended, port, asked, answered, rest } = await startedByNpm(`${name}.sqlite`);
      stop(child);
      await expect.poll(() => answers(port, '/livez'), patient).toBe(null);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect([child.exitCode, child.signalCode]).toEqual([null, null]);
      asked.end(rest);
      const [response] = await answered;
      response.resume();
      expect(response.statusCode).toBe(400);
      expect(await ended).toEqual([0, null]);
      await expect.poll(() => said.out).toContain('"msg":"stopped"');
    },
    180_000,
  );

  it('through npm ends when npm is killed, and leaves nothing running', async () => {
    const { child, said, ended, port, asked, answered, rest } = await startedByNpm('killed.sqlite');
    child.kill('SIGKILL');
    await ended;
    asked.end(rest);
    const [response] = await answered;
    expect(response.statusCode).toBe(400);
    response.resume();
    await expect.poll(() => answers(port, '/livez'), patient).toBe(null);
    await expect.poll(() => said.out, patient).toContain('"msg":"stopped"');
  }, 180_000);
});

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}

describe('a start', () => {
  it('with mistakes names them all and ends with 1', () => {
    const env = { PATH: process.env.PATH, PORT: 'x', AUTH_ISSUERS: '[{}]', TIME_ZONE: 'Mars' };
    const { status, stderr } = spawnSync(process.execPath, ['dist/server/main.js'], { env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The configuration is not right:\n( {2}- .*\n)+$/);
    for (const name of ['PORT', 'AUTH_ISSUERS[0]', 'TIME_ZONE']) expect(stderr).toContain(name);
  });

  it('on a port that is taken says which, in one line', async () => {
    const [port, metrics] = [await freePort(), await freePort()];
    const taken = createServer().listen(port, '::');
    const takenToo = createServer().listen(metrics, '::');
    const folder = mkdtempSync(join(tmpdir(), 'applaus-taken-'));
    const addressOf = (place: string) => ({
      ...{ PATH: process.env.PATH, DATABASE_URL: `sqlite:${place}/a.sqlite`, LETTERBOX_PORT: '0' },
    });
    const onPort = (settings: Record<string, string>) => {
      const env = { ...addressOf(folder), AUTH_ISSUERS: issuerSetting };
      const started = spawn(process.execPath, ['dist/server/main.js'], { env: { ...env, ...settings } });
      let said = '';
      started.stderr.on('data', (chunk) => (said += chunk));
      return once(started, 'close').then(([code]) => ({ code, said }));
    };
    expect(await onPort({ PORT: String(port) })).toEqual({
      code: 1,
      said: `PORT ${port} is taken: another program listens there already, or another Applaus.\n`,
    });
    expect(await onPort({ PORT: String(await freePort()), METRICS_PORT: String(metrics) })).toEqual({
      code: 1,
      said: expect.stringMatching(new RegExp(`^METRICS_PORT ${metrics} is taken: .*\\n$`)),
    });
    expect(await onPort({ PORT: String(await freePort()), LIVENESS_PORT: String(metrics) })).toEqual({
      code: 1,
      said: expect.stringMatching(new RegExp(`^LIVENESS_PORT ${metrics} is taken: .*\\n$`)),
    });
    expect(await onPort({ PORT: '0', LETTERBOX_PORT: String(port) })).toEqual({
      code: 1,
      said: expect.stringMatching(new RegExp(`^LETTERBOX_PORT ${port} is taken: .*\\n$`)),
    });
    for (const server of [taken, takenToo]) server.close();
    rmSync(folder, { recursive: true });
  });

  it('that cannot keep letters where it should says so with the setting, and ends with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'applaus-spool-'));
    const spool = join(folder, 'a.sqlite', 'letterbox.spool');
    const env = { PATH: process.env.PATH, DATABASE_URL: `sqlite:${folder}/a.sqlite`, AUTH_ISSUERS: issuerSetting };
    const { status, stderr } = spawnSync(process.execPath, ['dist/server/main.js'], {
      env: { ...env, ...channel, LETTERBOX_SPOOL: spool },
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The letters .* cannot be kept in .*letterbox\.spool \(\w+\)\. Set LETTERBOX_SPOOL .*\n$/);
    expect(stderr).toContain(spool);
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
