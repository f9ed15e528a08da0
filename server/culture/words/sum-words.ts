/** What a group is called in each language; the same in both where the lexicon does not know it. */
interface Label {
  nl: string;
  en: string;
}

/** A word of a cloud, with the people who gave it. */
export interface SummedWord extends Label {
  group: string;
  people: number;
}

export interface SummedCloud {
  /** Those that most people gave first, then by the alphabet: the same order wherever it is made. */
  shown: SummedWord[];
  /** How many words were given in all, and how many of these are shown. */
  given: number;
  givenAndShown: number;
}

/** A form that was given, and by how many people. */
export type Form = [form: string, people: number];

/** What fewer people gave could point at them. */
const fewestPeople = 3;

export interface Rules {
  /** What a word belongs to: its group, and what the lexicon calls that, where it knows it. */
  groupOf: (word: string) => { group: string; label?: Label | undefined };
  /** Asked about words that the lexicon does not know. */
  isName: (word: string) => boolean;
  /** Whether answers were split by the same lexicon, so that every group came once within an answer. */
  isSameLexicon: boolean;
}

interface Group {
  people: number;
  label: Label | undefined;
  forms: Form[];
}

/** Sums the words of one cloud. Names are dropped before it is decided what three people gave. */
export function sumWords(given: Iterable<Form>, rules: Rules): SummedCloud {
  const forms = countForms(given);
  const shown = [...groupsOf(forms, rules)]
    .filter(([, { people }]) => people >= fewestPeople)
    .map(([group, given]) => [group, withoutNames(given, rules)] as const)
    .filter(([, group]) => isGivenByEnough(group, rules))
    .map(([group, { people, label, forms }]) => ({ group, ...(label ?? labelOf(forms)), people }))
    .sort((a, b) => b.people - a.people || compare(a.nl, b.nl));
  return { shown, given: sumOf([...forms.values()]), givenAndShown: sumOf(shown.map(({ people }) => people)) };
}

function countForms(given: Iterable<Form>): Map<string, number> {
  const forms = new Map<string, number>();
  for (const [form, people] of given) forms.set(form, (forms.get(form) ?? 0) + people);
  return forms;
}

function groupsOf(forms: Iterable<Form>, { groupOf }: Rules): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [form, people] of forms) {
    const { group, label } = groupOf(form);
    const known = groups.get(group) ?? { people: 0, label, forms: [] };
    known.people += people;
    known.forms.push([form, people]);
    groups.set(group, known);
  }
  return groups;
}

/** What the lexicon knows is a word, whoever is called so. */
function withoutNames({ people, label, forms }: Group, { isName }: Rules): Group {
  if (label) return { people, label, forms };
  const words = forms.filter(([form]) => !isName(form));
  return { people: sumOf(words.map(([, count]) => count)), label, forms: words };
}

/**
 * Whether a group can be shown. One that is called by what somebody typed needs three people for just that. So does any where
 * another lexicon split the answers: two of its forms may be of one person.
 */
function isGivenByEnough({ people, label, forms }: Group, { isSameLexicon }: Rules): boolean {
  const counted = label && isSameLexicon ? people : Math.max(...forms.map(([, count]) => count));
  return counted >= fewestPeople;
}

/** The form that most people gave; of several the shortest, then the first of the alphabet. */
function labelOf(forms: Form[]): Label {
  const [[form]] = forms.sort(([a, m], [b, n]) => n - m || a.length - b.length || compare(a, b)) as [Form];
  return { nl: form, en: form };
}

/** By code points, which no machine's settings change. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sumOf(counts: number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
