import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import { epochAt } from '../../server/kernel/epochs.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { recordChaos } from '../support/chaos.ts';
import { databases } from '../support/databases.ts';
import { freePort } from '../support/free-port.mjs';
import { isOpen } from '../support/is-open.ts';
import { textsOf } from '../support/letterbox-world.ts';
import { mariadbBinary, startMariadb } from '../support/private-mariadb.ts';
import { issuerKey } from '../support/test-issuer.ts';
import { letterBody, readSegment, sha256, type Token } from '../support/threads.ts';
import { blindedTokens, issueTokens, type ManifestEntry } from '../support/tokens.ts';

interface Running {
  origin: string;
  /** The anonymous half, on a port of its own. */
  door: string;
  process: ChildProcess;
  output: () => string;
  end: (signal: NodeJS.Signals) => Promise<number | null>;
}

const running: Running[] = [];
const folders: string[] = [];
const folderOf = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'applaus-process-')));
  return folders.at(-1)!;
};
afterEach(async () => {
  for (const each of running.splice(0)) await each.end('SIGKILL');
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Servers alone have private keys. */
const keyOf = (file: string) => (file === 'main.js' ? { ISSUER_KEY: issuerKey } : {});

async function start(file: string, settings: Record<string, string>, portName = 'PORT'): Promise<Running> {
  const [port, doorPort] = [await freePort(), await freePort()];
  const ports = { LETTERBOX_PORT: String(doorPort), [portName]: String(port) };
  const child = spawn(process.execPath, [`dist/server/${file}`], {
    env: { PATH: process.env.PATH, ...ports, ...keyOf(file), ...settings },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = once(child, 'exit');
  const started = {
    origin: `http://127.0.0.1:${port}`,
    door: `http://127.0.0.1:${ports.LETTERBOX_PORT}`,
    process: child,
    output: () => output,
    async end(signal: NodeJS.Signals) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
  running.push(started);
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`it ended:\n${output}`);
    return (await fetch(`${started.origin}/readyz`).catch(() => null))?.ok;
  });
  // The door of a server opens last: it waits for the lock of a letterbox that has just ended.
  if (file === 'main.js' && !settings.LETTERBOX_DATABASE_URL) await until(() => isOpen(started.door));
  return started;
}

async function until<Result>(look: () => Promise<Result>): Promise<NonNullable<Result>> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not come');
}

const json = { 'content-type': 'application/json' };

/** A letter of somebody of the demo, with a token as the widget takes one. */
async function writtenLetter(api: string, door: string, person: string, title = 'The till is slow'): Promise<Buffer> {
  const { token } = await (await fetch(`${api}/demo/token?person=${person}`)).json();
  const epoch = epochAt('Europe/Amsterdam', new Date());
  const entries = await until(async () => {
    const manifest = await (await fetch(`${door}/letterbox/manifest.json`)).json();
    const found = ['letter', 'me-too'].map((kind) =>
      manifest.entries.find((entry: ManifestEntry) => entry.epoch === epoch && entry.kind === kind),
    );
    return found.includes(undefined) ? undefined : (found as [ManifestEntry, ManifestEntry]);
  });
  const [letters, meToos] = await Promise.all([blindedTokens(entries[0]), blindedTokens(entries[1])]);
  const input = { epoch, letters: letters.blinded, meToos: meToos.blinded };
  const answer = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { ...json, authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: issueTokens, variables: { input } }),
  });
  const issued = (await answer.json()).data.issueTokens;
  const [first] = (await letters.finish(issued.letters)) as Token[];
  return letterBody({ thread: first!.thread, token: first!, type: 1, texts: textsOf({ title }) });
}

const post = async (door: string, body: Buffer) => {
  const answer = await fetch(`${door}/letterbox/letters`, { method: 'POST', body: new Uint8Array(body) });
  return (await answer.json()).status;
};

/** Resolves once the letterbox's key stands in the list, so that bulletins can be checked. */
const untilSigned = (door: string) =>
  until(async () => {
    const { entries } = await (await fetch(`${door}/letterbox/manifest.json`)).json();
    return entries.some(({ kind }: ManifestEntry) => kind === 'letterbox');
  });

