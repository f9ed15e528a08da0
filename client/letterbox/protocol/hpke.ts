import { type Bytes, joined, u16 } from './bytes.ts';
import { x25519 } from './x25519.ts';

/**
 * The receiver's half of HPKE (RFC 9180) in base mode, for one message a key: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and
 * AES-128-GCM. A library brings every suite of the RFC, which is a sixth of what the frame may weigh.
 */
const KEM = joined('KEM', u16(0x20));
const SUITE = joined('HPKE', u16(0x20), u16(1), u16(1));
const NOTHING = new Uint8Array();

export interface OpenKeyPair {
  secret: Bytes;
  public: Bytes;
}

/** `DeriveKeyPair`, section 7.1.3. */
export async function deriveKeyPair(seed: Bytes): Promise<OpenKeyPair> {
  const secret = await expand(KEM, await extract(KEM, NOTHING, 'dkp_prk', seed), 'sk', NOTHING, 32);
  return { secret, public: x25519(secret) };
}

/** A message as it is sealed: the sender's key of one use, and the ciphertext. */
interface Sealed {
  enc: Bytes;
  ciphertext: Bytes;
  info: Bytes;
  aad: Bytes;
}

/** Throws where the message was sealed to another key, or for another purpose. */
export async function open(pair: OpenKeyPair, { enc, ciphertext, info, aad }: Sealed): Promise<Bytes> {
  const { key, nonce } = await keySchedule(await decapsulate(pair, enc), info);
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: aad }, aes, ciphertext),
  );
}

/** Section 4.1. */
async function decapsulate(pair: OpenKeyPair, enc: Bytes): Promise<Bytes> {
  const secret = await extract(KEM, NOTHING, 'eae_prk', x25519(pair.secret, enc));
  return expand(KEM, secret, 'shared_secret', joined(enc, pair.public), 32);
}

/** Section 5.1 without a pre-shared key; the nonce is that of the first message. */
async function keySchedule(sharedSecret: Bytes, info: Bytes): Promise<{ key: Bytes; nonce: Bytes }> {
  const context = joined(
    Uint8Array.of(0),
    await extract(SUITE, NOTHING, 'psk_id_hash', NOTHING),
    await extract(SUITE, NOTHING, 'info_hash', info),
  );
  const secret = await extract(SUITE, sharedSecret, 'secret', NOTHING);
  return {
    key: await expand(SUITE, secret, 'key', context, 16),
    nonce: await expand(SUITE, secret, 'base_nonce', context, 12),
  };
}

/** `LabeledExtract`, section 4. */
function extract(suite: Bytes, salt: Bytes, label: string, input: Bytes): Promise<Bytes> {
  return hmac(salt, joined('HPKE-v1', suite, label, input));
}

/** `LabeledExpand`, section 4, of one block, which is all that is needed here. */
async function expand(suite: Bytes, secret: Bytes, label: string, info: Bytes, length: number): Promise<Bytes> {
  const block = await hmac(secret, joined(u16(length), 'HPKE-v1', suite, label, info, Uint8Array.of(1)));
  return block.slice(0, length);
}

async function hmac(key: Bytes, message: Bytes): Promise<Bytes> {
  // WebCrypto takes no empty key; HMAC fills one up with zeros anyway.
  const padded = key.length > 0 ? key : new Uint8Array(32);
  const imported = await crypto.subtle.importKey('raw', padded, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, message));
}
