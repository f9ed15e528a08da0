import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';

const { privateKey } = generateKeyPairSync('x25519');

/** SPKI of an X25519 key (RFC 8410) up to the key itself. */
const x25519 = Buffer.from('302a300506032b656e032100', 'hex');
const ed25519 = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Whether an answer can be sealed to a raw X25519 key. Those of low order share nothing with anybody (RFC 7748, section
 * 6.1), and sealing to one would fail at a time when a whole batch is at stake.
 */
export function isUsableOpenKey(openPub: Buffer): boolean {
  try {
    diffieHellman({ privateKey, publicKey: openKeyOf(openPub) });
    return true;
  } catch {
    return false;
  }
}

/** A raw X25519 key as `node:crypto` wants it. */
export function openKeyOf(openPub: Buffer): KeyObject {
  return rawKey(x25519, openPub);
}

/** A raw Ed25519 key as `node:crypto` wants it. */
export function signingKeyOf(signPub: Buffer): KeyObject {
  return rawKey(ed25519, signPub);
}

function rawKey(prefix: Buffer, raw: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([prefix, raw]), format: 'der', type: 'spki' });
}
