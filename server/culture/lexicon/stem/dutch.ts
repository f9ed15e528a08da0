import { adjectives, inflections, qualities, verbs } from './dutch-endings.ts';
import { withEnding } from './endings.ts';
import { ownWords } from './own-words.ts';

/**
 * A Dutch stem, after W. Kraaij and R. Pohlmann, "Porter's stemming algorithm for Dutch" (1994), with fewer endings: those
 * that make another word (-lijk, -baar, -loos, -vol) stay, since a wrong join is worse than a missed one.
 */
export function dutchStem(word: string): string {
  if (word.length < 5 || ownWords.has(word)) return word;
  const bare = withoutE(withEnding(word, inflections));
  const quality = withEnding(bare, qualities);
  return spelled(withEnding(verbStem(quality), adjectives));
}

/** The -e of an adjective or a weak verb; -ie and -ee are no such ending, and -isme is one of a quality. */
function withoutE(word: string): string {
  return /([^aeiou]|ij|eu)e$/.test(word) && !word.endsWith('isme') && word.length > 4
    ? closed(word.slice(0, -1))
    : word;
}

function verbStem(word: string): string {
  const stem = withEnding(word, verbs);
  return stem === word ? weakParticiple(word) : closed(stem);
}

/** `georganiseerd` is `organiseren`; other participles change too much. */
function weakParticiple(word: string): string {
  return word.replace(/^(?:ge)?(.{3,}?)ee?rd$/, '$1er');
}

/** What was an open syllable is closed now: `grot(e)` is `groot`, and `slimm(e)` is `slim`. */
function closed(stem: string): string {
  const single = stem.replace(/([^aeiou])\1$/, '$1');
  return single === stem ? stem.replace(/^([^aeiou]*)([aeou])([^aeiouwxy])$/, '$1$2$2$3') : single;
}

/** No word ends in v or z, and c before a, o, u may be k. One or two vowels make no difference in longer words, and another word in short ones. */
function spelled(stem: string): string {
  const end = stem
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/qu/g, 'kw')
    .replace(/c(?=[aoulrt])/g, 'k');
  const syllables = end.match(/[aeiouy]+/g)?.length ?? 0;
  return syllables > 1 ? end.replace(/([aeou])\1([^aeiou])$/, '$1$2') : end;
}
