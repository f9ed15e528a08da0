import {
  constants,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  privateEncrypt,
  publicDecrypt,
} from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Reading a key takes as long as signing with it. No key outlives its row by more than an hour. */
const read = new LRUCache<string, SigningKey>({ max: 4, ttl: 3_600_000, ttlAutopurge: true });

export interface SigningKey {
  privateKey: KeyObject;
  publicKey: KeyObject;
  modulus: Buffer;
}

/** The key of a row's PKCS #8. */
export function signingKeyOf(pkcs8: string): SigningKey {
  const known = read.get(pkcs8);
  if (known) return known;
  const privateKey = createPrivateKey({ key: Buffer.from(pkcs8, 'base64url'), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const modulus = Buffer.from(publicKey.export({ format: 'jwk' }).n!, 'base64url');
  const key = { privateKey, publicKey, modulus };
  read.set(pkcs8, key);
  return key;
}

/**
 * BlindSign of RFC 9474, section 4.3: a raw RSA operation, checked before it leaves, since a fault in it would give the
 * key away.
 */
export function blindSign({ privateKey, publicKey }: SigningKey, blinded: Buffer): Buffer {
  const padding = constants.RSA_NO_PADDING;
  const signature = privateEncrypt({ key: privateKey, padding }, blinded);
  if (!publicDecrypt({ key: publicKey, padding }, signature).equals(blinded)) throw new Error('signing failed');
  return signature;
}
