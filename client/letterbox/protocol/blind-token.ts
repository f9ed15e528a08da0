import { RSABSSA } from '@cloudflare/blindrsa-ts';
import type { Bytes } from './bytes.ts';

const scheme = RSABSSA.SHA384.PSS.Deterministic();
const ALGORITHM = { name: 'RSA-PSS', hash: 'SHA-384' };

export interface Blinded {
  blinded: Bytes;
  /** The inverse of the blinding factor; it is stored with the token until that is signed. */
  inverse: Bytes;
}

export function issuerKey(spki: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('spki', spki, ALGORITHM, true, ['verify']);
}

/** Blinds an input, which takes 20 to 30 ms and therefore runs in a Worker. */
export async function blind(spki: Bytes, input: Bytes): Promise<Blinded> {
  const { blindedMsg, inv } = await scheme.blind(await issuerKey(spki), input);
  return { blinded: new Uint8Array(blindedMsg), inverse: new Uint8Array(inv) };
}

/** Unblinds a signature; throws where it is not one of this key over this input. */
export async function finalize(spki: Bytes, input: Bytes, signed: Bytes, inverse: Bytes): Promise<Bytes> {
  return new Uint8Array(await scheme.finalize(await issuerKey(spki), input, signed, inverse));
}
