import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';

const { privateKey } = generateKeyPairSync('x25519');

/** The SPKI of a key (RFC 8410) up to the raw key. */
const x25519 = Buffer.from('302a300506032b656e032100', 'hex');
const ed25519 = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Whether an answer can be sealed to a raw X25519 key. A key of low order has no shared secret (RFC 7748, section 6.1), and
 * sealing to one would make its whole batch fail.
 */
export function isUsableOpenKey(openPub: Buffer): boolean {
  try {
    diffieHellman({ privateKey, publicKey: openKeyOf(openPub) });
    return true;
  } catch {
    return false;
  }
}

/** Of a raw X25519 key. */
export function openKeyOf(openPub: Buffer): KeyObject {
  return rawKey(x25519, openPub);
}

/** Of a raw Ed25519 key. */
export function signingKeyOf(signPub: Buffer): KeyObject {
  return rawKey(ed25519, signPub);
}

function rawKey(prefix: Buffer, raw: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([prefix, raw]), format: 'der', type: 'spki' });
}
