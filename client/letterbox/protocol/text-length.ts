import { beginningOf } from '../../ui/beginning-of.ts';
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
export function tooMany(texts: readonly string[], most = MAX_CHARACTERS): number {
  const characters = texts.reduce((sum, text) => sum + lengthOf(text), 0) - most;
  const bytes = texts.reduce((sum, text) => sum + utf8(asSent(text)).length, 0) - MAX_BYTES;
  return Math.max(0, characters, Math.ceil(bytes / 4));
}

export interface Excess {
  over: number;
  /** The text in which it begins. */
  at: number;
  /** The words with which it begins. */
  from: string;
}

/** What of these texts, read one after the other, does not fit; undefined where all of it does. */
export function excessOf(texts: readonly string[], most = MAX_CHARACTERS): Excess | undefined {
  const over = tooMany(texts, most);
  if (over === 0) return undefined;
  let [characters, bytes] = [most, MAX_BYTES];
  const isBeyond = (point: string) => {
    characters -= 1;
    bytes -= utf8(point).length;
    return characters < 0 || bytes < 0;
  };
  for (const [at, text] of texts.entries()) {
    const points = [...asSent(text)];
    const first = points.findIndex(isBeyond);
    if (first >= 0) return { over, at, from: beginningOf(points.slice(first).join('')) };
  }
  return undefined;
}
