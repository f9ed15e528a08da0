import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { deriveKeyPair, open } from '../../client/letterbox/protocol/hpke.ts';
import { x25519 } from '../../client/letterbox/protocol/x25519.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (found: Uint8Array) => Buffer.from(found).toString('hex');

describe('X25519', () => {
  test('gives what RFC 7748 says, section 5.2', () => {
    const secret = bytes('a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4');
    const point = bytes('e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c');
    expect(hex(x25519(secret, point))).toBe('c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552');
    const nine = bytes(`09${'00'.repeat(31)}`);
    expect(hex(x25519(nine, nine))).toBe('422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079');
  });

  test('agrees with OpenSSL for keys of all kinds', () => {
    for (let round = 0; round < 50; round++) {
      const [own, other] = [generateKeyPairSync('x25519'), generateKeyPairSync('x25519')];
      const secret = new Uint8Array(own.privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-32));
      const rawOf = ({ publicKey }: typeof own) => publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
      expect(hex(x25519(secret))).toBe(rawOf(own).toString('hex'));
      const shared = diffieHellman({ privateKey: own.privateKey, publicKey: other.publicKey });
      expect(hex(x25519(secret, new Uint8Array(rawOf(other))))).toBe(shared.toString('hex'));
    }
  });

  test.each([
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ])('refuses the public key of low order %s', (point) => {
    expect(() => x25519(new Uint8Array(32).fill(7), bytes(point))).toThrow(RangeError);
  });

  test('takes numbers above its prime as OpenSSL does', () => {
    const point = bytes('f2ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f');
    const secret = new Uint8Array(32).fill(7);
    const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), secret]);
    const spki = Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), point]);
    const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    expect(hex(x25519(secret, point))).toBe(diffieHellman({ privateKey, publicKey }).toString('hex'));
  });
});

/** RFC 9180, appendix A.1.1. */
const vector = {
  info: bytes('4f6465206f6e2061204772656369616e2055726e'),
  ikmR: bytes('6db9df30aa07dd42ee5e8181afdb977e538f5e1fec8a06223f33f7013e525037'),
  pkRm: '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d',
  skRm: '4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8',
  enc: bytes('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431'),
  aad: bytes('436f756e742d30'),
  pt: '4265617574792069732074727574682c20747275746820626561757479',
  ct: bytes('f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a'),
};

describe('HPKE', () => {
  test('derives and opens as RFC 9180 says, appendix A.1.1', async () => {
    const pair = await deriveKeyPair(vector.ikmR);
    expect([hex(pair.secret), hex(pair.public)]).toEqual([vector.skRm, vector.pkRm]);
    const { enc, info, aad, ct: ciphertext } = vector;
    expect(hex(await open(pair, { enc, ciphertext, info, aad }))).toBe(vector.pt);
  });

  test('opens nothing under another purpose, another label or another key', async () => {
    const pair = await deriveKeyPair(vector.ikmR);
    const { enc, info, aad, ct: ciphertext } = vector;
    const sealed = { enc, ciphertext, info, aad };
    await expect(open(pair, { ...sealed, info: bytes('00') })).rejects.toThrow();
    await expect(open(pair, { ...sealed, aad: bytes('00') })).rejects.toThrow();
    await expect(open(await deriveKeyPair(bytes('00'.repeat(32))), sealed)).rejects.toThrow();
  });
});
