import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../server/app.ts';
import { sqlite } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { type KeyServer, keyServer } from '../support/key-server.ts';
import { testIssuer } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

describe('the keys of an identity provider', () => {
  const world = worldOn(sqlite);
  let provider: KeyServer;
  let anna: MadePerson;
  let app: App;
  let close: () => Promise<void>;
  let count = 0;

  beforeEach(async () => {
    provider = await keyServer(['one', 'two', 'three', 'invented']);
    provider.rotate('one');
    anna = await world.person({ name: 'Anna' });
  });
  afterEach(async () => {
    await close();
    await provider.close();
  });

  const issuer = () => ({
    ...{ ...testIssuer, secret: undefined, issuer: 'https://provider.test' },
    ...{ algorithms: ['ES256' as const], jwksUri: provider.url },
  });
  const start = async () => {
    ({ app, close } = await world.another({ config: { ...world.config, issuers: [issuer()] } }));
  };
  const started = async () => {
    const before = provider.asked();
    await start();
    await vi.waitFor(() => expect(provider.asked()).toBe(before + 1));
    // The first answer has been read once a token is judged by it.
    expect(await ask('one')).toBe(200);
  };
  const reply = async (id: string) => {
    const seconds = Math.floor(world.clock.now().getTime() / 1000);
    count += 1;
    const times = { iat: seconds, exp: seconds + 600, jti: String(count) };
    const claims = { iss: issuer().issuer, aud: testIssuer.audience, sub: anna.userName, ...times };
    const headers = { authorization: `Bearer ${await provider.signed(id, claims)}` };
    return world.asking(null, app).query('{ viewer { name } }', {}, { headers });
  };
  const ask = async (id: string) => (await reply(id)).status;
  const warnings = () => world.log.lines().filter(({ jwksUri }) => jwksUri);

  it('are fetched at the start, and once', async () => {
    await started();
    expect(await Promise.all(['one', 'one', 'one'].map(ask))).toEqual([200, 200, 200]);
    expect(provider.asked()).toBe(1);
  });

  it('are waited for by requests that come at the same moment', async () => {
    await start();
    expect(await Promise.all(['one', 'one'].map(ask))).toEqual([200, 200]);
    expect(provider.asked()).toBe(1);
  });

  it('are fetched at once after a rotation, in one fetch for all', async () => {
    await started();
    provider.rotate('one', 'two');
    expect(await Promise.all(Array.from({ length: 10 }, () => ask('two')))).toEqual(Array(10).fill(200));
    expect(provider.asked()).toBe(2);
  });

  it('are fetched once in five seconds: meanwhile an unknown key is to be asked again, and a known one serves', async () => {
    await started();
    provider.rotate('one', 'two');
    expect(await ask('invented')).toBe(401);
    provider.rotate('one', 'two', 'three');
    const { status, headers, errors } = await reply('three');
    expect([status, headers['retry-after'], errors[0].extensions]).toEqual([
      ...[503, '5'],
      {
        ...{ code: 'IDENTITY_PROVIDER_UNREACHABLE', retryAfter: 5 },
        reason: 'the key three of https://provider.test cannot be looked up now',
      },
    ]);
    expect([await ask('one'), await ask('two'), provider.asked()]).toEqual([200, 200, 2]);
    world.clock.advance({ seconds: 5 });
    expect([await ask('three'), provider.asked()]).toEqual([200, 3]);
  });

  it('serve on while the provider is away', async () => {
    await started();
    await provider.close();
    world.clock.advance({ minutes: 11 });
    expect([await ask('one'), await ask('two')]).toEqual([200, 503]);
  });

  it.each([
    ['an error', 500, undefined],
    ['a page', 200, '<html>'],
    ['another JSON', 200, '{"error":"x"}'],
    ['null', 200, 'null'],
    ['no keys at all', 200, '{"keys":[]}'],
  ])('serve on while the provider answers %s', async (_, status, body) => {
    await started();
    provider.answer(status, body);
    expect([await ask('two'), await ask('one')]).toEqual([503, 200]);
    expect(warnings()).toHaveLength(1);
    provider.answer(200);
    provider.rotate('two');
    world.clock.advance({ seconds: 5 });
    expect(await ask('two')).toBe(200);
  });

  it('are not taken from another address to which the provider redirects', async () => {
    const other = await keyServer(['two']);
    other.rotate('two');
    await started();
    provider.answer(302, undefined, { location: other.url });
    expect([await ask('two'), await ask('one'), other.asked()]).toEqual([503, 200, 0]);
    expect(warnings()).toMatchObject([{ reason: 'status 302' }]);
    await other.close();
  });

  it('are waited for no longer than a few seconds', async () => {
    await started();
    provider.hang();
    const before = performance.now();
    expect(await ask('two')).toBe(503);
    expect(performance.now() - before).toBeLessThan(6_000);
    expect([await ask('one'), provider.asked()]).toEqual([200, 2]);
  });

  it('that are withdrawn end within ten minutes', async () => {
    await started();
    provider.rotate('two');
    expect(await ask('one')).toBe(200);
    world.clock.advance({ minutes: 11 });
    expect(await ask('one')).toBe(401);
  });

  it('that cannot be had at the start are said with their address, asked for again, and are no reason for a 401', async () => {
    const { url } = provider;
    await provider.close();
    await start();
    await vi.waitFor(() => expect(warnings()).toHaveLength(1));
    expect(warnings()).toMatchObject([
      { issuer: 'https://provider.test', jwksUri: url, reason: expect.stringContaining('ECONNREFUSED') },
    ]);
    expect([await ask('one'), await ask('one')]).toEqual([503, 503]);
    expect(warnings()).toHaveLength(2);
    expect(world.log.takeErrors()).toEqual([]);
  });
});
