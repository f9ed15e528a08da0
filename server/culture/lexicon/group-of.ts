import { withoutFillers } from './fillers.ts';
import { findConcept } from './find-concept.ts';
import { languageOfWord } from './language-of-word.ts';
import { lexiconText } from './lexicon-text.ts';
import { normalised } from './normalised.ts';
import { type Concept, type Lexicon, parseLexicon } from './parse-lexicon.ts';
import { indexStems, type StemIndex, stems } from './stem-index.ts';

let ours: { lexicon: Lexicon; index: StemIndex } | undefined;

/** The lexicon of this version, read when it is first asked for. */
export function ourLexicon(): Lexicon {
  return read().lexicon;
}

export function conceptOf(word: string): Concept | undefined {
  const { lexicon, index } = read();
  return findConcept(lexicon, index, word);
}

/** Words with the same group stand in the cloud as one. A word that is in no concept has its stem, which no concept's id is. */
export function groupedWord(word: string): { group: string; concept: Concept | undefined } {
  const concept = conceptOf(word);
  return { group: concept?.id ?? `~${stemOf(normalised(withoutFillers(word)))}`, concept };
}

export function groupOf(word: string): string {
  return groupedWord(word).group;
}

function stemOf(word: string): string {
  return stems[languageOfWord(word) ?? 'nl'](word);
}

function read() {
  const lexicon = ours?.lexicon ?? parseLexicon(lexiconText);
  ours ??= { lexicon, index: indexStems(lexicon) };
  return ours;
}
