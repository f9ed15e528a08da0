import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { issuerSetting } from '../support/test-issuer.ts';

const needed = [
  ...['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'docs/operations.md', 'docs/purpose.example.yaml'],
  ...['server/start.mjs', 'dist/server/main.js', 'dist/server/commands/letterbox.js', 'dist/migrations/columns.js'],
  ...['schema/wall.graphql', 'schema/documents.json', 'dist/client/embed/v1/applaus.js', 'dist/client/door/index.html'],
  ...['docs/decisions/0001-ids-are-varchar-36.md', 'docs/monitoring/applaus-alerts.yaml'],
];

/** Sources, tests, what only a checkout needs, large images, and whatever somebody has tried out beside it. */
const unwanted = [
  /^(test|client|migrations|coverage|data)\/|^\./,
  /^server\/(?!start\.mjs$|demo\/intranet\/)|\.(tsx?|map|tsbuildinfo|png|sqlite)$/,
];
const isUnwanted = (path: string) => unwanted.some((pattern) => pattern.test(path));

describe('what `npm pack` makes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-packed-'));
  const top = join(folder, 'package');
  let files: { path: string; size: number }[];
  let server: BuiltServer;
  beforeAll(async () => {
    // Built already, as its own script would do it first.
    const pack = ['pack', '--json', '--ignore-scripts', `--pack-destination=${folder}`];
    const [packed] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8' }));
    files = packed.files;
    execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', folder]);
    symlinkSync(resolve('node_modules'), join(top, 'node_modules'));
    server = await startDemo({}, top, 'server/start.mjs');
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('has what a server and its operators need', () => {
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(needed));
  });

  test('has no sources, no tests and nothing large', () => {
    expect(files.filter(({ path }) => isUnwanted(path))).toEqual([]);
    expect(files.filter(({ size }) => size > 400_000)).toEqual([]);
    const others = ['test/wall/a.rules.test.ts', 'server/main.ts', 'dist/server/main.js.map', 'docs/images/wall.png'];
    expect([...others, '.ci/run', 'data/applaus.sqlite'].every(isUnwanted)).toBe(true);
  });

  test('starts without building anything, and serves page, widget, letter frame and API', async () => {
    expect(server.output()).not.toContain('Building');
    const statuses = await Promise.all(
      [
        ...[`${server.api}/readyz`, `${server.api}/`, `${server.api}/demo/intranet.js`, `${server.api}/demo/people`],
        ...[`${server.api}/embed/v1/applaus.js`, `${server.door}/letterbox/door/index.html`],
      ].map(async (url) => [url, (await fetch(url)).status]),
    );
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test.each([
    ['migrate', [], /^The database is at the newest migration/],
    ['people', ['identities'], /./],
    ['doctor', [], /^ok +database/m],
    ['letterbox', [], /CONFIDENTIAL_CONTACT is missing/],
    ['purpose', ['import', 'docs/purpose.example.yaml'], /^Values: 6 added/m],
  ])('runs the command %s', async (name, args, said) => {
    const work = join(folder, 'work');
    mkdirSync(work, { recursive: true });
    const settings = { DATABASE_URL: `sqlite:${join(work, 'applaus.sqlite')}`, AUTH_ISSUERS: issuerSetting };
    const child = spawn(process.execPath, [join(top, 'server/start.mjs'), name, ...args], {
      ...{ cwd: top, env: { PATH: process.env.PATH, ...settings } },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    await new Promise((ended) => child.once('close', ended));
    expect(output).toMatch(said);
  });
});
