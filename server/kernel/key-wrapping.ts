import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

/** What a wrapped key is. It is bound to that: in the place of another key it does not open. */
export interface KeyName {
  /** 0 for a key that belongs to no epoch. */
  epoch: number;
  kind: string;
  keyId: string;
}

/** Stands before every wrapped key; base64url has no dot. */
const version = 'v1.';
const cipherName = 'aes-256-gcm';
const nonceSize = 12;
const tagSize = 16;

/** Derives the key that others are wrapped under from a secret of the operator. */
export function wrappingKeyOf(secret: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', 'applaus/wrapping', 32)));
}

/** Encrypts a private or secret key for the database: ASCII, four thirds of its length and some 40 characters. */
export function wrapKey(wrapper: KeyObject, name: KeyName, key: Buffer): string {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv(cipherName, wrapper, nonce).setAAD(boundTo(name));
  const sealed = Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return version + sealed.toString('base64url');
}

/** Null where it was wrapped under another key, or for another name. */
export function unwrapKey(wrapper: KeyObject, name: KeyName, wrapped: string): Buffer | null {
  const sealed = Buffer.from(wrapped.slice(version.length), 'base64url');
  if (!isWrapped(wrapped) || sealed.length < nonceSize + tagSize) return null;
  const decipher = createDecipheriv(cipherName, wrapper, sealed.subarray(0, nonceSize)).setAAD(boundTo(name));
  decipher.setAuthTag(sealed.subarray(-tagSize));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceSize, -tagSize)), decipher.final()]);
  } catch {
    return null;
  }
}

export function isWrapped(stored: string): boolean {
  return stored.startsWith(version);
}

function boundTo({ epoch, kind, keyId }: KeyName): Buffer {
  return Buffer.from(JSON.stringify(['applaus/wrapped-key/v1', epoch, kind, keyId]));
}
