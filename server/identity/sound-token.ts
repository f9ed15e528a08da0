import { createHmac, KeyObject, timingSafeEqual, verify } from 'node:crypto';
import type { JWTHeaderParameters, JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Algorithm, IssuerConfig } from './issuers.ts';

/** Allowed difference between the clocks of the host and ours, in seconds. */
export const clockSkew = 30;

/** A token in compact form (RFC 7515) as it says itself to be, not believed yet. */
export interface ReadToken {
  header: JWTHeaderParameters;
  claims: JWTPayload;
  signedText: string;
  signature: Buffer;
}

/** Null where a token is not made of two objects and a signature, in base64url, with dots between. */
export function readToken(token: string): ReadToken | null {
  const [first, last] = [token.indexOf('.'), token.lastIndexOf('.')];
  if (token.indexOf('.', first + 1) !== last) return null;
  try {
    const header = headerIn(token.slice(0, first));
    const claims: unknown = jsonIn(token.slice(first + 1, last));
    if (!header || !isObject(claims)) return null;
    return { header, claims, signedText: token.slice(0, last), signature: bytesIn(token.slice(last + 1)) };
  } catch {
    return null;
  }
}

/** Whether a token is one of this issuer for us, with nothing that asks for thought: no extension, no odd claim. */
export function isPlainFor({ header, claims }: ReadToken, { algorithms, audience }: IssuerConfig, now: Date): boolean {
  const { aud, exp, nbf = 0, iat = 0 } = claims;
  const seconds = Math.floor(now.getTime() / 1000);
  return (
    algorithms.includes(header.alg as Algorithm) &&
    !('crit' in header || 'b64' in header) &&
    aud === audience &&
    typeof exp === 'number' &&
    exp > seconds - clockSkew &&
    typeof nbf === 'number' &&
    nbf <= seconds + clockSkew &&
    typeof iat === 'number'
  );
}

/** Whether the signature is by this key (RFC 7518, section 3), which must be of the kind that the algorithm needs. */
export function isSigned({ header, signedText, signature }: ReadToken, given: KeyObject | CryptoKey): boolean {
  const key = given instanceof KeyObject ? given : keyObjectOf(given);
  if (kindOf(key) !== header.alg) return false;
  if (header.alg === 'HS256') {
    const expected = createHmac('sha256', key).update(signedText).digest();
    return expected.length === signature.length && timingSafeEqual(expected, signature);
  }
  const text = Buffer.from(signedText, 'latin1');
  return verify('sha256', text, header.alg === 'ES256' ? { key, dsaEncoding: 'ieee-p1363' } : key, signature);
}

const keyObjects = new WeakMap<CryptoKey, KeyObject>();

function keyObjectOf(key: CryptoKey): KeyObject {
  const known = keyObjects.get(key) ?? KeyObject.from(key);
  keyObjects.set(key, known);
  return known;
}

/** The algorithm for which a key is: a public key as the secret of an HMAC is a known attack (RFC 8725, section 2.1). */
function kindOf({ type, asymmetricKeyType, asymmetricKeyDetails }: KeyObject): Algorithm | null {
  if (type === 'secret') return 'HS256';
  if (asymmetricKeyType === 'rsa' && asymmetricKeyDetails!.modulusLength! >= 2048) return 'RS256';
  return asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ES256' : null;
}

/** Headers by their text: an issuer writes the same one into all of its tokens. */
const headers = new LRUCache<string, JWTHeaderParameters>({ max: 100 });

function headerIn(text: string): JWTHeaderParameters | null {
  const known = headers.get(text);
  if (known) return known;
  const header = jsonIn(text) as JWTHeaderParameters;
  if (!isObject(header)) return null;
  headers.set(text, Object.freeze(header));
  return header;
}

function jsonIn(text: string): unknown {
  return JSON.parse(bytesIn(text).toString());
}

/**
 * The bytes of a text in base64url (RFC 4648, section 5). Node.js skips what is none and takes `+` and `/` too: to look at each
 * sign before takes longer than to look at what came out.
 *
 * @throws Error where anything else is in it
 */
function bytesIn(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  const isWhole = text.length % 4 !== 1 && bytes.length === Math.floor((text.length * 3) / 4);
  if (!isWhole || text.includes('+') || text.includes('/')) throw new Error('no base64url');
  return bytes;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
