import { invisible } from './invisible.ts';

const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** A word as it is compared and never shown: accents, capitals, hyphens, spaces and punctuation make no difference. */
export function normalised(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return folded(folded(word))
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter]!)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Taking accents away can leave a letter that folds once more, so this is done twice. */
function folded(word: string): string {
  return word
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC');
}
