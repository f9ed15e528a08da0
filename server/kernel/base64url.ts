const scratch = Buffer.alloc(256);

/**
 * Encodes a short ASCII text as base64url (RFC 4648, section 5). It allocates no buffer, since a page has some forty ids.
 */
export function base64url(text: string): string {
  return scratch.toString('base64url', 0, scratch.write(text, 'latin1'));
}
