import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { mariadbBinary, type PrivateMariadb, startMariadb } from '../support/private-mariadb.ts';

const binary = mariadbBinary();

/** A docker engine cannot be counted on, so the image's own steps are taken here: what it copies, and nothing else. */
describe.skipIf(!binary && process.env.CI !== 'true')('what the image holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-image-'));
  let mariadb: PrivateMariadb;
  let server: BuiltServer;
  beforeAll(async () => {
    mariadb = await startMariadb(binary!);
    const dockerfile = readFileSync('Dockerfile', 'utf8');
    const copied = [...dockerfile.matchAll(/--from=build \S+ \/applaus\/(\S+)/g)].map((match) => match[1]!);
    for (const path of [...copied, 'package-lock.json', '.npmrc'].filter((each) => each !== 'node_modules')) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(path, join(folder, path), { recursive: true });
    }
    execFileSync('npm', ['ci', '--omit=dev', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('npm', ['pkg', 'delete', 'devDependencies', '--silent'], { cwd: folder, stdio: 'ignore' });
    const { default: mysql } = await import('mysql2/promise');
    const connection = await mysql.createConnection(mariadb.url);
    await connection.query('CREATE DATABASE applaus');
    await connection.end();
    const url = `${mariadb.url}/applaus`;
    server = await startDemo({ DATABASE_URL: url, MIGRATE_ON_START: 'true', NODE_ENV: 'production' }, folder);
  });
  afterAll(async () => {
    await server?.stop();
    await mariadb?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('serves the demo from a MySQL database, as the compose file starts it', async () => {
    const { token } = (await (await fetch(`${server.api}/demo/token?person=ilse.brouwer`)).json()) as { token: string };
    const answer = await fetch(`${server.api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ wall(first: 3) { edges { node { effect receivers { name } } } } }' }),
    });
    const { data } = (await answer.json()) as { data: { wall: { edges: unknown[] } } };
    expect(data.wall.edges).toHaveLength(3);
  });

  test('holds the widget', async () => {
    const loader = await fetch(`${server.api}/embed/v1/applaus.js`);
    expect(loader.status).toBe(200);
    expect(loader.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('ends by itself when it is told to stop', async () => {
    const ended = new Promise((resolve) => server.process.once('exit', resolve));
    server.process.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
