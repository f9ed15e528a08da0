import { RSABSSA } from '@cloudflare/blindrsa-ts';
import type { Bytes } from './bytes.ts';

const scheme = RSABSSA.SHA384.PSS.Deterministic();
const ALGORITHM = { name: 'RSA-PSS', hash: 'SHA-384' };

export interface Blinded {
  blinded: Bytes;
  /** Takes the blinding away again; kept with the token until it is signed. */
  inverse: Bytes;
}

export function issuerKey(spki: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('spki', spki, ALGORITHM, true, ['verify']);
}

/** 20-30 ms of arithmetic: belongs in a Worker. */
export async function blind(spki: Bytes, input: Bytes): Promise<Blinded> {
  const { blindedMsg, inv } = await scheme.blind(await issuerKey(spki), input);
  return { blinded: new Uint8Array(blindedMsg), inverse: new Uint8Array(inv) };
}

/** The token's signature; throws where it is not one of this key over this input. */
export async function finalize(spki: Bytes, input: Bytes, signed: Bytes, inverse: Bytes): Promise<Bytes> {
  return new Uint8Array(await scheme.finalize(await issuerKey(spki), input, signed, inverse));
}
