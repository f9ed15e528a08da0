import { createHmac, createSecretKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { IssuerConfig } from '../../server/identity/issuers.ts';
import { clockSkew, isPlainFor, isSigned, readToken } from '../../server/identity/sound-token.ts';
import { testIssuer } from '../support/test-issuer.ts';

const now = new Date('2026-11-02T09:00:00.500Z');
const seconds = Math.floor(now.getTime() / 1000);
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const shortRsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const longEc = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const secret = createSecretKey('a secret of at least 32 characters', 'utf8');
const asText = rsa.publicKey.export({ type: 'spki', format: 'pem' });
const publicAsSecret = createSecretKey(asText.toString(), 'utf8');

const signers: Record<string, (text: string) => Buffer> = {
  hmac: (text) => createHmac('sha256', secret).update(text).digest(),
  hmacByPublicKey: (text) => createHmac('sha256', publicAsSecret).update(text).digest(),
  rsa: (text) => sign('sha256', Buffer.from(text), rsa.privateKey),
  shortRsa: (text) => sign('sha256', Buffer.from(text), shortRsa.privateKey),
  pss: (text) => sign('sha256', Buffer.from(text), pss.privateKey),
  ec: (text) => sign('sha256', Buffer.from(text), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' }),
  ecInDer: (text) => sign('sha256', Buffer.from(text), ec.privateKey),
  longEc: (text) => sign('sha256', Buffer.from(text), { key: longEc.privateKey, dsaEncoding: 'ieee-p1363' }),
  nothing: () => Buffer.alloc(0),
};
const keys: KeyObject[] = [secret, rsa.publicKey, shortRsa.publicKey, pss.publicKey, ec.publicKey, longEc.publicKey];
const algs = ['HS256', 'RS256', 'ES256', 'PS256', 'none', 'hs256', undefined, 1];
const headers = [
  {},
  { crit: ['exp'], exp: 1 },
  { b64: true },
  { b64: false, crit: ['b64'] },
  { typ: 'at+jwt', kid: 'x' },
];
const claims = [
  {},
  ...[undefined, 'rota', ['applaus'], ['rota'], 1].map((aud) => ({ aud })),
  ...[undefined, '9999999999', seconds - clockSkew, seconds - clockSkew + 1, -1, Number.MAX_VALUE].map((exp) => ({
    exp,
  })),
  ...[seconds + clockSkew, seconds + clockSkew + 1, '0', null].map((nbf) => ({ nbf })),
  ...[seconds + 600, 'now', null].map((iat) => ({ iat })),
];
const algorithms: IssuerConfig['algorithms'][] = [['HS256'], ['RS256'], ['ES256'], ['RS256', 'ES256']];

const encode = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
const tokenOf = (header: object, body: object, signer: string) => {
  const all = { iss: testIssuer.issuer, aud: testIssuer.audience, sub: 'anna', exp: seconds + 600, ...body };
  const text = `${encode(header)}.${encode(all)}`;
  return `${text}.${signers[signer]!(text).toString('base64url')}`;
};

function* tries(): Generator<[alg: unknown, token: string, key: KeyObject, issuer: IssuerConfig]> {
  const tokens = algs.flatMap((alg) =>
    headers.flatMap((header) =>
      Object.keys(signers).map((signer) => [alg, tokenOf({ alg, ...header }, {}, signer)] as const),
    ),
  );
  for (const [alg, token] of tokens)
    for (const key of keys)
      for (const allowed of algorithms) yield [alg, token, key, { ...testIssuer, algorithms: allowed }];
}

describe('a token that is taken for sound', () => {
  const byUs = (token: string, key: KeyObject, issuer: IssuerConfig) => {
    const read = readToken(token);
    return read !== null && isPlainFor(read, issuer, now) && isSigned(read, key);
  };
  const byJose = (token: string, key: KeyObject, { issuer, audience, algorithms: allowed }: IssuerConfig) =>
    jwtVerify(token, key, {
      ...{ issuer, audience, algorithms: allowed, currentDate: now },
      ...{ clockTolerance: clockSkew, requiredClaims: ['sub', 'exp'] },
    }).then(
      () => true,
      () => false,
    );

  it('is one for jose too, whatever its header, its signer and its key', async () => {
    const sound: string[] = [];
    for (const [alg, token, key, issuer] of tries()) {
      if (!byUs(token, key, issuer)) continue;
      expect(await byJose(token, key, issuer), token).toBe(true);
      sound.push(String(alg));
    }
    expect([...new Set(sound)]).toEqual(['HS256', 'RS256', 'ES256']);
  });

  it('is one for jose too, whatever its claims', async () => {
    const found = [];
    for (const body of claims) {
      const token = tokenOf({ alg: 'HS256' }, body, 'hmac');
      const [ours, jose] = [byUs(token, secret, testIssuer), await byJose(token, secret, testIssuer)];
      found.push(ours);
      if (ours) expect(jose, JSON.stringify(body)).toBe(true);
    }
    expect(found.filter(Boolean)).toHaveLength(5);
  });

  it.each(['', '.', 'a.b.c', '..', `${encode([])}.${encode({})}.x`, `${encode(null)}.${encode({})}.x`])(
    'is not %j',
    (token) => expect(readToken(token)).toBeNull(),
  );

  it.each([...'+/=.~ \n\0é€'])('is none with %j anywhere in it', (odd) => {
    for (const sub of ['a', 'ab', 'abc', 'abcd']) {
      const token = tokenOf({ alg: 'HS256' }, { sub }, 'hmac');
      expect(readToken(token)?.claims).toMatchObject({ sub });
      for (let at = 0; at <= token.length; at += 1) {
        const [before, after] = [token.slice(0, at), token.slice(at)];
        expect(readToken(before + odd + after)).toBeNull();
        if (after !== '' && after[0] !== odd) expect(readToken(before + odd + after.slice(1))).toBeNull();
      }
    }
  });
});
