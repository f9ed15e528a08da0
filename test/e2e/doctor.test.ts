import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkNode } from '../../server/commands/doctor/check-machine.ts';
import { freePort } from '../support/free-port.mjs';
import { issuerSetting } from '../support/test-issuer.ts';

describe('npm run doctor', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'applaus-doctor-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (command: string, args: string[] = [], settings: Record<string, string> = {}) => {
    const env = {
      ...{
        PATH: process.env.PATH,
        DATABASE_URL: `sqlite:${join(folder, 'applaus.sqlite')}`,
        AUTH_ISSUERS: issuerSetting,
      },
      ...settings,
    };
    const child = spawn(process.execPath, [`dist/server/commands/${command}.js`, ...args], { env });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    return new Promise<{ code: number | null; out: string }>((resolve) => {
      child.once('close', (code) => resolve({ code, out }));
    });
  };

  it('names every setting that is wrong', async () => {
    const { code, out } = await run('doctor', [], { PORT: 'x', TIME_ZONE: 'Mars/Olympus' });
    expect(code).toBe(1);
    expect(out).toMatch(/^failed +settings +PORT must be a port number/m);
    expect(out).toMatch(/^failed +settings +TIME_ZONE must be a time zone/m);
  });

  it('says what to do before the database is migrated', async () => {
    const { code, out } = await run('doctor');
    expect(code).toBe(1);
    expect(out).toMatch(/^failed +database +the database is not migrated/m);
    expect(out).toContain('Run npm run migrate');
  });

  it('goes through an installation, and says of each thing how it is', async () => {
    await run('migrate');
    const [redis, mail] = [await freePort(), await freePort()];
    const { code, out } = await run('doctor', [], {
      ...{ PUBLIC_URL: `http://127.0.0.1:${await freePort()}`, REDIS_URL: `redis://127.0.0.1:${redis}` },
      ...{ SMTP_URL: `smtp://127.0.0.1:${mail}`, MAIL_FROM: 'applaus@intranet.example' },
    });
    expect(out).toMatch(/^ok +node +\d/m);
    expect(out).toMatch(/^ok +disk +[\d.]+ GB free/m);
    expect(out).toMatch(/^ok +database +sqlite, at the newest migration/m);
    expect(out).toMatch(/^warning +settings +ALLOWED_ORIGINS is empty/m);
    expect(out).toMatch(/^warning +settings +There are no values yet/m);
    expect(out).toMatch(/^warning +server +http:\S+\/readyz does not answer \(ECONNREFUSED\)/m);
    expect(out).toMatch(/^ok +letterbox +closed/m);
    expect(out).toMatch(/^warning +redis +does not answer/m);
    expect(out).toMatch(/^warning +mail +the mail server does not let us in/m);
    expect(code).toBe(0);
  });

  it('gives a file for whoever helps, without a password, a name or a text of anybody', async () => {
    await run('migrate');
    const people = join(folder, 'people.csv');
    writeFileSync(people, 'userName,name,email\ncanary.user,Canary Person,canary@intranet.example\n');
    await run('people', ['import', people]);
    const secrets = {
      ISSUER_KEY: 'canary-issuer-key-canary-issuer-key',
      LETTERBOX_KEY: 'canary-letterbox-key-canary-letters',
    };
    const { out } = await run('doctor', ['--json'], {
      ...{ ...secrets, REDIS_URL: `redis://:canary-redis@127.0.0.1:${await freePort()}` },
      ...{ SMTP_URL: `smtp://mailer:canary-smtp@127.0.0.1:${await freePort()}`, MAIL_FROM: 'applaus@intranet.example' },
    });
    expect(JSON.parse(out).findings.length).toBeGreaterThan(7);
    expect(out).not.toMatch(/canary/i);
    const away = await run('doctor', ['--json'], {
      DATABASE_URL: `mysql://applaus:canary-database@127.0.0.1:${await freePort()}/applaus`,
    });
    expect(away.code).toBe(1);
    expect(away.out).toContain('it cannot be opened (ECONNREFUSED)');
    expect(away.out).not.toMatch(/canary/i);
  });

  it.each([
    ['20.18.3', 'warning'],
    ['20.19.0', 'ok'],
    ['22.1.0', 'ok'],
    ['23.0.0', 'warning'],
    ['24.21.0', 'ok'],
  ])('Node %s is %s', (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });
});
