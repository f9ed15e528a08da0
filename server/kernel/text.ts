/** Makes what people type comparable: Unicode NFC, one kind of line end, no blanks around. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Repairs a text that can no longer be refused: tidy, without control characters, and no longer than `max`. */
export function cleaned(text: string, max: number): string {
  const visible = [...tidy(text)].filter((sign) => /[\n\t]/.test(sign) || !/[\p{Cc}\p{Cs}]/u.test(sign));
  return visible.slice(0, max).join('');
}

/** In code points, as people and `varchar(n)` count. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/**
 * The terms of a search: letters and digits only, so that no character is an operator of the index; words under three
 * letters are in no index.
 */
export function wordsOf(typed: string): string[] {
  const words =
    typed
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => lengthOf(word) >= 3).slice(0, 8);
}

/** Makes a search independent of accents and case: `Łukasz` is found by `luk`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøßæœıð]/g, (letter) => plain[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters that Unicode does not decompose. */
const plain: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd' };
