import { normalised } from './normalised.ts';
import type { Concept, Lexicon } from './parse-lexicon.ts';
import { dutchStem } from './stem/dutch.ts';
import { englishStem } from './stem/english.ts';

/** `null` is a stem that several concepts have: it joins nothing. */
export type Stems = ReadonlyMap<string, Concept | null>;

export interface StemIndex {
  nl: Stems;
  en: Stems;
}

export const stems = { nl: dutchStem, en: englishStem };

export function indexStems({ concepts }: Lexicon): StemIndex {
  return {
    nl: indexed(concepts, ({ dutch }) => dutch, dutchStem),
    en: indexed(concepts, ({ english }) => english, englishStem),
  };
}

function indexed(
  concepts: readonly Concept[],
  formsOf: (concept: Concept) => readonly string[],
  stem: typeof dutchStem,
) {
  const index = new Map<string, Concept | null>();
  for (const concept of concepts) {
    for (const form of formsOf(concept)) {
      const key = stem(normalised(form));
      index.set(key, (index.get(key) ?? concept) === concept && index.get(key) !== null ? concept : null);
    }
  }
  return index;
}
