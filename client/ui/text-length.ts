import { beginningOf } from './beginning-of.ts';
import { useUiWords } from './ui-words.ts';
import type { UiWords } from './words.types.ts';

/** The server's count: code points of the text as it will be stored (NFC, one kind of line end, no blanks around). */
export function lengthOf(text: string): number {
  return pointsOf(text).length;
}

function pointsOf(text: string): string[] {
  return [...text.normalize('NFC').replace(/\r\n?/g, '\n').trim()];
}

/** By how many characters a text is too long and from where on; undefined where it fits. */
export function tooLongIn(text: string, max: number, words: Pick<UiWords, 'tooLong'>): string | undefined {
  const points = pointsOf(text);
  if (points.length <= max) return undefined;
  return words.tooLong(points.length - max, beginningOf(points.slice(max).join('')));
}

/**
 * What a field says of the length of its text: how many characters are left once fewer than a fifth are, or how many are too
 * many and from where on. What is too long stays: a field that cuts what is pasted would lose it without a word.
 */
export function useLength(text: string, max: number): { left?: string; tooLong?: string } {
  const words = useUiWords();
  const left = max - lengthOf(text);
  if (left >= max / 5) return {};
  return left < 0 ? { tooLong: tooLongIn(text, max, words)! } : { left: words.charactersLeft(left) };
}
