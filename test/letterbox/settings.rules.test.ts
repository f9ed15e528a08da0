import { describe, expect, it } from 'vitest';
import { capabilities } from '../../server/capabilities.ts';
import { type Config, readConfig as readAny, readLetterboxConfig } from '../../server/config.ts';
import { ConfigError } from '../../server/config-error.ts';
import { nextDelivery } from '../../server/kernel/delivery-schedule.ts';
import { issuerSetting } from '../support/test-issuer.ts';

const secret = 'x'.repeat(32);
const readConfig = (environment: NodeJS.ProcessEnv): Config => readAny(capabilities, environment);
const host = { AUTH_ISSUERS: issuerSetting };
const open = {
  ...host,
  CONFIDENTIAL_CONTACT: 'Anna Bos | https://i.test/trust',
  LETTERBOX_KEY: secret,
  ISSUER_KEY: secret,
};
const problemsOf = (environment: NodeJS.ProcessEnv, read: (environment: NodeJS.ProcessEnv) => unknown = readConfig) => {
  try {
    read(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe('the settings of the door', () => {
  it('in the demo all is there: a contact, a quick delivery, another origin of the same site as the page', () => {
    expect(readConfig({ PORT: '4321' })).toMatchObject({
      spoolInterval: 2_000,
      minimumItems: 1,
      minimumTakers: 0,
      letterbox: 'here',
      letterboxPort: 4322,
      spoolFile: 'data/letterbox.spool',
      capabilities: {
        issuer: { minimumPeople: 8, confidentialContact: { text: expect.stringContaining('Waterweg') } },
        blockers: { delivery: { everySeconds: 30 }, answerDays: 10, letterboxUrl: 'http://localhost:4322' },
      },
    });
    expect(readConfig({ PUBLIC_URL: 'https://demo.test' }).capabilities.blockers.letterboxUrl).toBe(
      'https://demo.test:4001',
    );
  });

  it('with a host the channel is closed until there is a contact, and then needs a key', () => {
    expect(readConfig(host)).toMatchObject({
      letterbox: 'closed',
      capabilities: { issuer: { confidentialContact: null }, blockers: { delivery: { daily: '07:00' } } },
      spoolInterval: 30_000,
      minimumItems: 2,
      minimumTakers: 8,
    });
    expect(readConfig(open)).toMatchObject({
      letterbox: 'here',
      capabilities: {
        issuer: { confidentialContact: { text: 'Anna Bos', url: 'https://i.test/trust' } },
        blockers: { letterboxUrl: 'http://localhost:4001' },
      },
    });
    expect(problemsOf({ ...open, LETTERBOX_KEY: undefined })).toEqual([
      expect.stringContaining('LETTERBOX_KEY is missing'),
    ]);
    expect(problemsOf({ ...open, LETTERBOX_KEY: 'short' })).toEqual([expect.stringContaining('LETTERBOX_KEY must be')]);
    expect(problemsOf({ ...open, ISSUER_KEY: undefined })).toEqual([expect.stringContaining('ISSUER_KEY is missing')]);
    expect(problemsOf({ ...open, ISSUER_KEY: 'short' })).toEqual([expect.stringContaining('ISSUER_KEY must be')]);
  });

  it('the door has a port of its own inside the server, the next one or another', () => {
    const doorOf = (settings: NodeJS.ProcessEnv) => {
      const { letterbox, letterboxPort, capabilities: own } = readConfig({ ...open, ...settings });
      return [letterbox, letterboxPort, own.blockers.letterboxUrl];
    };
    expect(doorOf({ PORT: '8080' })).toEqual(['here', 8081, 'http://localhost:8081']);
    expect(doorOf({ LETTERBOX_PORT: '9000' })).toEqual(['here', 9000, 'http://localhost:9000']);
    expect(doorOf({ LETTERBOX_URL: 'https://letters.test' })).toEqual(['here', 4001, 'https://letters.test']);
    expect(readLetterboxConfig({ ...open, PORT: '8080' }).port).toBe(8081);
  });

  it('several servers need a letterbox of its own', () => {
    const several = { ...open, REDIS_URL: 'redis://r' };
    expect(problemsOf(several)).toEqual([expect.stringContaining('npm run letterbox')]);
    expect(problemsOf({ ...several, LETTERBOX_URL: 'https://letters.test' })).toHaveLength(1);
    const own = { LETTERBOX_DATABASE_URL: 'mysql://l:p@h/d', LETTERBOX_KEY: undefined };
    expect(readConfig({ ...several, ...own })).toMatchObject({ letterbox: 'elsewhere' });
    expect(readConfig({ ...host, REDIS_URL: 'redis://r' })).toMatchObject({ letterbox: 'closed' });
  });

  it.each([
    ['Anna Bos | https://i.test/trust', 'Anna Bos', 'https://i.test/trust'],
    ['Anna Bos https://i.test/trust', 'Anna Bos', 'https://i.test/trust'],
    ['Anna Bos, kamer 4 | mailto:anna@i.test', 'Anna Bos, kamer 4', 'mailto:anna@i.test'],
    ['Bel Anna|tel:+31612345678', 'Bel Anna', 'tel:+31612345678'],
  ])('%s is a contact', (value, text, url) => {
    expect(readConfig({ ...open, CONFIDENTIAL_CONTACT: value }).capabilities.issuer.confidentialContact).toEqual({
      text,
      url,
    });
  });

  it('what is wrong is all named', () => {
    const problems = problemsOf({
      ...host,
      CONFIDENTIAL_CONTACT: 'Anna Bos',
      BLOCKERS_DELIVERY: 'weekly',
      BLOCKERS_MIN_PEOPLE: '1',
      BLOCKERS_ANSWER_DAYS: '0',
      BLOCKERS_KEY_BITS: '1024',
      HOLIDAYS: '2026-12-25, 2026-02-30, soon',
      LETTERBOX_URL: 'https://letters.test/door',
      LETTERBOX_PORT: 'x',
      LETTERBOX_DATABASE_URL: 'postgres://x',
    });
    for (const word of [
      'CONFIDENTIAL_CONTACT',
      'BLOCKERS_DELIVERY',
      'BLOCKERS_MIN_PEOPLE',
      'BLOCKERS_ANSWER_DAYS',
      'BLOCKERS_KEY_BITS',
      '"2026-02-30"',
      '"soon"',
      'LETTERBOX_URL',
      'LETTERBOX_PORT',
      'LETTERBOX_DATABASE_URL',
    ]) {
      expect(
        problems.filter((problem) => problem.includes(word)),
        word,
      ).not.toEqual([]);
    }
    expect(problems.join()).not.toContain('2026-12-25"');
  });

  it.each([
    'javascript:alert(1)',
    'Anna | javascript:alert(1)',
    'Anna | ftp://i.test',
    '| https://i.test',
    'https://i.test',
  ])('%s is no contact', (value) => {
    expect(problemsOf({ ...open, CONFIDENTIAL_CONTACT: value })).toEqual([
      expect.stringContaining('CONFIDENTIAL_CONTACT must be'),
    ]);
  });

  it('a delivery every few seconds is for the demo only', () => {
    expect(problemsOf({ ...open, BLOCKERS_DELIVERY: 'every 30s' })).toEqual([expect.stringContaining('demo only')]);
    expect(readConfig({ BLOCKERS_DELIVERY: 'every 5s' }).capabilities.blockers.delivery).toEqual({ everySeconds: 5 });
    expect(readConfig({ ...open, BLOCKERS_DELIVERY: 'daily@16:30' }).capabilities.blockers.delivery).toEqual({
      daily: '16:30',
    });
    expect(readConfig({ ...open, BLOCKERS_DELIVERY: 'hourly' }).capabilities.blockers.delivery).toEqual({
      hourly: true,
    });
    for (const wrong of ['daily', 'daily@24:00', 'daily@7:00', 'every 0s', 'every 30']) {
      expect(problemsOf({ ...open, BLOCKERS_DELIVERY: wrong }), wrong).toHaveLength(1);
    }
  });

  it('a letterbox of its own asks for no issuers, and for its key and a contact', () => {
    const { AUTH_ISSUERS: _, ISSUER_KEY: __, ...own } = { ...open, LETTERBOX_DATABASE_URL: 'mysql://l:p@h/d' };
    expect(readLetterboxConfig(own)).toMatchObject({
      demo: false,
      port: 4001,
      databaseUrl: 'mysql://l:p@h/d',
      spoolFile: 'data/letterbox.spool',
    });
    const problems = problemsOf({ ...own, LETTERBOX_KEY: '', CONFIDENTIAL_CONTACT: '' }, readLetterboxConfig);
    expect(problems).toEqual([
      expect.stringContaining('LETTERBOX_KEY is missing'),
      expect.stringContaining('CONFIDENTIAL_CONTACT is missing'),
    ]);
  });
});

describe('the next delivery', () => {
  const next = (schedule: Parameters<typeof nextDelivery>[0], now: string) =>
    nextDelivery(schedule, 'Europe/Amsterdam', new Date(now)).toISOString();

  it.each([
    ['2026-11-27T05:59:59.999Z', '2026-11-27T06:00:00.000Z'],
    ['2026-11-27T06:00:00.000Z', '2026-11-28T06:00:00.000Z'],
    // The nights in which the clocks change.
    ['2026-03-28T12:00:00.000Z', '2026-03-29T05:00:00.000Z'],
    ['2026-10-24T12:00:00.000Z', '2026-10-25T06:00:00.000Z'],
  ])('daily at seven, seen at %s, is %s', (now, then) => {
    expect(next({ daily: '07:00' }, now)).toBe(then);
  });

  it('late in the evening it is tomorrow’s, at midnight the coming day’s', () => {
    expect(next({ daily: '23:59' }, '2026-11-27T22:59:00.000Z')).toBe('2026-11-28T22:59:00.000Z');
    expect(next({ daily: '00:00' }, '2026-11-27T23:00:00.000Z')).toBe('2026-11-28T23:00:00.000Z');
    expect(next({ daily: '00:00' }, '2026-10-24T22:00:00.000Z')).toBe('2026-10-25T23:00:00.000Z');
  });

  it('is the next full hour, or the next so many seconds', () => {
    expect(next({ hourly: true }, '2026-11-27T06:00:00.000Z')).toBe('2026-11-27T07:00:00.000Z');
    expect(next({ everySeconds: 30 }, '2026-11-27T06:00:29.000Z')).toBe('2026-11-27T06:00:30.000Z');
  });
});
