import { SAYINGS } from './saying-words.ts';
import { kindOf, type WordKind } from './words-by-kind.ts';

/** "10/10", "a 10", "100%", "1000x". */
const MANY = /\d+ ?(?:\/|uit|out of) ?\d+|\b10\b|\d+ ?[%x]/giu;

/** Capitals inside a sentence are names, unless something happens there: "naar Venlo". */
const NAME = /(?<!(?:^|[.!?:"“]|\b(?:naar|in|uit|bij|te|to|from|at|near)) ?)(?!\p{Lu}\p{L}+day\b)\p{Lu}[\p{L}’'-]+/gu;
/** "Mo is", "Jan-Willem heeft": a name in front. */
const NAME_FIRST =
  /(?<=^|[.!?] )\p{Lu}[\p{L}-]+(?= (?:is|was|heeft|has|doet|does|staat|weet|kan|can|altijd|always|,? ?je)\b)/gu;

/** How many words a text has, how many praise, and how much has a meaning of its own; what happened weighs double. Names do not count. */
export function countWords(text: string, names: readonly string[]) {
  const own = new Set(names.flatMap(wordsIn));
  const words = wordsIn(withoutNames(text));
  const found = words.map((word) => (own.has(word) || word.length < 2 ? 'filler' : kindOf(word)));
  const of = (kind: WordKind) => found.filter((one) => one === kind).length;
  return { words: words.length, praise: of('praise'), concrete: of('concrete') + 2 * of('happened') };
}

function withoutNames(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(MANY, ' ')
    .replace(/\bheld(?= (?:the|her|his|him|my|its|on|a)\b)/giu, 'carried')
    .replace(SAYINGS, ' top ');
  return /\p{Ll}/u.test(plain) ? plain.replace(NAME_FIRST, ' ').replace(NAME, ' ') : plain;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
