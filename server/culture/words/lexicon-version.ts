import { createHash } from 'node:crypto';
import { ourLexicon } from '../lexicon/group-of.ts';
import { lexiconText } from '../lexicon/lexicon-text.ts';
import { ownWords } from '../lexicon/stem/own-words.ts';
import { stems } from '../lexicon/stem-index.ts';

let version: string | undefined;

/** A hash of all lists by which words are joined: it changes where others would be joined. */
export function lexiconVersion(): string {
  version ??= versionWith(ownWords);
  return version;
}

/** A hash of what the lexicon says, of what the stemmers make of its words, and of the words that join nothing. */
export function versionWith(apart: Iterable<string>): string {
  const lists = JSON.stringify([stemmed(), [...apart].sort()]);
  return createHash('sha256').update(lexiconText).update(lists).digest('hex');
}

function stemmed(): string[][] {
  return ourLexicon().sorted.map(({ folded }) => [stems.nl(folded), stems.en(folded)]);
}
