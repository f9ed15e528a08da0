import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Algorithm, IssuerConfig } from '../../server/identity/issuers.ts';
import { sqlite } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { signed, testIssuer, tokenFor } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const otherRsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const base = { ...testIssuer, secret: undefined };
const issuers: IssuerConfig[] = [
  testIssuer,
  { ...base, issuer: 'rsa', algorithms: ['RS256'], publicKey: pem(rsa.publicKey) },
  { ...base, issuer: 'ec', algorithms: ['ES256'], publicKey: pem(ec.publicKey) },
];
const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');

describe('tokens', () => {
  let jwks: Server;
  const jwksIssuer: IssuerConfig = { ...base, issuer: 'jwks', algorithms: ['RS256'] };
  issuers.push(jwksIssuer);
  beforeAll(async () => {
    const key = { ...(await exportJWK(rsa.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
    jwks = createServer((_, response) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [key] })),
    );
    await new Promise<void>((resolve) => jwks.listen(0, '127.0.0.1', resolve));
    jwksIssuer.jwksUri = `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/keys`;
  });
  afterAll(() => void jwks.close());
  const world = worldOn(sqlite, { config: { issuers } });
  let anna: MadePerson;
  let minutes = 0;
  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    // Each test has a minute of its own: causes are logged once in it.
    minutes += 1;
    world.clock.advance({ minutes });
  });

  const seconds = () => Math.floor(world.clock.now().getTime() / 1000);
  const claims = (more: JWTPayload = {}): JWTPayload => ({
    iss: testIssuer.issuer,
    aud: 'applaus',
    sub: anna.userName,
    exp: seconds() + 600,
    ...more,
  });
  const sign = (alg: string, key: KeyObject, more: JWTPayload, header = {}) =>
    new SignJWT(claims(more)).setProtectedHeader({ alg, ...header }).sign(key);
  const ask = (authorization: string) =>
    world.asking(null).query('{ viewer { name } }', {}, { headers: { authorization } });
  const accepted = async (token: string) => {
    const { status, data, errors } = await ask(`Bearer ${token}`);
    if (status === 200) return data.viewer.name === 'Anna';
    expect([status, errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    return false;
  };

  it.each<[Algorithm, KeyObject, string]>([
    ['RS256', rsa.privateKey, 'rsa'],
    ['ES256', ec.privateKey, 'ec'],
  ])('one that the host signed with %s is accepted', async (alg, key, iss) => {
    expect(await accepted(await sign(alg, key, { iss }))).toBe(true);
    expect(await accepted(await tokenFor(anna.userName, world.clock.now()))).toBe(true);
  });

  it('one by a key of the host’s JWKS is accepted, and one by another key is not', async () => {
    expect(await accepted(await sign('RS256', rsa.privateKey, { iss: 'jwks' }, { kid: 'one' }))).toBe(true);
    expect(await accepted(await sign('RS256', otherRsa.privateKey, { iss: 'jwks' }, { kid: 'one' }))).toBe(false);
    expect(await accepted(await sign('RS256', otherRsa.privateKey, { iss: 'jwks' }, { kid: 'two' }))).toBe(false);
  });

  it.each(['none', 'None', 'NONE', ''])('one without a signature is refused: %j', async (alg) => {
    const unsigned = `${part({ alg, typ: 'JWT' })}.${part(claims())}.`;
    expect(await accepted(unsigned)).toBe(false);
    expect(await accepted(`${unsigned}${part({})}`)).toBe(false);
  });

  it('one that uses the public key as a secret is refused', async () => {
    for (const key of [pem(rsa.publicKey), pem(rsa.publicKey).trim()]) {
      expect(await accepted(await signed(claims({ iss: 'rsa' }), key))).toBe(false);
    }
  });

  it('one by the key of another issuer is refused', async () => {
    expect(await accepted(await sign('RS256', otherRsa.privateKey, { iss: 'rsa' }))).toBe(false);
    expect(await accepted(await sign('RS256', rsa.privateKey, {}))).toBe(false);
    expect(await accepted(await signed(claims(), 'another secret, long enough to be one'))).toBe(false);
    expect(await accepted(await sign('RS384', rsa.privateKey, { iss: 'rsa' }))).toBe(false);
  });

  it.each<[string, JWTPayload]>([
    ['for another audience', { aud: 'payroll' }],
    ['for no audience', { aud: undefined }],
    ['by an unknown issuer', { iss: 'https://elsewhere.test' }],
    ['by no issuer', { iss: undefined }],
    ['about nobody', { sub: undefined }],
    ['about an empty name', { sub: '' }],
    ['about a number', { sub: 0 as unknown as string }],
    ['about a list', { sub: ['person1'] as unknown as string }],
    ['about a name with a blank at its end', { sub: 'person1 ' }],
    ['about a name that cannot be stored', { sub: 'jürgen' }],
    ['about a name that is too long', { sub: 'x'.repeat(256) }],
    ['without an end', { exp: undefined }],
    ['with an end that is no number', { exp: '9999999999' as unknown as number }],
  ])('one %s is refused', async (_, more) => {
    expect(await accepted(await signed(claims(more)))).toBe(false);
  });

  it('an issuer of another type is unknown', async () => {
    for (const iss of [1, null, ['https://intranet.test']])
      expect(await accepted(await signed(claims({ iss: iss as never })))).toBe(false);
  });

  it('the clocks may differ by thirty seconds and no more', async () => {
    expect(await accepted(await signed(claims({ exp: seconds() - 29 })))).toBe(true);
    expect(await accepted(await signed(claims({ exp: seconds() - 31 })))).toBe(false);
    expect(await accepted(await signed(claims({ nbf: seconds() + 29 })))).toBe(true);
    expect(await accepted(await signed(claims({ nbf: seconds() + 31 })))).toBe(false);
  });

  it('one that was accepted before ends when it ends', async () => {
    const token = await signed(claims({ exp: seconds() + 60 }));
    expect(await accepted(token)).toBe(true);
    world.clock.advance({ seconds: 89 });
    expect(await accepted(token)).toBe(true);
    world.clock.advance({ seconds: 2 });
    expect(await accepted(token)).toBe(false);
    expect(await accepted(token)).toBe(false);
  });

  it('one that was changed on its way is refused', async () => {
    const [header, , signature] = (await tokenFor(anna.userName, world.clock.now())).split('.');
    expect(await accepted(`${header}.${part(claims({ sub: 'person2' }))}.${signature}`)).toBe(false);
    expect(await accepted(`${header}.${part(claims())}.${signature!.slice(0, -2)}`)).toBe(false);
  });

  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Bearer x',
    'Bearer a.b',
    'Bearer a.b.c',
    'Bearer a.b.c.d.e',
    'Basic YTpi',
    'Bearer ..',
    `Bearer ${'x'.repeat(9_000)}.y.z`,
  ])('the header %j is no token', async (authorization) => {
    const { status } = await ask(authorization);
    expect(status).toBe(401);
  });

  it('two tokens in one header are none', async () => {
    const token = await tokenFor(anna.userName, world.clock.now());
    expect((await ask(`Bearer ${token}, Bearer ${token}`)).status).toBe(401);
    expect((await ask(`Bearer ${token} ${token}`)).status).toBe(401);
  });

  it('nothing of a token is logged, and why it was refused is', async () => {
    const token = await signed(claims({ aud: 'wages' }));
    for (let turn = 0; turn < 12; turn += 1) await accepted(token);
    const because = 'its "aud" is "wages", and "applaus" is expected';
    expect(world.log.lines().map(({ reason }) => reason)).toEqual([because]);
    expect(world.log.text()).not.toContain(token.split('.')[2]);
  });

  it.each<[string, JWTPayload, RegExp]>([
    ['another audience', { aud: 'rota' }, /^its "aud" is "rota", and "applaus" is expected$/],
    [
      'an unknown issuer',
      { iss: 'https://nowhere.test' },
      /^its "iss" "https:..nowhere.test" is no issuer of AUTH_ISSUERS$/,
    ],
    ['an end that is past', { exp: 1_000_000_000 }, /^its "exp" is 2001-09-09T01:46:40.000Z, which is past$/],
  ])('whoever connects a host is told of %s, the claim and its value', async (_, more, reason) => {
    const { status, errors } = await ask(`Bearer ${await signed(claims(more))}`);
    const extensions = { code: 'UNAUTHENTICATED', reason: expect.stringMatching(reason) };
    expect([status, errors[0].extensions]).toEqual([401, extensions]);
    expect(world.log.lines()).toMatchObject([{ level: 40, reason: errors[0].extensions.reason }]);
  });

  it('one that lives longer than a day is refused at sight, with its reason', async () => {
    const day = 86_400;
    expect(await accepted(await signed(claims({ iat: seconds(), exp: seconds() + day })))).toBe(true);
    expect(await accepted(await signed(claims({ iat: seconds(), exp: seconds() + day + 1 })))).toBe(false);
    const { errors } = await ask(`Bearer ${await signed(claims({ exp: seconds() + 30 * day }))}`);
    expect(errors[0].extensions.reason).toMatch(/^it lives for 720 hours, and at most 24 are expected/);
  });

  it('a host whose tokens live too long is logged once, though each ends at another time', async () => {
    for (let second = 0; second < 3; second += 1) {
      const times = { iat: seconds() + second, exp: seconds() + second + 172_800 };
      expect(await accepted(await signed(claims(times)))).toBe(false);
    }
    expect(world.log.lines()).toMatchObject([{ reason: expect.stringContaining('it lives for 48 hours') }]);
  });

  it('cookies are not read', async () => {
    const token = await tokenFor(anna.userName, world.clock.now());
    const { errors } = await world
      .asking(null)
      .query('{ viewer { name } }', {}, { headers: { cookie: `authorization=Bearer ${token}; token=${token}` } });
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
