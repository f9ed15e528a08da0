import { getPublicKeyAsync } from '@noble/ed25519';
import { type Bytes, hexOf, joined, sha256, u32, utf8 } from './bytes.ts';
import { deriveKeyPair, type OpenKeyPair } from './hpke.ts';

/** Everything of a thread that is derived from its seed. */
export interface ThreadKeys {
  signKey: Bytes;
  signPub: Bytes;
  openKey: OpenKeyPair;
  openPub: Bytes;
  salt: Bytes;
  threadId: Bytes;
}

export async function threadKeys(seed: Bytes): Promise<ThreadKeys> {
  const signKey = await hkdf(seed, 'applaus/thread/sign');
  const signPub = new Uint8Array(await getPublicKeyAsync(signKey));
  const openKey = await deriveKeyPair(await hkdf(seed, 'applaus/thread/open'));
  const salt = await hkdf(seed, 'applaus/salt');
  const openPub = openKey.public;
  return { signKey, signPub, openKey, openPub, salt, threadId: await threadId(signPub, openPub) };
}

/** The id of a seed's thread in hex, as segments are read. */
export async function threadIdOf(seed: Bytes): Promise<string> {
  return hexOf((await threadKeys(seed)).threadId);
}

export async function threadId(signPub: Uint8Array, openPub: Uint8Array): Promise<Bytes> {
  return (await sha256('applaus/thread-id', signPub, openPub)).slice(0, 16);
}

/** HKDF-SHA256 without salt (RFC 5869), 32 bytes. */
export async function hkdf(secret: Bytes, info: string): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}

/** The public fields of a thread that its token commits to, so that a stolen token carries no other text. */
export interface Bound {
  signPub: Uint8Array;
  openPub: Uint8Array;
  salt: Uint8Array;
}

/** The message that is blinded, signed and later shown: the keys of a thread under one key of one epoch. */
export async function tokenInput(epoch: number, keyId: Uint8Array, { signPub, openPub, salt }: Bound): Promise<Bytes> {
  const nonce = await sha256('applaus/bind', signPub, openPub, salt);
  return joined('applaus/token/v1', u32(epoch), keyId, nonce);
}
