import type { CollisionInput, CollisionTextsWholeFragment, ValuesWholeFragment } from '../../graphql.ts';
import { lengthOf } from '../../ui/text-length.ts';
import type { BothTexts } from '../editing/both-languages-field.tsx';
import { keyOf, type Pair } from './order-plan.ts';

/** The most characters of an example. */
export const MAX_EXAMPLE = 500;

/** An example as it is typed, and the version of the one that it began with; 0 where there was none. */
export interface PairText {
  text: BothTexts;
  basedOn: number;
}

/** An example that somebody else wrote while the viewer wrote one for the same pair. */
export interface ExampleClash extends Pair {
  mine: BothTexts;
  theirs: BothTexts;
}

/** What was typed for pairs, by their keys; it stays for those that are no neighbours at the moment. */
export interface PairTexts {
  texts: Record<string, PairText>;
  clashes: ExampleClash[];
}

export const NO_TEXTS: PairTexts = { texts: {}, clashes: [] };

type Stored = Pick<ValuesWholeFragment, 'collisions'>;

export function storedExample({ collisions }: Stored, pair: Pair): CollisionTextsWholeFragment | undefined {
  return collisions.find((one) => keyOf(one) === keyOf(pair));
}

/** What was typed for a pair, else what is stored. */
export function pairText({ texts }: PairTexts, stored: Stored, pair: Pair): PairText {
  const example = storedExample(stored, pair);
  return texts[keyOf(pair)] ?? { text: typed(example?.text), basedOn: example?.version ?? 0 };
}

export function typed(text: { nl?: string | null; en?: string | null } | undefined): BothTexts {
  return { nl: text?.nl ?? '', en: text?.en ?? '' };
}

export function withText(all: PairTexts, pair: Pair, text: BothTexts, stored: Stored): PairTexts {
  const { basedOn } = pairText(all, stored, pair);
  return { ...all, texts: { ...all.texts, [keyOf(pair)]: { text, basedOn } } };
}

/** Goes on from an example that somebody else wrote; what the viewer typed stays until they choose. */
export function withClash(all: PairTexts, example: CollisionTextsWholeFragment): PairTexts {
  const key = keyOf(example);
  const mine = all.texts[key]?.text ?? typed(undefined);
  const { upperId, lowerId } = example;
  const clash = { upperId, lowerId, mine, theirs: typed(example.text) };
  return {
    texts: { ...all.texts, [key]: { text: mine, basedOn: example.version } },
    clashes: [...all.clashes.filter((one) => keyOf(one) !== key), clash],
  };
}

/** What a mutation takes of these pairs. */
export function collisionInputs(all: PairTexts, stored: Stored, pairs: readonly Pair[]): CollisionInput[] {
  return pairs.map(({ upperId, lowerId }) => ({ upperId, lowerId, ...pairText(all, stored, { upperId, lowerId }) }));
}

/** What is wrong with examples before they are sent, by the keys of their pairs. */
export function problemsIn(
  all: PairTexts,
  stored: Stored,
  pairs: readonly Pair[],
): Record<string, 'missing' | 'tooLong'> {
  const found = pairs.map((pair) => {
    const { nl, en } = pairText(all, stored, pair).text;
    const isTooLong = [nl, en].some((text) => lengthOf(text) > MAX_EXAMPLE);
    const isMissing = nl.trim() === '' && en.trim() === '';
    return [keyOf(pair), isTooLong ? 'tooLong' : isMissing ? 'missing' : undefined] as const;
  });
  return Object.fromEntries(found.filter(([, problem]) => problem !== undefined)) as Record<
    string,
    'missing' | 'tooLong'
  >;
}
