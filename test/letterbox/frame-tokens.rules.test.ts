import { constants, createHash, generateKeyPairSync, hkdfSync, privateDecrypt, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { blind, finalize } from '../../client/letterbox/protocol/blind-token.ts';
import type { Bytes } from '../../client/letterbox/protocol/bytes.ts';
import { threadKeys, tokenInput } from '../../client/letterbox/protocol/thread-keys.ts';

const seed = Uint8Array.from({ length: 16 }, (_, index) => index);
const issuer = generateKeyPairSync('rsa', { modulusLength: 2048 });
const spkiOf = ({ publicKey }: typeof issuer) =>
  new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })) as Bytes;
const spki = spkiOf(issuer);
const keyId = new Uint8Array(createHash('sha256').update(spki).digest());
const signRaw = (blinded: Uint8Array, { privateKey } = issuer) =>
  new Uint8Array(privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, blinded)) as Bytes;
const isTokenOf = (input: Uint8Array, signature: Uint8Array, { publicKey } = issuer) =>
  verify('sha384', input, { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }, signature);

describe('a thread', () => {
  test('has keys that follow from its seed alone, as the protocol says', async () => {
    const keys = await threadKeys(seed);
    const derive = (info: string) => new Uint8Array(hkdfSync('sha256', seed, '', info, 32));
    expect(keys.signKey).toEqual(derive('applaus/thread/sign'));
    expect(keys.salt).toEqual(derive('applaus/salt'));
    const hash = createHash('sha256').update('applaus/thread-id').update(keys.signPub).update(keys.openPub).digest();
    expect(keys.threadId).toEqual(new Uint8Array(hash.subarray(0, 16)));
    expect(await threadKeys(seed)).toMatchObject({ signPub: keys.signPub, openPub: keys.openPub });
    expect((await threadKeys(seed.with(3, 99))).openPub).not.toEqual(keys.openPub);
  });
});

describe('a token', () => {
  test('is over the epoch, the key and the keys of its thread', async () => {
    const keys = await threadKeys(seed);
    const input = await tokenInput(202648, keyId, keys);
    const nonce = createHash('sha256')
      .update('applaus/bind')
      .update(keys.signPub)
      .update(keys.openPub)
      .update(keys.salt);
    const expected = Buffer.concat([
      Buffer.from('applaus/token/v1'),
      Buffer.from('00031798', 'hex'),
      keyId,
      nonce.digest(),
    ]);
    expect(Buffer.from(input).toString('hex')).toBe(expected.toString('hex'));
  });

  test('is signed blind by an issuer that uses raw RSA, and then verifies like any RSA-PSS signature', async () => {
    const input = await tokenInput(202648, keyId, await threadKeys(seed));
    const { blinded, inverse } = await blind(spki, input);
    const signature = await finalize(spki, input, signRaw(blinded), inverse);
    expect(isTokenOf(input, signature)).toBe(true);
    expect(isTokenOf(input.with(20, 0), signature)).toBe(false);
  });

  test('is made under a longer key in the same way', async () => {
    const longer = generateKeyPairSync('rsa', { modulusLength: 3072 });
    const input = await tokenInput(202648, keyId, await threadKeys(seed));
    const { blinded, inverse } = await blind(spkiOf(longer), input);
    const signature = await finalize(spkiOf(longer), input, signRaw(blinded, longer), inverse);
    expect([blinded.length, signature.length]).toEqual([384, 384]);
    expect([isTokenOf(input, signature, longer), isTokenOf(input, signature)]).toEqual([true, false]);
  });

  test('looks different each time it is blinded', async () => {
    const input = await tokenInput(202648, keyId, await threadKeys(seed));
    const [one, other] = [await blind(spki, input), await blind(spki, input)];
    expect(one.blinded).not.toEqual(other.blinded);
    expect(one.blinded).toHaveLength(256);
  });

  test('that was signed wrong, or by another key, is not taken', async () => {
    const input = await tokenInput(202648, keyId, await threadKeys(seed));
    const { blinded, inverse } = await blind(spki, input);
    const signed = signRaw(blinded);
    await expect(finalize(spki, input, signed.with(100, signed[100]! ^ 1), inverse)).rejects.toThrow();
    const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const other = privateDecrypt(
      { key: foreign, padding: constants.RSA_NO_PADDING },
      Buffer.from(blinded).fill(0, 0, 1),
    );
    await expect(finalize(spki, input, new Uint8Array(other) as Bytes, inverse)).rejects.toThrow();
  });
});