/** The batch whose bulletin has this body, once it is out. */
const batchOf = (door: string, body: Buffer) =>
  until(async () => {
    const { segments } = await (await fetch(`${door}/letterbox/bulletin/index.json`)).json();
    for (const { batch, segment } of segments) {
      const bytes = await (await fetch(`${door}/letterbox/bulletin/${segment}.bin`)).arrayBuffer();
      if (readSegment(Buffer.from(bytes)).bodies.includes(sha256(body).toString('hex', 0, 16))) return batch as number;
    }
    return null;
  });

/** Starting processes takes what the machine gives; nothing waits this long where it works. */
const slow = { timeout: 120_000 };

describe.each(databases)('the letterbox in the server on $name', slow, (database) => {
  it('keeps what it accepted though it is killed before the delivery, and nothing of it is readable meanwhile', async () => {
    const { url, drop } = await database.make();
    const folder = folderOf();
    const settings = { DEMO: 'true', DATABASE_URL: url, LETTERBOX_SPOOL: join(folder, 'letterbox.spool') };
    const first = await start('main.js', { ...settings, BLOCKERS_DELIVERY: 'hourly' });
    const letter = (person: string) => writtenLetter(first.origin, first.door, person, 'Quetzalcoatl');
    const people = (await (await fetch(`${first.origin}/demo/people`)).json()).slice(0, 2);
    const bodies = await Promise.all(people.map(({ username }: { username: string }) => letter(username)));
    expect(await Promise.all(bodies.map((body) => post(first.door, body)))).toEqual(['accepted', 'accepted']);
    await first.end('SIGKILL');
    expect(first.output()).not.toMatch(/Quetzalcoatl|letterbox\/letters/);
    expect(readFileSync(settings.LETTERBOX_SPOOL, 'latin1')).not.toContain('Quetzalcoatl');
    if (url.startsWith('sqlite:')) {
      const file = url.slice('sqlite:'.length);
      for (const path of [file, `${file}-wal`]) expect(readFileSync(path, 'latin1')).not.toContain('Quetzalcoatl');
    }

    const second = await start('main.js', { ...settings, BLOCKERS_DELIVERY: 'every 1s' });
    const batches = await Promise.all(bodies.map((body) => batchOf(second.door, body)));
    // One delivery for both, behind those that the demo tells of.
    expect(new Set(batches).size).toBe(1);
    expect(await post(second.door, bodies[0]!)).toBe('accepted');
    expect(await second.end('SIGTERM')).toBe(0);
    expect(second.output()).not.toContain('Quetzalcoatl');
    expect(second.output()).not.toContain('"level":50');
    recordChaos(`kill -9 of a server with letters that wait, ${database.name}`, '2 accepted, 0 lost, one delivery');
    await drop();
  });

  it('a stop answers who waits, and the letter is kept', async () => {
    const { url, drop } = await database.make();
    const folder = folderOf();
    const settings = { DEMO: 'true', DATABASE_URL: url, LETTERBOX_SPOOL: join(folder, 'letterbox.spool') };
    const first = await start('main.js', { ...settings, BLOCKERS_DELIVERY: 'hourly' });
    const [person] = await (await fetch(`${first.origin}/demo/people`)).json();
    const body = await writtenLetter(first.origin, first.door, person.username);
    const answered = post(first.door, body);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await first.end('SIGTERM')).toBe(0);
    expect(await answered).toBe('accepted');
    const second = await start('main.js', { ...settings, BLOCKERS_DELIVERY: 'every 1s' });
    expect(await batchOf(second.door, body)).toBeGreaterThan(0);
    await second.end('SIGTERM');
    await drop();
  });
});

const binary = mariadbBinary();

