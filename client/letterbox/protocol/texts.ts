import { type Bytes, joined, textOf, u16, utf8 } from './bytes.ts';

/** Writes the content of a body: the number of its texts, then each with its length before it. */
export function writeTexts(texts: readonly string[]): Bytes {
  const encoded = texts.map(utf8);
  return joined(new Uint8Array([texts.length]), ...encoded.flatMap((text) => [u16(text.length), text]));
}

/** Reads the texts of a content; throws where the bytes are not of that form. */
export function readTexts(content: Uint8Array): string[] {
  const texts: string[] = [];
  let at = 1;
  for (let left = content[0] ?? 0; left > 0; left--) {
    const length = (content[at]! << 8) | content[at + 1]!;
    texts.push(textOf(content.subarray(at + 2, at + 2 + length)));
    at += 2 + length;
  }
  if (at !== content.length) throw new RangeError('the texts do not fill the content');
  return texts;
}
