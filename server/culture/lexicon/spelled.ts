import { cleaned } from './cleaned.ts';

/** So many characters a word has at most, unless the lexicon knows it. */
export const longestWord = 40;

/** A word as it is stored and counted, in lower case; empty where nothing of it is a word. */
export function spelled(word: string): string {
  const text = cleaned(word.normalize('NFKC')).toLowerCase();
  return [...text].length > longestWord ? '' : text;
}
