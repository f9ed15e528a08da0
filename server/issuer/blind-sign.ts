import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  privateEncrypt,
  publicDecrypt,
} from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Importing a key takes as long as signing with it. No key outlives its row by more than an hour. */
const imported = new LRUCache<string, SigningKey>({ max: 4, ttl: 3_600_000, ttlAutopurge: true });

export interface SigningKey {
  privateKey: KeyObject;
  publicKey: KeyObject;
  modulus: Buffer;
}

/** Imports PKCS #8. */
export function signingKeyOf(pkcs8: Buffer): SigningKey {
  const fingerprint = createHash('sha256').update(pkcs8).digest('base64url');
  const known = imported.get(fingerprint);
  if (known) return known;
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const modulus = Buffer.from(publicKey.export({ format: 'jwk' }).n!, 'base64url');
  const key = { privateKey, publicKey, modulus };
  imported.set(fingerprint, key);
  return key;
}

/**
 * BlindSign of RFC 9474, section 4.3: a raw RSA operation. Its result is checked, since a faulty signature would reveal the
 * private key.
 */
export function blindSign({ privateKey, publicKey }: SigningKey, blinded: Buffer): Buffer {
  const padding = constants.RSA_NO_PADDING;
  const signature = privateEncrypt({ key: privateKey, padding }, blinded);
  if (!publicDecrypt({ key: publicKey, padding }, signature).equals(blinded)) throw new Error('signing failed');
  return signature;
}
