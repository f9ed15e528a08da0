import { normalised } from './normalised.ts';

/** Forms that say the same. The first form of each language is the one that is shown. */
export interface Concept {
  /** The first Dutch form, folded: moving another form to the front makes it another concept. */
  id: string;
  dutch: readonly string[];
  english: readonly string[];
}

export interface LexiconForm {
  folded: string;
  form: string;
  isShown: boolean;
  concept: Concept;
}

export interface Lexicon {
  concepts: readonly Concept[];
  byForm: ReadonlyMap<string, Concept>;
  /** By their folded text, so that a prefix is one stretch of it. */
  sorted: readonly LexiconForm[];
}

export function parseLexicon(text: string): Lexicon {
  const concepts = text
    .split('\n')
    .filter((line) => line.includes(' = '))
    .map(conceptIn);
  const forms = concepts.flatMap(formsOf);
  return {
    concepts,
    byForm: new Map(forms.map(({ folded, concept }) => [folded, concept])),
    sorted: forms.sort((one, other) => (one.folded < other.folded ? -1 : Number(one.folded > other.folded))),
  };
}

function conceptIn(line: string): Concept {
  const [dutch, english] = line.split(' = ').map((side) => side.split(',').map((form) => form.trim()));
  return { id: normalised(dutch![0]!), dutch: dutch!, english: english! };
}

function formsOf(concept: Concept): LexiconForm[] {
  return [concept.dutch, concept.english].flatMap((side) =>
    side.map((form, place) => ({ folded: normalised(form), form, isShown: place === 0, concept })),
  );
}
