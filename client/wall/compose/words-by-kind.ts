import { FILLER } from './filler-words.ts';
import { PAST_VERBS } from './past-words.ts';
import { PRAISE } from './praise-words.ts';
import { isOneErrorFrom, spellings } from './spelled-words.ts';

const ENDING = /(?:e|en|n|s|er|ers|st|ste|tje|heid|ly|ness|ing|ed|d|'s)$/;

/** "Superlief", "topgozer". */
const BOOST = /^(?:super|top|mega|wereld|kei|reuze|aller|onwijs|bere)-?(?=..)/;

const [praiseWords, fillerWords, pastVerbs] = [wordSet(PRAISE, 3), wordSet(FILLER, 5), wordSet(PAST_VERBS, 4)];

/** "Regelde", "maakten", "gebeld", "opgehaald", "called", "betaald". */
const PAST =
  /^.{2,}[^aeiou](?:de|te|den|ten)$|^(?:\p{L}{2,5})?ge\p{L}{2,}(?:[dt]|en)$|^(?:be|ver|ont|her)\p{L}{3,}[dt]$|^.{3,}ed$/u;

/** `happened` is a verb in the past, which praise seldom has. */
export type WordKind = 'praise' | 'filler' | 'happened' | 'concrete';

/** A text is read at each key, and its words stay the same. */
const kinds = new Map<string, WordKind>();

export function kindOf(word: string): WordKind {
  const kind = kinds.get(word) ?? readKind(word);
  kinds.set(word, kind);
  return kind;
}

/** A word as it is before one with an ending or an error: "through" is not "thorough". */
function readKind(word: string): WordKind {
  const forms = spellings(word);
  const some = (isIn: typeof isListed, words: WordSet) => forms.some((form) => isIn(words, form));
  for (const isIn of [isListed, isNearListed]) {
    if (some(isIn, praiseWords)) return 'praise';
    if (some(isIn, fillerWords)) return 'filler';
  }
  const plain = word.replace(BOOST, '');
  if (plain !== word && ['praise', 'filler'].includes(kindOf(plain))) return 'praise';
  return forms.some((form) => isListed(pastVerbs, form)) || PAST.test(word) ? 'happened' : 'concrete';
}

interface WordSet {
  all: ReadonlySet<string>;
  /** With an ending, "met" would be found in "meteen". */
  shortestStem: number;
  /** Those that are long enough to be recognised with an error in them. */
  long: readonly string[];
}

function wordSet(words: readonly string[], shortestStem: number): WordSet {
  const all = new Set(words.flatMap(spellings));
  return { all, shortestStem, long: shortestStem > 3 ? [] : [...all].filter((word) => word.length > 6) };
}

const isListed = ({ all }: WordSet, word: string) => all.has(word);

function isNearListed({ all, shortestStem, long }: WordSet, word: string): boolean {
  const stem = word.replace(ENDING, '');
  if (stem.length >= shortestStem && stem !== word && all.has(stem)) return true;
  return word.length > 5 && long.some((known) => isOneErrorFrom(known, word) || isOneErrorFrom(known, stem));
}
