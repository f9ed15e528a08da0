import { useUiWords } from './ui-words.ts';

/** The server's count: code points of the text as it will be stored (NFC, one kind of line end, no blanks around). */
export function lengthOf(text: string): number {
  return pointsOf(text).length;
}

function pointsOf(text: string): string[] {
  return [...text.normalize('NFC').replace(/\r\n?/g, '\n').trim()];
}

/** So much of what does not fit is enough to find where that begins. */
const shown = 24;

/**
 * What a field says of the length of its text: how many characters are left once fewer than a fifth are, or how many are too
 * many and from where on. What is too long stays: a field that cuts what is pasted would lose it without a word.
 */
export function useLength(text: string, max: number): { left?: string; tooLong?: string } {
  const words = useUiWords();
  const points = pointsOf(text);
  const left = max - points.length;
  if (left >= max / 5) return {};
  if (left >= 0) return { left: words.charactersLeft(left) };
  const rest = points.slice(max).join('').trim();
  return { tooLong: words.tooLong(-left, rest.length > shown ? `${rest.slice(0, shown).trimEnd()}…` : rest) };
}
