import { withEnding } from './endings.ts';
import { adverbs, plurals, qualities, spellings, verbs } from './english-endings.ts';
import { ownWords } from './own-words.ts';

/**
 * An English stem, after M. F. Porter, "The English (Porter2) stemming algorithm" (2001), with fewer endings: those that
 * make another word (-ful, -less, -able, -ment, -er) stay, since a wrong join is worse than a missed one.
 */
export function englishStem(word: string): string {
  if (word.length < 5 || ownWords.has(word)) return word;
  const singular = withEnding(british(word), plurals);
  const adjective = withEnding(withEnding(singular, adverbs), qualities);
  return ended(ownWords.has(adjective) ? adjective : withEnding(adjective, verbs));
}

function british(word: string): string {
  return spellings.reduce((spelled, [from, to]) => spelled.replace(from, to), word);
}

/** `plann(ing)` is `plan`, `hop(e)` with and without its e is one, and so is y in `happ(y)`. */
function ended(stem: string): string {
  return stem
    .replace(/e$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/([^aeiou])y$/, '$1i');
}
