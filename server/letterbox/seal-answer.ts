import { Aes128Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
const info = new TextEncoder().encode('applaus/bulletin/v1');

/** Sizes come in steps of so many bytes: all that an answer shows to others is its step. */
const step = 1024;
const encapsulated = 32;
const tag = 16;

/**
 * Seals a thread to its author (RFC 9180, base mode): `enc | ciphertext` as base64url. Keys and ids are hex. Only public
 * keys that the letterbox has accepted can be sealed to.
 */
export async function sealAnswer(openPub: string, threadId: string, plaintext: string): Promise<string> {
  const recipientPublicKey = await suite.kem.importKey('raw', bytesOf(openPub), true);
  const { ct, enc } = await suite.seal({ recipientPublicKey, info }, padded(plaintext), bytesOf(threadId));
  return Buffer.concat([Buffer.from(enc), Buffer.from(ct)]).toString('base64url');
}

function padded(plaintext: string): ArrayBuffer {
  const text = Buffer.from(plaintext);
  const over = encapsulated + tag;
  const bytes = new Uint8Array(Math.ceil((text.length + over) / step) * step - over).fill(0x20);
  bytes.set(text);
  return bytes.buffer;
}

function bytesOf(hex: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(hex, 'hex')).buffer;
}