describe.skipIf(!binary)('the letterbox as a process of its own', slow, () => {
  it('runs with the grants of the documentation and no others', async () => {
    const server = await startMariadb(binary!, { grantOption: true });
    const admin = await mysql.createConnection({ uri: server.url, multipleStatements: true });
    await admin.query('CREATE DATABASE applaus CHARACTER SET utf8mb4');
    const url = `${server.url}/applaus`;
    const setUp = await openDatabase(url, blueprint);
    await setUp.dataSource.runMigrations();
    await setUp.close();
    const documentation = readFileSync('docs/letterbox-operations.md', 'utf8');
    const grants = /```sql\n(.*?)```/s.exec(documentation)![1]!;
    await admin.query(grants.replace('a password of its own', 'own'));
    const own = new URL(url);
    [own.username, own.password] = ['letterbox', 'own'];

    const settings = { DEMO: 'true', LETTERBOX_DATABASE_URL: own.href, LETTERBOX_PORT: '1' };
    const { LETTERBOX_PORT: _, ...ownSettings } = settings;
    const spool = join(folderOf(), 'letterbox.spool');
    const api = await start('main.js', { ...settings, DATABASE_URL: url });
    expect((await fetch(`${api.origin}/letterbox/manifest.json`)).status).toBe(404);
    const door = await start(
      'commands/letterbox.js',
      { ...ownSettings, LETTERBOX_SPOOL: spool, BLOCKERS_DELIVERY: 'every 1s' },
      'LETTERBOX_PORT',
    );
    const [person] = await (await fetch(`${api.origin}/demo/people`)).json();
    const body = await writtenLetter(api.origin, door.origin, person.username);
    expect(await post(door.origin, body)).toBe('accepted');
    await until(async () => (await admin.query<mysql.RowDataPacket[]>('SELECT 1 FROM applaus.delivery'))[0].length);
    // What the server's job does once the board has made a blocker of it.
    await admin.query('UPDATE applaus.delivery SET applied = 1');
    expect(await batchOf(door.origin, body)).toBeGreaterThan(0);

    const account = await mysql.createConnection({ uri: own.href });
    const tables = ['person', 'token_issuance', 'issuer_key', 'manifest_key', 'identity', 'letter_item'];
    for (const table of tables) await expect(account.query(`SELECT 1 FROM ${table}`), table).rejects.toThrow(/denied/);
    await expect(account.query('DELETE FROM nullifier')).rejects.toThrow(/denied/);
    await expect(account.query('UPDATE delivery SET applied = 1')).rejects.toThrow(/denied/);
    await account.end();
    await admin.end();
    expect(await door.end('SIGTERM')).toBe(0);
    expect(door.output()).not.toContain('"level":50');
    await api.end('SIGTERM');
    await server.stop();
  });

  it('without its settings says which it needs, and ends with 1', async () => {
    const child = spawn(process.execPath, ['dist/server/commands/letterbox.js'], {
      env: { PATH: process.env.PATH, LETTERBOX_DATABASE_URL: 'mysql://u:p@127.0.0.1:1/x' },
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    const [code] = await once(child, 'exit');
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/LETTERBOX_KEY is missing.*CONFIDENTIAL_CONTACT is missing/s),
    ]);
  });
});

describe('the witness', slow, () => {
  it('remembers the keys of a server, and notices when another list stands in their place', async () => {
    const folder = folderOf();
    const settings = { DEMO: 'true', DATABASE_URL: `sqlite:${join(folder, 'one.sqlite')}` };
    const file = join(folder, 'seen.json');
    const witness = async (origin: string) => {
      const child = spawn(process.execPath, ['dist/server/commands/witness.js', origin, '--file', file]);
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
      const [code] = await once(child, 'exit');
      return { code, said };
    };
    const first = await start('main.js', settings);
    await untilSigned(first.door);
    expect(await witness(first.door)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/for the first time.*seal: [0-9a-f]{32}.*signed, head [0-9a-f]{32}/s),
    });
    expect(await witness(first.door)).toMatchObject({ code: 0, said: expect.stringContaining('those of last time') });
    const before = readFileSync(file, 'utf8');

    const other = await start('main.js', { ...settings, DATABASE_URL: `sqlite:${join(folderOf(), 'two.sqlite')}` });
    await untilSigned(other.door);
    expect(await witness(other.door)).toMatchObject({
      code: 1,
      said: expect.stringContaining('another key than last time'),
    });
    expect(readFileSync(file, 'utf8')).toBe(before);

    writeFileSync(
      file,
      before.replace(/"head": "./, (text) => `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`),
    );
    expect(await witness(first.door)).toMatchObject({ code: 1, said: expect.stringContaining('is another one now') });
    expect(await witness('http://127.0.0.1:1')).toMatchObject({
      code: 1,
      said: expect.stringContaining('does not give manifest.json'),
    });
    expect(await witness('')).toMatchObject({ code: 1, said: expect.stringContaining('npm run witness') });
  });
});
