import type { Bytes } from './bytes.ts';

/** Encodes bytes as base64url without padding, as every text of the protocol does. */
export function base64url(bytes: Uint8Array): string {
  const characters = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws where the text is no base64url. */
export function fromBase64url(text: string): Bytes {
  const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
