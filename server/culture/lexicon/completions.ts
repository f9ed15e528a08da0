import { formsFrom } from './forms-from.ts';
import { normalised } from './normalised.ts';
import type { Concept, Lexicon, LexiconForm } from './parse-lexicon.ts';

const most = 8;
/** Fewer letters stand inside of too many forms. */
const leastInside = 3;

/**
 * Forms for what is typed so far, in both languages, at most one a concept: first those that are shown and begin so, then
 * others that begin so, then those that contain it. Shorter ones come first.
 */
export function completions(typed: string, { sorted }: Lexicon): string[] {
  const folded = normalised(typed);
  if (folded === '') return [];
  const [shown, hidden] = split(formsFrom(sorted, folded));
  const found = firstOfConcepts([...byLength(shown), ...byLength(hidden)]);
  if (found.length >= most || folded.length < leastInside) return found.slice(0, most).map(({ form }) => form);
  const inside = sorted.filter((form) => form.folded.includes(folded, 1));
  return firstOfConcepts([...found, ...byLength(inside)])
    .slice(0, most)
    .map(({ form }) => form);
}

function split(forms: readonly LexiconForm[]): [shown: LexiconForm[], hidden: LexiconForm[]] {
  return [forms.filter(({ isShown }) => isShown), forms.filter(({ isShown }) => !isShown)];
}

/** Equal lengths stay in the order of the alphabet. */
function byLength(forms: readonly LexiconForm[]): LexiconForm[] {
  return [...forms].sort((one, other) => one.folded.length - other.folded.length);
}

function firstOfConcepts(forms: readonly LexiconForm[]): LexiconForm[] {
  const seen = new Set<Concept>();
  return forms.filter(({ concept }) => !seen.has(concept) && seen.add(concept));
}
