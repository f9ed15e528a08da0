import { constants, createHash, createPrivateKey, generateKeyPairSync, hkdfSync, randomBytes, sign } from 'node:crypto';
import { unwrapKey, wrappingKeyOf } from '../../../dist/server/kernel/key-wrapping.js';

const size = 8_192;
const text =
  'Every refund needs three forms, two signatures and a day of waiting for somebody who has the right. '.repeat(6);
const texts = ['PROCESS', '', 'ALL', 'nl', '', 'Forms in threes', text, 'Customers wait for weeks.'];

/** Letters as the frame makes them, each of a thread of its own (docs/letterbox-protocol.md). */
export function makeLetters(count, key) {
  return Array.from({ length: count }, () => letterOf(key));
}

/** What the private keys of the bench are wrapped under. */
export const issuerSecret = 'a key of the bench for its private keys';

/** The issuer's private key of an epoch as `letterOf` wants it. */
export function issuerKey({ epoch, kind, keyId, stored }) {
  const unwrapped = unwrapKey(wrappingKeyOf(issuerSecret), { epoch, kind, keyId }, stored);
  const key = createPrivateKey({ key: unwrapped, format: 'der', type: 'pkcs8' });
  return { epoch, keyId: Buffer.from(keyId, 'base64url'), key };
}

/** A token signed outright is as good as a blind one. */
export function tokenOf({ epoch, keyId, key }, nonce) {
  const input = Buffer.concat([Buffer.from('applaus/token/v1'), u32(epoch), keyId, nonce]);
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  return { input, signature: sign('sha384', input, { key, ...padding }) };
}

function letterOf(issuer) {
  const seed = randomBytes(16);
  const { privateKey: signKey, publicKey } = generateKeyPairSync('ed25519');
  const signPub = raw(publicKey);
  const openPub = raw(generateKeyPairSync('x25519').publicKey);
  const salt = Buffer.from(hkdfSync('sha256', seed, '', 'applaus/salt', 32));
  const { signature } = tokenOf(issuer, sha256('applaus/bind', signPub, openPub, salt));
  const head = Buffer.concat([
    Buffer.from('APL1'),
    Buffer.of(1, 0),
    ...[u32(issuer.epoch), issuer.keyId, signPub, openPub, salt, u16(signature.length)],
    ...[signature, Buffer.alloc(384 - signature.length)],
  ]);
  const content = contentOf(texts);
  const signed = sign(null, Buffer.concat([Buffer.from('applaus/letter/v1'), head, sha256(content)]), signKey);
  const written = Buffer.concat([head, signed, u16(content.length), content]);
  return Buffer.concat([written, randomBytes(size - written.length)]);
}

function contentOf(list) {
  const parts = list.flatMap((part) => [u16(Buffer.byteLength(part)), Buffer.from(part)]);
  return Buffer.concat([Buffer.of(list.length), ...parts]);
}

function raw(key) {
  return key.export({ format: 'der', type: 'spki' }).subarray(-32);
}

function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function u16(number) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(number);
  return bytes;
}

function u32(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
