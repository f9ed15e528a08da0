import { getPublicKeyAsync } from '@noble/ed25519';
import { type Bytes, sha256 } from './bytes.ts';
import { hkdf } from './hkdf.ts';
import { suite } from './hpke.ts';

/** Everything of one thread that follows from its seed. */
export interface ThreadKeys {
  signKey: Bytes;
  signPub: Bytes;
  openKey: CryptoKey;
  openPub: Bytes;
  salt: Bytes;
  threadId: Bytes;
}

export async function threadKeys(seed: Bytes): Promise<ThreadKeys> {
  const signKey = await hkdf(seed, 'applaus/thread/sign');
  const signPub = new Uint8Array(await getPublicKeyAsync(signKey));
  const pair = await suite.kem.deriveKeyPair((await hkdf(seed, 'applaus/thread/open')).buffer);
  const openPub = new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey));
  const salt = await hkdf(seed, 'applaus/salt');
  return { signKey, signPub, openKey: pair.privateKey, openPub, salt, threadId: await threadId(signPub, openPub) };
}

export async function threadId(signPub: Uint8Array, openPub: Uint8Array): Promise<Bytes> {
  return (await sha256('applaus/thread-id', signPub, openPub)).slice(0, 16);
}
