import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { capabilities } from '../../server/capabilities.ts';
import { readConfig } from '../../server/config.ts';
import { ConfigError } from '../../server/config-error.ts';

const secret = 'x'.repeat(32);
const issuer = { issuer: 'https://i.test', audience: 'applaus', algorithms: ['HS256'], secret };
const issuers = (...list: unknown[]) => ({ AUTH_ISSUERS: JSON.stringify(list) });
const publicPem = (type: 'rsa' | 'ec') => {
  const pair =
    type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
};
const problemsOf = (environment: NodeJS.ProcessEnv): string[] => {
  try {
    readConfig(capabilities, environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe('the configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-config-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('nothing configured is the demo', () => {
    expect(readConfig(capabilities, {})).toMatchObject({
      demo: true,
      port: 4000,
      publicUrl: 'http://localhost:4000',
      databaseUrl: 'sqlite:data/applaus.sqlite',
      migrateOnStart: true,
      openDocuments: true,
      timeZone: 'Europe/Amsterdam',
      issuers: [],
      allowedOrigins: [],
    });
  });

  it('a configured host is no demo, and closed', () => {
    expect(readConfig(capabilities, issuers(issuer))).toMatchObject({
      demo: false,
      migrateOnStart: false,
      openDocuments: false,
      issuers: [{ issuer: 'https://i.test', link: null, create: false, trustRoles: false }],
    });
  });

  it.each([
    [false, {}],
    [true, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.test:4318' }],
    [
      true,
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://collector.test/traces', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' },
    ],
    [false, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.test:4318', OTEL_SDK_DISABLED: 'true' }],
    [false, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.test:4318', OTEL_TRACES_EXPORTER: 'none' }],
    [false, { OTEL_SERVICE_NAME: 'wall', OTEL_TRACES_SAMPLER: 'always_on' }],
  ])(
    'requests are traced where the variables of OpenTelemetry name a collector: %s for %o',
    (isTraced, environment) => {
      expect(readConfig(capabilities, environment).isTraced).toBe(isTraced);
    },
  );

  it('traces go in one form, and another is a mistake', () => {
    expect(problemsOf({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toEqual([
      'OTEL_EXPORTER_OTLP_PROTOCOL must be one of http/json.',
    ]);
  });

  it('all mistakes are named in one list', () => {
    const problems = problemsOf({
      PORT: '99999',
      PUBLIC_URL: 'localhost',
      DATABASE_URL: 'postgres://x',
      DEMO: 'yes',
      AUTH_ISSUERS: '[{}]',
      ALLOWED_ORIGINS: 'https://a.test, https://b.test/path',
      TIME_ZONE: 'Mars/Olympus',
      LOG_LEVEL: 'loud',
      SMTP_URL: 'smtp://mail.test',
      METRICS_PORT: 'x',
      LIVENESS_PORT: 'y',
      REDIS_URL: 'http://redis',
    });
    const names = [
      'PORT',
      'PUBLIC_URL',
      'DATABASE_URL',
      'DEMO',
      'AUTH_ISSUERS[0]',
      'ALLOWED_ORIGINS',
      'TIME_ZONE',
      'LOG_LEVEL',
      'MAIL_FROM',
      'METRICS_PORT',
      'LIVENESS_PORT',
      'REDIS_URL',
    ];
    for (const name of names)
      expect(
        problems.some((problem) => problem.includes(name)),
        name,
      ).toBe(true);
  });

  it.each(['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Etc/UTC', 'UTC', 'America/Argentina/Buenos_Aires'])(
    '%s is a time zone',
    (timeZone) => expect(readConfig(capabilities, { TIME_ZONE: timeZone }).timeZone).toBe(timeZone),
  );

  it.each<[string, unknown, string]>([
    [
      'no JSON',
      '{',
      `AUTH_ISSUERS is not JSON. In a shell or a file of settings it stands in single quotes: '[{"issuer": …}]'.`,
    ],
    ['nobody in it', [], 'AUTH_ISSUERS is an empty list, so nobody can sign in.'],
    [
      'an option that there is not',
      [{ ...issuer, created: true }],
      'AUTH_ISSUERS[0] has no option "created": there are issuer, audience, algorithms, secret, publicKey, jwksUri, claims, link, trustEmail, create, trustRoles.',
    ],
    [
      'claims the wrong way round',
      [{ ...issuer, claims: { displayName: 'name' } }],
      'AUTH_ISSUERS[0] "claims" has "displayName": on the left stand our names, name, email, department, locale, roles, and on the right yours.',
    ],
    [
      'a claim without a name',
      [{ ...issuer, claims: { name: 1 } }],
      'AUTH_ISSUERS[0] "claims" needs a text as "name".',
    ],
    [
      'two links, of which one would count',
      [{ ...issuer, link: { oid: 'externalId', upn: 'userName' } }],
      'AUTH_ISSUERS[0] "link" must be of one claim.',
    ],
    ['no list', '{}', 'AUTH_ISSUERS must be a JSON array of issuers.'],
    ['no object', [5], 'AUTH_ISSUERS[0] needs a text "issuer".'],
    ['no audience', [{ ...issuer, audience: undefined }], 'AUTH_ISSUERS[0] needs a text "audience".'],
    [
      'an unknown algorithm',
      [{ ...issuer, algorithms: ['none'] }],
      'AUTH_ISSUERS[0] needs "algorithms", a list out of HS256, RS256, ES256.',
    ],
    [
      'a short secret',
      [{ ...issuer, secret: 'short' }],
      'AUTH_ISSUERS[0] needs a "secret" of at least 32 characters for HS256.',
    ],
    [
      'mixed algorithms',
      [{ ...issuer, algorithms: ['HS256', 'RS256'] }],
      'AUTH_ISSUERS[0] mixes HS256 with a public key algorithm: make two issuers of it.',
    ],
    [
      'a secret beside a key',
      [{ ...issuer, jwksUri: 'https://i.test/keys' }],
      'AUTH_ISSUERS[0] has HS256 beside a public key: take one away.',
    ],
    [
      'no key',
      [{ ...issuer, algorithms: ['RS256'] }],
      'AUTH_ISSUERS[0] needs either "publicKey" (PEM) or "jwksUri" for RS256 or ES256.',
    ],
    [
      'a key that is none',
      [{ ...issuer, algorithms: ['RS256'], publicKey: 'x' }],
      'AUTH_ISSUERS[0] has a "publicKey" that is no PEM for RS256.',
    ],
    [
      'a key of another kind',
      [{ ...issuer, algorithms: ['RS256'], publicKey: publicPem('ec') }],
      'AUTH_ISSUERS[0] has a "publicKey" that is no PEM for RS256.',
    ],
    [
      'keys at no URL',
      [{ ...issuer, algorithms: ['ES256'], jwksUri: 'keys' }],
      'AUTH_ISSUERS[0] needs a URL as "jwksUri".',
    ],
    [
      'a link to nothing',
      [{ ...issuer, link: { oid: 'shoeSize' } }],
      'AUTH_ISSUERS[0] "link" must point to one of externalId, userName, email.',
    ],
    ['a link that is no object', [{ ...issuer, link: 'oid' }], 'AUTH_ISSUERS[0] needs an object as "link".'],
    [
      'a trust that is no flag',
      [{ ...issuer, trustEmail: 'yes' }],
      'AUTH_ISSUERS[0] needs true or false as "trustEmail".',
    ],
    ['the same twice', [issuer, issuer], 'AUTH_ISSUERS[1] has the same "issuer" as AUTH_ISSUERS[0].'],
  ])('an issuer with %s is named', (_, list, problem) => {
    expect(
      problemsOf({ AUTH_ISSUERS: typeof list === 'string' ? list : JSON.stringify(list), DEMO: 'false' }),
    ).toContain(problem);
  });

  it('the keys of each algorithm are accepted', () => {
    const list = [
      issuer,
      { ...issuer, issuer: 'b', secret: undefined, algorithms: ['RS256'], publicKey: publicPem('rsa') },
      { ...issuer, issuer: 'c', secret: undefined, algorithms: ['ES256'], publicKey: publicPem('ec') },
      {
        ...issuer,
        issuer: 'd',
        secret: undefined,
        algorithms: ['RS256', 'ES256'],
        jwksUri: 'https://d.test/keys',
        link: { oid: 'externalId' },
        create: true,
      },
    ];
    expect(problemsOf(issuers(...list))).toEqual([]);
  });

  it('the demo beside a host is a mistake, and so is no demo without one', () => {
    expect(problemsOf({ ...issuers(issuer), DEMO: 'true' })).toEqual([
      expect.stringContaining('DEMO=true stands beside AUTH_ISSUERS'),
    ]);
    expect(problemsOf({ DEMO: 'false' })).toEqual([expect.stringContaining('AUTH_ISSUERS is missing')]);
    expect(problemsOf({ DATABASE_URL: 'mysql://u:p@h/d' })).toEqual([
      expect.stringContaining('AUTH_ISSUERS is missing'),
    ]);
  });

  it('issuers that cannot be read are not called missing too', () => {
    expect(problemsOf({ AUTH_ISSUERS: '[{' })).toEqual([expect.stringContaining('AUTH_ISSUERS is not JSON')]);
    expect(problemsOf({ AUTH_ISSUERS: '[]' })).toHaveLength(1);
  });

  it('a secret may stand in a file', () => {
    const file = join(folder, 'issuers.json');
    writeFileSync(file, `${issuers(issuer).AUTH_ISSUERS}\n`);
    expect(readConfig(capabilities, { AUTH_ISSUERS_FILE: file }).issuers).toHaveLength(1);
    expect(problemsOf({ AUTH_ISSUERS_FILE: join(folder, 'none') })).toEqual([
      expect.stringContaining('AUTH_ISSUERS_FILE names'),
    ]);
  });

  it.each(['mysql://', 'mysql://host', 'mysql:///name', 'sqlite:', 'file.sqlite'])('%s is no database', (url) => {
    expect(problemsOf({ DATABASE_URL: url, DEMO: 'true' })).toEqual([expect.stringContaining('DATABASE_URL must be')]);
  });

  it.each([
    ['sqlite:a.sqlite', 'mysql://u:p@h/d'],
    ['mysql://u:p@h/d', 'sqlite:a.sqlite'],
    [undefined, 'mysql://u:p@h/d'],
  ])('DATABASE_URL %s has no read replica %s', (url, replica) => {
    const problems = problemsOf({ ...issuers(issuer), DATABASE_URL: url, DATABASE_READ_URL: replica });
    expect(problems).toEqual([expect.stringContaining('DATABASE_READ_URL is for MySQL and MariaDB')]);
  });

  it('a database of MySQL may have a read replica', () => {
    const urls = { DATABASE_URL: 'mysql://u:p@h/d', DATABASE_READ_URL: 'mysql://u:p@r/d' };
    expect(readConfig(capabilities, { ...issuers(issuer), ...urls }).replicaUrl).toBe('mysql://u:p@r/d');
  });

  it.each(['7/9', 'a#b', 'a?b', '100%', '50%zo'])(
    'a password with bare signs, %s, is told how to stand there',
    (word) => {
      const problems = problemsOf({
        ...issuers(issuer),
        DATABASE_URL: `mysql://applaus:${word}@127.0.0.1:3306/applaus`,
      });
      expect(problems).toEqual([expect.stringContaining('percent-encoded')]);
      expect(problems.join()).not.toContain(word);
      const encoded = `mysql://applaus:${encodeURIComponent(word)}@127.0.0.1:3306/applaus`;
      expect(problemsOf({ ...issuers(issuer), DATABASE_URL: encoded })).toEqual([]);
    },
  );

  it.each(['https://a.test/', 'https://a.test/x', 'a.test', '*', 'null', 'https://*.a.test', 'HTTPS://A.test'])(
    '%s is no origin',
    (origin) => {
      expect(problemsOf({ ALLOWED_ORIGINS: origin })).toEqual([expect.stringContaining('ALLOWED_ORIGINS has')]);
    },
  );

  it('the message is one readable list', () => {
    expect(() => readConfig(capabilities, { PORT: 'x', LOG_LEVEL: 'y' })).toThrow(
      /^The configuration is not right:\n {2}- PORT .*\n {2}- LOG_LEVEL .*$/,
    );
  });
});
