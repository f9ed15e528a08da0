import { withoutFillers } from './fillers.ts';
import { formsFrom } from './forms-from.ts';
import { languageOfWord } from './language-of-word.ts';
import { isMistyped } from './mistyped.ts';
import { normalised } from './normalised.ts';
import type { Concept, Lexicon } from './parse-lexicon.ts';
import { ownWords } from './stem/own-words.ts';
import { type StemIndex, stems } from './stem-index.ts';

/** A shorter stem says too little to join a concept by it, the more so where the language is not clear. */
const leastStem = { sure: 5, unsure: 6 };

/** So much of a mistyped word must be right at its start, where prefixes turn words around. */
const sureLetters = 3;

/** The concept of a word: by one of its forms, else by its stem, else by a form that it is one slip of the fingers from. */
export function findConcept(lexicon: Lexicon, index: StemIndex, word: string): Concept | undefined {
  const bare = normalised(withoutFillers(word));
  const exact = lexicon.byForm.get(normalised(word)) ?? lexicon.byForm.get(bare);
  return exact ?? (ownWords.has(bare) ? undefined : (byStem(index, bare) ?? byMistypedForm(lexicon, bare)));
}

/** A word that looks like neither language may have its stem in either, but not in two concepts. */
function byStem(index: StemIndex, word: string): Concept | undefined {
  const own = languageOfWord(word);
  const least = own ? leastStem.sure : leastStem.unsure;
  const found = (own ? [own] : (['nl', 'en'] as const)).map((lang) => {
    const stem = stems[lang](word);
    return stem.length < least ? undefined : index[lang].get(stem);
  });
  return onlyOne(found.filter((concept) => concept !== undefined)) ?? undefined;
}

function byMistypedForm({ sorted }: Lexicon, word: string): Concept | undefined {
  const candidates = formsFrom(sorted, word.slice(0, sureLetters));
  return onlyOne(candidates.filter(({ folded }) => isMistyped(word, folded)).map(({ concept }) => concept));
}

function onlyOne<Found>(found: readonly Found[]): Found | undefined {
  return new Set(found).size === 1 ? found[0] : undefined;
}
