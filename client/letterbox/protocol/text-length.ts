import { utf8 } from './bytes.ts';

export const MAX_TITLE = 120;
export const MAX_CHARACTERS = 4_000;
export const MAX_BYTES = 7_000;

/** A text as it is sent: NFC, one kind of line end, no blanks around. */
export function asSent(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Whether nothing of a text can be seen, as the letterbox looks at it: lone accents and blank Braille patterns cannot. */
export function isNothing(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** The length in code points, as the letterbox counts. */
export function lengthOf(text: string): number {
  return [...asSent(text)].length;
}

/** By how many characters these texts are too long together, where four bytes above the limit count as one. */
export function tooMany(texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + lengthOf(text), 0) - MAX_CHARACTERS;
  const bytes = texts.reduce((sum, text) => sum + utf8(asSent(text)).length, 0) - MAX_BYTES;
  return Math.max(0, characters, Math.ceil(bytes / 4));
}
