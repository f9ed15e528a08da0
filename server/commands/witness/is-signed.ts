import { createPublicKey, verify } from 'node:crypto';

/** Whether a message is signed (Ed25519) by the key of this SPKI; key and signature are base64url. */
export function isSigned(spki: string, message: Buffer, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(spki, 'base64url'), format: 'der', type: 'spki' });
    return verify(null, message, key, Buffer.from(signature, 'base64url'));
  } catch {
    return false; // No key at all: nothing is signed by it.
  }
}
