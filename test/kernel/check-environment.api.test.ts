import { describe, expect, it } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import { checkEnvironment } from '../../server/check-environment.ts';
import type { Config } from '../../server/config.ts';
import type { IssuerConfig } from '../../server/identity/issuers.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { databases, mariadbOrNone, type TestDatabase } from '../support/databases.ts';
import { ownMariadb } from '../support/own-mariadb.ts';
import { testIssuer } from '../support/test-issuer.ts';
import { capabilitySettings } from '../support/world.ts';

const issuer = (name: string, create: boolean) => ({ ...testIssuer, issuer: name, create });

const careful: {
  allowedOrigins: string[];
  confidentialContact: { text: string; url: string } | null;
  demo: boolean;
  issuers: IssuerConfig[];
  letterbox: Config['letterbox'];
  letterboxUrl: string;
  publicUrl: string;
  spoolFile: string;
} = {
  allowedOrigins: ['https://intranet.example'],
  confidentialContact: { text: 'Marijke', url: 'https://intranet.example/marijke' },
  demo: false,
  issuers: [issuer('https://intranet.example', true), issuer('https://guests.example', false)],
  // The tests may run on a file system that is warned of.
  letterbox: 'elsewhere',
  letterboxUrl: 'https://letters.example',
  publicUrl: 'https://applaus.example',
  spoolFile: '/dev/shm/letterbox.spool',
};

describe.each(databases)('what weakens the channel is said at the start, on $name', (database) => {
  it('a careful installation hears nothing', async () => {
    expect(await warningsOf(database)).toEqual([]);
  });

  it.each([
    [{ allowedOrigins: ['https://letters.example'] }, /its scripts can read what is typed/],
    [{ letterboxUrl: 'http://letters.example' }, /need https/],
    [{ publicUrl: 'http://applaus.example' }, /PUBLIC_URL .* is not https/],
    [
      { issuers: [issuer('https://one.example', true), issuer('https://other.example', true)] },
      /https:\/\/one.example and https:\/\/other.example each make people/,
    ],
    [{ letterbox: 'here' as const }, /letterbox.spool lies on tmpfs/],
    [{ allowedOrigins: [] }, /ALLOWED_ORIGINS is empty/],
    [{ allowedOrigins: [], confidentialContact: null }, /ALLOWED_ORIGINS is empty/],
  ])('%j', async (changes, sentence) => {
    const warnings = await warningsOf(database, changes);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(sentence);
  });

  it('on one computer http is as good, and a demo is no installation', async () => {
    expect(
      await warningsOf(database, { letterboxUrl: 'http://127.0.0.1:4000', publicUrl: 'http://localhost:4000' }),
    ).toEqual([]);
    expect(await warningsOf(database, { letterboxUrl: 'http://letters.localhost:4000' })).toEqual([]);
    expect(await warningsOf(database, { letterboxUrl: 'http://localhost.example' })).toHaveLength(1);
    expect(await warningsOf(database, { letterboxUrl: 'http://letters.example', demo: true })).toEqual([]);
  });
});

describe.runIf(mariadbOrNone)('a database that logs statements', () => {
  const inDatabase = (...statements: string[]) => warningsOf(mariadbOrNone!, {}, statements);

  it('is named, unless its logs go nowhere', async () => {
    try {
      expect(await inDatabase('SET GLOBAL general_log = 1')).toEqual([
        expect.stringMatching(/logs every statement \(general_log\)/),
      ]);
      expect(await inDatabase("SET GLOBAL log_output = 'NONE'")).toEqual([]);
    } finally {
      await inDatabase('SET GLOBAL general_log = 0', "SET GLOBAL log_output = 'FILE'");
    }
  });
});

const few = ownMariadb?.(['--max-connections=20']);
describe.skipIf(!few)('a database with few connections', () => {
  it('is named with how many a server needs', async () => {
    expect(await warningsOf(few!)).toEqual([
      expect.stringMatching(/allows 20 connections, and each server opens up to 26/),
    ]);
  });
});

async function warningsOf(database: TestDatabase, changes: Partial<typeof careful> = {}, before: string[] = []) {
  const { url, drop } = await database.make();
  const db = await openDatabase(url, blueprint);
  try {
    for (const statement of before) await db.dataSource.query(statement);
    const { confidentialContact, letterboxUrl, ...config } = { ...careful, ...changes };
    const capabilities = capabilitySettings({ issuer: { confidentialContact }, blockers: { letterboxUrl } });
    return await checkEnvironment({ ...config, capabilities }, db);
  } finally {
    await db.close();
    await drop();
  }
}
