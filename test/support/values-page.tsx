import type {
  CollisionTextsWholeFragment,
  ValuesWholeFragment,
  ValueTextsWholeFragment,
} from '../../client/graphql.ts';
import { aPageValue, aVersion, both } from './purpose-page.tsx';

/** Three values in both languages, with an example between the first two. */
export const names = { safe: ['Veilig', 'Safe'], warm: ['Hartelijk', 'Warm'], quick: ['Vlot', 'Quick'] } as const;

export type ValueName = keyof typeof names;

export function theValueTexts(name: ValueName, said: Partial<ValueTextsWholeFragment> = {}): ValueTextsWholeFragment {
  const [nl, en] = names[name];
  return {
    __typename: 'ValueTexts',
    valueId: name,
    version: 1,
    retiredAt: null,
    name: both(nl, en),
    meaning: both(`Wij zijn ${nl.toLowerCase()}.`, `We are ${en.toLowerCase()}.`),
    behaviours: [],
    ...said,
  };
}

export function anExample(
  upperId: ValueName,
  lowerId: ValueName,
  nl: string,
  said: Partial<CollisionTextsWholeFragment> = {},
): CollisionTextsWholeFragment {
  return { __typename: 'CollisionTexts', upperId, lowerId, version: 1, text: both(nl, null), ...said };
}

export function theValues(
  order: ValueName[] = ['safe', 'warm', 'quick'],
  said: Partial<ValuesWholeFragment> = {},
): ValuesWholeFragment {
  return {
    __typename: 'ValuesForEditing',
    values: order.map((name) => theValueTexts(name)),
    retiredValues: [],
    collisions: [anExample('safe', 'warm', 'Eerst remmen, dan groeten.')],
    ...said,
  };
}

/** The page with these values on it. */
export function aPageWith(order: ValueName[] = ['safe', 'warm', 'quick'], retired: ValueName[] = []) {
  const value = (name: ValueName, rank: number | null) =>
    aPageValue({ id: name, name: names[name][0], rank, meaning: `Wij zijn ${names[name][0].toLowerCase()}.` });
  return {
    statement: 'Wie oversteekt, komt aan.',
    lang: 'nl',
    values: order.map((name, index) => value(name, index + 1)),
    retiredValues: retired.map((name) => ({ ...value(name, null), retiredAt: '2026-10-01T09:00:00.000Z' })),
    versions: [aVersion()],
  };
}
