import { utf8 } from './bytes.ts';

export const MAX_TITLE = 120;
export const MAX_CHARACTERS = 4_000;
export const MAX_BYTES = 7_000;

/** A text as it is sent: one way of writing its letters, one kind of line end, no blanks around. */
export function asSent(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Code points, as the door counts. */
export function lengthOf(text: string): number {
  return [...asSent(text)].length;
}

/** How many characters too many these texts have together; what is rare in Europe takes more of the room. */
export function tooMany(texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + lengthOf(text), 0) - MAX_CHARACTERS;
  const bytes = texts.reduce((sum, text) => sum + utf8(asSent(text)).length, 0) - MAX_BYTES;
  return Math.max(0, characters, Math.ceil(bytes / 4));
}
