import { createCipheriv } from 'node:crypto';
import { encapsulate, keySchedule, tagSize } from './hpke.ts';

const info = Buffer.from('applaus/bulletin/v1');

/**
 * Sizes are rounded up to so many bytes: all that an answer shows to others is its rounded size. A thread has the letter in
 * it, and nearly every letter fits the first step with its first answer.
 */
const step = 2048;
const encapsulated = 32;

/**
 * Seals a thread to its author (RFC 9180, base mode): `enc | ciphertext` as base64url. Keys and ids are hex. The public key
 * must be one that the letterbox has accepted. It yields first, since a delivery may seal thousands.
 */
export async function sealAnswer(openPub: string, threadId: string, plaintext: string): Promise<string> {
  await new Promise((resolve) => setImmediate(resolve));
  const { enc, sharedSecret } = encapsulate(Buffer.from(openPub, 'hex'));
  const { key, nonce } = keySchedule(sharedSecret, info);
  const cipher = createCipheriv('aes-128-gcm', key, nonce).setAAD(Buffer.from(threadId, 'hex'));
  return Buffer.concat([enc, cipher.update(padded(plaintext)), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  );
}

function padded(plaintext: string): Buffer {
  const text = Buffer.from(plaintext);
  const overhead = encapsulated + tagSize;
  const bytes = Buffer.alloc(Math.ceil((text.length + overhead) / step) * step - overhead, ' ');
  text.copy(bytes);
  return bytes;
}
