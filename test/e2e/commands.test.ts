import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import { nodeId } from '../../server/kernel/node-id.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
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
    const [out, err, both]: string[][] = [[], [], []];
    for (const [stream, own] of [
      [child.stdout, out],
      [child.stderr, err],
    ] as const)
      stream.on('data', (chunk) => void [own, both].map((texts) => texts!.push(String(chunk))));
    return new Promise<{ code: number | null; out: string; err: string; output: string }>((resolve) => {
      const [said, complained, output] = [out, err, both].map((texts) => () => texts!.join(''));
      child.once('close', (code) => resolve({ code, out: said!(), err: complained!(), output: output!() }));
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
  const keys = 'dist/server/commands/keys.js';
  const duty = 'dist/server/commands/duty.js';

  it('without the settings of the server a command says which database it is about', async () => {
    const child = spawn(process.execPath, [join(process.cwd(), migrate)], {
      cwd: folder,
      env: { PATH: process.env.PATH },
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    await new Promise((resolve) => child.once('close', resolve));
    expect(said).toBe('DATABASE_URL is not set, so this is about sqlite:data/applaus.sqlite.\n');
    expect((await run([migrate])).output).not.toContain('DATABASE_URL');
  });

  it('a command whose first lines alone are read goes on to its end', async () => {
    const child = spawn(process.execPath, [migrate], { env: { PATH: process.env.PATH, DATABASE_URL: url() } });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, said]).toEqual([0, '']);
    expect((await run([migrate])).output).toContain('at the newest migration already');
  });

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

  it('a dry run lists what would change, and whether that asks for a --yes, and writes nothing', async () => {
    await run([migrate]);
    const everybody = Array.from({ length: 20 }, (_, number) => `p${number},Person ${number}`);
    await run([people, 'import', file('userName,name', ...everybody)]);
    const rest = everybody.slice(3).map((row) => row.replace('p19,Person', 'p19,Somebody'));
    const path = file(
      'userName,name,department,shoes',
      ...rest.map((row) => `${row},,41`),
      'eva,Eva,Waterweg / Noord,38',
    );
    const tried = await run([people, 'import', path, '--deactivate-missing', '--dry-run']);
    expect([tried.code, tried.out.trim().split('\n')]).toEqual([
      0,
      [
        'Columns passed over: shoes.',
        'Department added: Waterweg',
        'Department added: Noord',
        'Added: eva (Eva)',
        'Changed: p19 (name)',
        'No longer active: p0',
        'No longer active: p1',
        'No longer active: p2',
        'People: 1 added, 1 changed, 16 unchanged, 3 no longer active.',
        'A dry run: nothing was written. More than a tenth of the active people would leave: that asks for --yes.',
      ],
    ]);
    const refused = await run([people, 'import', path, '--deactivate-missing']);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.output).toContain(
      'Nothing was imported: 3 of the 20 active people are not in the file and would no longer be active: Person 0, Person 1, Person 2.',
    );
    expect(refused.output).toContain('That is more than a tenth. --dry-run shows them; --yes goes on if it is right.');
    const done = await run([people, 'import', path, '--deactivate-missing', '--yes']);
    expect([done.code, done.out]).toEqual([0, tried.out.slice(0, tried.out.indexOf('A dry run'))]);
  });

  it('an import says how far it is, a line each quarter where nobody looks at a terminal', async () => {
    await run([migrate]);
    const rows = Array.from({ length: 2_000 }, (_, number) => `p${number},Person ${number}`);
    const { code, out, err } = await run([people, 'import', file('userName,name', ...rows)]);
    expect([code, err.trim().split('\n')]).toEqual([
      0,
      ['0', '500', '1,000', '1,500', '2,000'].map((count) => `${count} of 2,000 people`),
    ]);
    const lines = out.trim().split('\n');
    expect([lines.length, lines[40], lines[41]]).toEqual([
      42,
      'Added: … and 1960 more',
      'People: 2000 added, 0 changed, 0 unchanged.',
    ]);
  });

  it('a file that is damaged is refused with the line, whatever else is wrong', async () => {
    await run([migrate]);
    const path = file('userName,name', 'eva,Eva');
    writeFileSync(
      path,
      Buffer.concat([Buffer.from('userName,name\nzoe,Zoë\ntom,T'), Buffer.from([0xc3]), Buffer.from('m\n')]),
    );
    const { code, out, err } = await run([people, 'import', path]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/line 3: .*UTF-8/);
    expect((await run([people, 'import', file('userName,name', 'eva,Eva')])).out).toContain('1 added');
  });

  it('roles are given by a command that says so and leaves a line in the log', async () => {
    await run([migrate]);
    await run([people, 'import', file('userName,name', 'eva,Eva')]);
    const granted = await run([people, 'grant', 'eva', 'editor']);
    expect([granted.code, granted.output]).toEqual([0, expect.stringContaining('Eva is now editor.')]);
    expect(granted.output).toMatch(/"by":".+","personId":".+","role":"editor","changed":true,"msg":"people: grant"/);
    const revoked = await run([people, 'revoke', 'eva', 'editor']);
    expect([revoked.code, revoked.out]).toEqual([0, 'Eva is no longer editor.\n']);
    expect(revoked.err).toMatch(/"by":".+","personId":".+","role":"editor","changed":true,"msg":"people: revoke"/);
    expect((await run([people, 'identities'])).output).toContain('Nothing was refused.');
    const unlinked = await run([people, 'unlink', 'eva']);
    expect([unlinked.code, unlinked.out]).toEqual([0, 'There was nothing to forget.\n']);
    expect(unlinked.err).toMatch(/"by":".+","personId":".+","subjects":\[\],"msg":"people: unlink"/);
    const unknown = await run([people, 'grant', 'eva', 'emperor']);
    expect([unknown.code, unknown.output]).toEqual([1, expect.stringContaining('There is no role "emperor"')]);
  });

  it('what is stored about somebody is written into a file of one’s own, and erased after a try', async () => {
    await run([migrate]);
    await run([people, 'import', file('userName,name,manager', 'eva,Eva,', 'tom,Tom,eva')]);
    const path = join(folder, 'eva.json');
    const exported = await run([people, 'export', 'eva', path]);
    expect([exported.code, exported.out]).toEqual([0, `Everything that is stored about Eva stands in ${path}.\n`]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(path, 'utf8')).people).toMatchObject({
      profile: [{ name: 'Eva' }],
      leads: [{ name: 'Tom' }],
    });
    expect((await run([people, 'export', 'eva', path])).err).toContain('it is there already; --overwrite replaces it.');
    expect(JSON.parse((await run([people, 'export', 'tom'])).out).people.profile[0].manager).toBe('Eva');
    const tried = await run([people, 'erase', 'eva']);
    expect([tried.code, tried.out]).toEqual([
      0,
      expect.stringMatching(/^Would be erased of Eva .*--yes does it, for good\.\n$/s),
    ]);
    expect((await run([people, 'export', 'eva'])).code).toBe(0);
    const done = await run([people, 'erase', 'eva', '--yes']);
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('Erased of Eva')]);
    expect(done.err).toMatch(/"by":".+","personId":".+","msg":"people: erase"/);
    expect((await run([people, 'export', 'eva'])).err).toContain('There is nobody with the user name');
    expect(JSON.parse((await run([people, 'export', 'tom'])).out).people.profile[0].manager).toBeNull();
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

  it('the page is exported with its keys, over no other file, and imported again without a change', async () => {
    await run([migrate]);
    await run([purpose, 'import', 'docs/purpose.example.yaml']);
    const path = join(folder, 'page.yaml');
    expect(await run([purpose, 'export', path])).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'utf8')).toContain('key: call-back');
    const again = await run([purpose, 'export', path]);
    expect([again.code, again.output]).toEqual([1, expect.stringContaining('it is there already; --overwrite')]);
    const back = await run([purpose, 'import', path]);
    expect([back.code, back.output]).toEqual([0, expect.stringContaining('Values: 0 added, 0 changed, 6 unchanged')]);
  });

  it('private keys come under another ISSUER_KEY, and a server with the one of before does not start', async () => {
    const [before, after] = ['the key of before, which is long enough', 'the key from now on, which is long enough'];
    const made = await startDemo({ DATABASE_URL: url(), ISSUER_KEY: before });
    const listed = async () => (await (await fetch(`${made.door}/letterbox/manifest.json`)).json()).entries.length;
    await expect.poll(listed, { timeout: 30_000 }).toBeGreaterThan(1);
    await made.stop();
    const both = { ISSUER_KEY: before, ISSUER_KEY_NEW: after };
    const done = await run([keys, 'rewrap'], both);
    expect([done.code, done.output]).toEqual([
      0,
      expect.stringMatching(/^[1-9]\d* private keys are under the new key now/),
    ]);
    expect((await run([keys, 'rewrap'], both)).output).toMatch(/^0 private keys/);
    const wrong = await run(['dist/server/main.js'], { DEMO: 'true', PORT: '0', ISSUER_KEY: before });
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('ISSUER_KEY does not open')]);
    await (await startDemo({ DATABASE_URL: url(), ISSUER_KEY: after })).stop();
  });

  it.each([
    [[keys], 'npm run keys -- rewrap'],
    [[keys, 'rewrap'], 'ISSUER_KEY or ISSUER_KEY_NEW is missing'],
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

  it('what one turn says is erased for a reason that the law knows, once', async () => {
    await run([seed, '--people', '200', '--blockers', '20']);
    const db = await openDatabase(url(), blueprint);
    const said = 'SELECT blocker_id AS uuid, number FROM blocker_turn WHERE by_id IS NOT NULL AND text IS NOT NULL';
    const [turn] = await db.rows<{ uuid: string; number: number }>(`${said} LIMIT 1`);
    await db.close();
    const [id, number] = [nodeId('Blocker', turn!.uuid), String(turn!.number)];
    expect((await run([duty, 'erase', id, number, 'shame'])).err).toContain('privacy|court|unlawful');
    expect((await run([duty, 'erase', 'nonsense', number, 'court'])).err).toContain('npm run duty -- erase');
    const erased = await run([duty, 'erase', id, number, 'court']);
    expect(erased).toMatchObject({ code: 0, out: expect.stringContaining('The next delivery says so.') });
    expect(erased.err).toContain('"because":"court"');
    expect(await run([duty, 'erase', id, number, 'court'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no such turn, or it says nothing'),
    });
  });
});
