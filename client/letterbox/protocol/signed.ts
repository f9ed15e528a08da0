import { verifyAsync } from '@noble/ed25519';
import { fromBase64url } from './base64url.ts';
import { type Bytes, hexOf } from './bytes.ts';

/** The bytes before the raw key in the SPKI of an Ed25519 key. */
const SPKI_PREFIX = '302a300506032b6570032100';

/** Whether a message is signed (Ed25519) by the key of this SPKI. */
export async function isSigned(key: string, signature: string, message: Bytes): Promise<boolean> {
  try {
    const spki = fromBase64url(key);
    if (hexOf(spki.subarray(0, 12)) !== SPKI_PREFIX) return false;
    return await verifyAsync(fromBase64url(signature), message, spki.subarray(12));
  } catch {
    return false; // no base64url, or not of the right length: not signed
  }
}
