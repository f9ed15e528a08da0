import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDemo } from '../support/built-server.ts';

describe('the commands of the operators', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'applaus-commands-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const url = () => `sqlite:${join(folder, 'applaus.sqlite')}`;
  const run = (args: string[], settings: Record<string, string> = {}) => {
    const env = { PATH: process.env.PATH, DATABASE_URL: url(), ...settings };
    const child = spawn(process.execPath, args, { env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    return new Promise<{ code: number | null; output: string }>((resolve) => {
      child.once('close', (code) => resolve({ code, output }));
    });
  };
  const file = (...lines: string[]) => {
    const path = join(folder, 'people.csv');
    writeFileSync(path, lines.join('\n'));
    return path;
  };
  const migrate = 'dist/server/commands/migrate.js';
  const seed = 'dist/server/commands/seed.js';
  const people = 'dist/server/commands/people.js';
  const purpose = 'dist/server/commands/purpose.js';

  it('two migrations at once: one does it, the other finds nothing to do, and both say so', async () => {
    const both = await Promise.all([run([migrate]), run([migrate])]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.filter(({ output }) => output.includes('PeopleDirectory'))).toHaveLength(1);
    expect(both.filter(({ output }) => output.includes('at the newest migration already'))).toHaveLength(1);
  });

  it('a bad row of people is named with its line, and the good ones say what was done', async () => {
    await run([migrate]);
    const bad = await run([people, 'import', file('userName,name', 'eva,Eva', ',Tom')]);
    expect([bad.code, bad.output]).toEqual([1, expect.stringContaining('line 3: userName is empty.')]);
    const good = await run([people, 'import', file('userName,name', 'eva,Eva')]);
    expect([good.code, good.output]).toEqual([0, expect.stringContaining('1 added, 0 changed, 0 unchanged')]);
  });

  it('roles are given by a command that says so and leaves a line in the log', async () => {
    await run([migrate]);
    await run([people, 'import', file('userName,name', 'eva,Eva')]);
    const granted = await run([people, 'grant', 'eva', 'editor']);
    expect([granted.code, granted.output]).toEqual([0, expect.stringContaining('Eva is now editor.')]);
    expect(granted.output).toMatch(/"by":".+","personId":".+","role":"editor","changed":true,"msg":"people: grant"/);
    expect((await run([people, 'revoke', 'eva', 'editor'])).output).toContain('Eva is no longer editor.');
    expect((await run([people, 'identities'])).output).toContain('Nothing was refused.');
    expect((await run([people, 'unlink', 'eva'])).output).toContain('There was nothing to forget.');
    const unknown = await run([people, 'grant', 'eva', 'emperor']);
    expect([unknown.code, unknown.output]).toEqual([1, expect.stringContaining('There is no role "emperor"')]);
  });

  it('a demo does not start beside real people, and does not touch their database', async () => {
    await run([migrate]);
    await run([people, 'import', file('userName,name', 'eva,Eva')]);
    const { code, output } = await run(['dist/server/main.js'], { DEMO: 'true', PORT: '0' });
    expect([code, output.split('\n')[0]]).toEqual([1, expect.stringContaining('The demo does not start')]);
    const seeding = await run([seed]);
    expect([seeding.code, seeding.output]).toEqual([1, expect.stringContaining('holds real people')]);
  });

  it('what is seeded for a demo can be looked at in it', async () => {
    const seeding = await run([seed, '--people', '30', '--recognitions', '50', '--blockers', '2'], { DEMO: 'true' });
    expect([seeding.code, seeding.output]).toEqual([
      0,
      expect.stringContaining('30 people, 50 recognitions and 2 blockers'),
    ]);
    const demo = await startDemo({ DATABASE_URL: url() });
    const visitors = await (await fetch(`${demo.api}/demo/people`)).json();
    await demo.stop();
    expect(visitors.length).toBeGreaterThan(20);
  });

  it('the set of values to begin with is imported, and a dry run before it changes nothing', async () => {
    await run([migrate]);
    const tried = await run([purpose, 'import', 'docs/purpose.example.yaml', '--dry-run']);
    expect([tried.code, tried.output]).toEqual([0, expect.stringContaining('Nothing was changed')]);
    const done = await run([purpose, 'import', 'docs/purpose.example.yaml']);
    expect([done.code, done.output]).toEqual([0, expect.stringContaining('Values: 6 added, 0 changed, 0 unchanged')]);
  });

  it.each([
    [[purpose], 'npm run purpose -- import FILE'],
    [[purpose, 'import', 'nowhere.yaml'], 'nowhere.yaml cannot be read'],
    [[purpose, 'import', 'package.json'], 'line 2: "name" is not known here'],
    [[people], 'npm run people -- import FILE.csv'],
    [[people, 'import', 'nowhere.csv'], 'nowhere.csv cannot be read'],
    [[seed, '--people', 'x'], '--people must be a whole number'],
  ])('%j says what is wrong', async (args, message) => {
    const { code, output } = await run(args);
    expect([code, output]).toEqual([1, expect.stringContaining(message)]);
    expect(output).not.toContain('    at ');
  });
});
