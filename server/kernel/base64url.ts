const scratch = Buffer.alloc(16_384);

/**
 * Encodes an ASCII text as base64url (RFC 4648, section 5), without padding. It allocates no buffer, since a page has some forty
 * ids.
 */
export function base64url(text: string): string {
  return scratch.toString('base64url', 0, scratch.write(text, 'latin1'));
}

/**
 * Encodes each of several texts. Those of one length that is a multiple of three share no letter with the next one, so that all
 * are encoded as one text: whatever is outside of V8 is called twice, and not twice for each.
 */
export function base64urls(texts: string[]): string[] {
  const length = texts[0]?.length ?? 0;
  const fits = length % 3 === 0 && length * texts.length <= scratch.length;
  if (!fits || texts.some((text) => text.length !== length)) return texts.map(base64url);
  const encoded = base64url(texts.join(''));
  const size = (length / 3) * 4;
  return texts.map((_, index) => encoded.slice(index * size, (index + 1) * size));
}
