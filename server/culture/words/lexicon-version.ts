import { createHash } from 'node:crypto';
import { ourLexicon } from '../lexicon/group-of.ts';
import { lexiconText } from '../lexicon/lexicon-text.ts';
import { stems } from '../lexicon/stem-index.ts';

let version: string | undefined;

/** A hash of what the lexicon says, and of what the stemmers make of its words: it changes where others would be joined. */
export function lexiconVersion(): string {
  version ??= createHash('sha256').update(lexiconText).update(JSON.stringify(stemmed())).digest('hex');
  return version;
}

function stemmed(): string[][] {
  return ourLexicon().sorted.map(({ folded }) => [stems.nl(folded), stems.en(folded)]);
}
