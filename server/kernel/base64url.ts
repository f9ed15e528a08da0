const scratch = Buffer.alloc(256);

/** Base64url (RFC 4648, section 5) of a short ASCII text. A page has forty of them: no buffer is made for each. */
export function base64url(text: string): string {
  return scratch.toString('base64url', 0, scratch.write(text, 'latin1'));
}
