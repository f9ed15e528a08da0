/** What a group is called in each language; the same in both where the lexicon does not know it. */
export interface Label {
  nl: string;
  en: string;
}

/** A word of a cloud, with the people who gave it. */
interface SummedWord extends Label {
  people: number;
}

export interface SummedCloud {
  /** Those that most people gave first, then by the alphabet: the same order wherever it is made. */
  shown: SummedWord[];
  /** How many words were given in all, and how many of these are shown. */
  given: number;
  givenAndShown: number;
}

/** What fewer people gave could point at them. */
const fewestPeople = 3;

/** What a word belongs to: its group, and what the lexicon calls that, where it knows it. */
export type Grouping = (word: string) => { group: string; label?: Label | undefined };

/**
 * Sums the words of one cloud. Within an answer every group came once, so a count of words is one of people. Names are
 * dropped before anything is counted; `isName` is asked about words that the grouping does not know.
 */
export function sumWords(words: Iterable<string>, groupOf: Grouping, isName: (word: string) => boolean): SummedCloud {
  const forms = countForms(words);
  const groups = new Map<string, { people: number; label?: Label | undefined; forms: [string, number][] }>();
  let given = 0;
  for (const [form, count] of forms) {
    given += count;
    const { group, label } = groupOf(form);
    if (label === undefined && isName(form)) continue;
    const known = groups.get(group) ?? { people: 0, label, forms: [] };
    known.people += count;
    known.forms.push([form, count]);
    groups.set(group, known);
  }
  const shown = [...groups.values()]
    .filter(({ people }) => people >= fewestPeople)
    .map(({ people, label, forms }) => ({ ...(label ?? plainest(forms)), people }))
    .sort((a, b) => b.people - a.people || compare(a.nl, b.nl));
  return { shown, given, givenAndShown: shown.reduce((sum, { people }) => sum + people, 0) };
}

function countForms(words: Iterable<string>): Map<string, number> {
  const forms = new Map<string, number>();
  for (const word of words) forms.set(word, (forms.get(word) ?? 0) + 1);
  return forms;
}

/** The form that most people gave; of several the shortest, then the first of the alphabet. */
function plainest(forms: [string, number][]): Label {
  const [[form]] = forms.sort(([a, m], [b, n]) => n - m || a.length - b.length || compare(a, b)) as [[string, number]];
  return { nl: form, en: form };
}

/** By code points, which no machine's settings change. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
