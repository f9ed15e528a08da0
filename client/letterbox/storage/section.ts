import { base64url, fromBase64url } from '../protocol/base64url.ts';
import { type Bytes, textOf, utf8 } from '../protocol/bytes.ts';

/** Where bytes begin in the text of a section: no name and no base64url has this character. */
const BYTES = '~';
const TAG = 16;

/** The place of a section in its half. */
export interface Section {
  key: Bytes;
  nonce: Bytes;
  /** What is before it, so that no part of a half can be exchanged. */
  before: Bytes;
}

/** Encrypts a value, filled up to `size` bytes with blanks, so that its length shows nothing. */
export async function sealSection(value: unknown, size: number, { key, nonce, before }: Section): Promise<Bytes> {
  const text = utf8(JSON.stringify(value, (_, item) => (item instanceof Uint8Array ? BYTES + base64url(item) : item)));
  const plain = new Uint8Array(size - TAG).fill(0x20);
  plain.set(text);
  const how = { name: 'AES-GCM', iv: nonce, additionalData: before };
  return new Uint8Array(await crypto.subtle.encrypt(how, await imported(key), plain));
}

/** Undefined where the key is another, or a byte was changed. */
export async function openSection<T>(sealed: Bytes, { key, nonce, before }: Section): Promise<T | undefined> {
  const how = { name: 'AES-GCM', iv: nonce, additionalData: before };
  const plain = await crypto.subtle.decrypt(how, await imported(key), sealed).catch(() => undefined);
  if (!plain) return undefined;
  const isBytes = (item: unknown): item is string => typeof item === 'string' && item.startsWith(BYTES);
  return JSON.parse(textOf(new Uint8Array(plain)), (_, item) => (isBytes(item) ? fromBase64url(item.slice(1)) : item));
}

function imported(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
