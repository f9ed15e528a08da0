import { type Bytes, joined, sha256, u32 } from './bytes.ts';

/** The public part of a thread that its token commits to, so that a stolen token carries no other text. */
export interface Bound {
  signPub: Uint8Array;
  openPub: Uint8Array;
  salt: Uint8Array;
}

/** What is blinded, signed and later shown: the keys of the thread under one key of one epoch. */
export async function tokenInput(epoch: number, keyId: Uint8Array, { signPub, openPub, salt }: Bound): Promise<Bytes> {
  const nonce = await sha256('applaus/bind', signPub, openPub, salt);
  return joined('applaus/token/v1', u32(epoch), keyId, nonce);
}
