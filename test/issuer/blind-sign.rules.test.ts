import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { describe, expect, it } from 'vitest';
import { blindSign, signingKeyOf } from '../../server/issuer/blind-sign.ts';
import { isSigned } from '../../server/letterbox/check-letter.ts';
import { bytesOf, inverse, numberOf, power } from '../support/big-numbers.ts';

const e = 65_537n;

/** RFC 9474, appendix A.3: RSABSSA-SHA384-PSS-Deterministic with a key of 4096 bit. */
const vector = JSON.parse(readFileSync(new URL('./rfc9474-a3.json', import.meta.url), 'utf8'));
const hex = (name: string) => Buffer.from(vector[name], 'hex');

function keyOfVector(): Buffer {
  const [p, q] = [numberOf(hex('p')), numberOf(hex('q'))];
  const d = inverse(e, (p - 1n) * (q - 1n));
  const numbers = { n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  const jwk = Object.entries(numbers).map(([name, value]) => {
    const text = value.toString(16);
    return [name, bytesOf(value, Math.ceil(text.length / 2)).toString('base64url')];
  });
  const key = createPrivateKey({ key: { kty: 'RSA', ...Object.fromEntries(jwk) }, format: 'jwk' });
  return key.export({ format: 'der', type: 'pkcs8' });
}

describe('blind signing after RFC 9474', () => {
  it('gives the blind signature of the vector', () => {
    const signature = blindSign(signingKeyOf(keyOfVector()), hex('blinded_msg'));
    expect(signature.toString('hex')).toBe(vector.blind_sig);
  });

  it('the letterbox accepts the signature of the vector, and none with another bit', () => {
    const { publicKey } = signingKeyOf(keyOfVector());
    expect(isSigned(publicKey, hex('msg'), hex('sig'))).toBe(true);
    const other = hex('sig');
    other[100]! ^= 1;
    expect(isSigned(publicKey, hex('msg'), other)).toBe(false);
    expect(isSigned(publicKey, hex('msg').fill(0, 0, 1), hex('sig'))).toBe(false);
    expect(isSigned(publicKey, hex('msg'), hex('sig').subarray(1))).toBe(false);
    expect(isSigned(publicKey, hex('msg'), Buffer.alloc(0))).toBe(false);
  });
});

describe('whoever sees all issuances and all tokens', () => {
  it('finds for every pair of them a blinding factor that explains it', async () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = signingKeyOf(pair.privateKey.export({ format: 'der', type: 'pkcs8' }));
    const n = numberOf(key.modulus);
    const suite = RSABSSA.SHA384.PSS.Deterministic();
    const spki = createPublicKey(pair.privateKey).export({ format: 'der', type: 'spki' });
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const publicKey = await crypto.subtle.importKey('spki', new Uint8Array(spki), algorithm, true, ['verify']);

    const issuances: { blinded: bigint; blindSignature: bigint }[] = [];
    const tokens: bigint[] = [];
    for (const name of ['anna', 'bram', 'chris', 'dina', 'emma', 'faas']) {
      const { blindedMsg, inv } = await suite.blind(publicKey, Buffer.from(name));
      const blindSignature = blindSign(key, Buffer.from(blindedMsg));
      issuances.push({ blinded: numberOf(blindedMsg), blindSignature: numberOf(blindSignature) });
      tokens.push(numberOf(await suite.finalize(publicKey, Buffer.from(name), blindSignature, inv)));
    }
    for (const { blinded, blindSignature } of issuances) {
      for (const token of tokens) {
        // Had this token come out of this issuance, this would have been its factor; and it is a possible one.
        const factor = (blindSignature * inverse(token, n)) % n;
        expect(factor > 1n && factor < n).toBe(true);
        expect((power(token, e, n) * power(factor, e, n)) % n).toBe(blinded);
      }
    }
  });
});
