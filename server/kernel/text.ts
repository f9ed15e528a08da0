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

/** The terms of a search, folded as the texts are: letters and digits only, and none under three of them. */
export function wordsOf(typed: string): string[] {
  const words = termsIn(typed).filter((word) => lengthOf(word) >= 3);
  return [...new Set(words)].slice(0, 8);
}

/** What a search looks at instead of texts: each of their words once, folded, with a blank before it. */
export function searchableWords(...texts: string[]): string {
  return [...new Set(texts.flatMap(termsIn))].map((word) => ` ${word}`).join('');
}

function termsIn(text: string): string[] {
  return foldedForm(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Cleans every name that is stored (people, departments, user names): NFC, one blank between words, no invisible and no
 * control characters. A name without a visible character becomes empty.
 */
export function cleanName(name: string): string {
  const text = name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replace(invisible, '');
  return isVisible(text) ? text.replace(/ +/g, ' ').trim() : '';
}

const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Whether a text holds a visible character; a blank Braille pattern and lone accents are not. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\u2800]/u.test(text.replace(invisible, ''));
}

/** The most characters of a folded text, which its column holds; one letter may become several. */
const longestFolded = 240;

/**
 * Makes a search independent of accents, case and spelling: `Łukasz` is found by `luk`, `D’Souza` by `dsouza`, `Anne-Fleur`
 * by `anne fleur`. Names are stored in this form too; after a change of it a migration has to fold them again.
 */
export function folded(text: string): string {
  return [...foldedForm(text)].slice(0, longestFolded).join('');
}

function foldedForm(text: string): string {
  return text
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøßæœıðþħŧς]/g, (letter) => plain[letter] ?? letter)
    .replace(/[\s\p{Cc}\p{Pd}.,;()/]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Apostrophes and what is typed for one. */
const apostrophes = /['`´ʹʻʼʽʾʿˈ‘’‚‛′]/g;

/** Letters that Unicode does not decompose. */
const plain: Record<string, string> = {
  ...{ ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ς: 'σ' },
};
