import { createHmac, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { openKeyOf } from './raw-keys.ts';

/**
 * The sender's half of HPKE (RFC 9180) in base mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM, for one
 * message a key. It uses `node:crypto`: sealing ten thousand answers takes some seconds, and a minute with the browser's
 * library.
 */
const version = Buffer.from('HPKE-v1');
const kemSuite = Buffer.from('KEM\x00\x20', 'latin1');
const suite = Buffer.from('HPKE\x00\x20\x00\x01\x00\x01', 'latin1');
const nothing = Buffer.alloc(0);

export const tagSize = 16;

/** Section 4.1: each message has a key of its own, from which only the receiver can derive the secret. */
export function encapsulate(receiver: Buffer): { enc: Buffer; sharedSecret: Buffer } {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const enc = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  const shared = diffieHellman({ privateKey, publicKey: openKeyOf(receiver) });
  const secret = labeledExtract(kemSuite, nothing, 'eae_prk', shared);
  return { enc, sharedSecret: labeledExpand(kemSuite, secret, 'shared_secret', Buffer.concat([enc, receiver]), 32) };
}

/** Section 5.1 without a pre-shared key and without a sender's key; the nonce is that of the first message. */
export function keySchedule(sharedSecret: Buffer, info: Buffer): { key: Buffer; nonce: Buffer } {
  const context = Buffer.concat([
    Buffer.of(0),
    labeledExtract(suite, nothing, 'psk_id_hash', nothing),
    labeledExtract(suite, nothing, 'info_hash', info),
  ]);
  const secret = labeledExtract(suite, sharedSecret, 'secret', nothing);
  return {
    key: labeledExpand(suite, secret, 'key', context, 16),
    nonce: labeledExpand(suite, secret, 'base_nonce', context, 12),
  };
}

function labeledExtract(suiteId: Buffer, salt: Buffer, label: string, input: Buffer): Buffer {
  return hmac(salt, version, suiteId, Buffer.from(label), input);
}

/** HKDF's expansion of one block, which is all that is needed here. */
function labeledExpand(suiteId: Buffer, secret: Buffer, label: string, info: Buffer, length: number): Buffer {
  const block = hmac(secret, Buffer.of(0, length), version, suiteId, Buffer.from(label), info, Buffer.of(1));
  return block.subarray(0, length);
}

function hmac(key: Buffer, ...inputs: Buffer[]): Buffer {
  const mac = createHmac('sha256', key);
  for (const input of inputs) mac.update(input);
  return mac.digest();
}
