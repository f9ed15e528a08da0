import { groupedWord } from '../lexicon/group-of.ts';
import type { CultureSumRow } from './culture-sum.row.ts';
import { type Form, type Rules, type SummedCloud, sumWords } from './sum-words.ts';

/** The two clouds of a round. */
const clouds = ['TODAY', 'WANTED'] as const;

/** A form in a cloud, and how many people gave it there. */
export interface GivenWord {
  cloud: string;
  word: string;
  people: number;
}

/** A sum before it is stored, with the group of its words. */
export type PlacedSum = CultureSumRow & { group: string };

/** Both clouds of a round, and how many of a hundred words are in neither. */
export function sumsOfRound(
  roundId: string,
  given: GivenWord[],
  rules: Omit<Rules, 'groupOf'>,
): { sums: PlacedSum[]; unshown: number } {
  const groupOf = rememberedGrouping();
  const summed = clouds.map((cloud) => {
    const forms = given.filter((one) => one.cloud === cloud).map(({ word, people }): Form => [word, people]);
    return { cloud, ...sumWords(forms, { ...rules, groupOf }) };
  });
  const sums = summed.flatMap(({ cloud, shown }) =>
    shown.map(({ group, nl, en, people }, index) => ({
      ...{ roundId, cloud, place: index + 1, nl, en, people, group },
    })),
  );
  return { sums, unshown: unshownOf(summed) };
}

export function rowOfSum({ group: _, ...row }: PlacedSum): CultureSumRow {
  return row;
}

/** A word is looked up once for both clouds. Words of the directory that the lexicon knows too, Moed or Snel, are words. */
function rememberedGrouping(): Rules['groupOf'] {
  const known = new Map<string, ReturnType<Rules['groupOf']>>();
  return (word) => {
    const found = known.get(word) ?? labelled(word);
    known.set(word, found);
    return found;
  };
}

function labelled(word: string): ReturnType<Rules['groupOf']> {
  const { group, concept } = groupedWord(word);
  return { group, label: concept && { nl: concept.dutch[0]!, en: concept.english[0]! } };
}

/** In whole hundredths of both clouds together: finer, it would be a count. */
function unshownOf(summed: Pick<SummedCloud, 'given' | 'givenAndShown'>[]): number {
  const given = summed.reduce((sum, one) => sum + one.given, 0);
  const shown = summed.reduce((sum, one) => sum + one.givenAndShown, 0);
  return given === 0 ? 0 : Math.round((100 * (given - shown)) / given);
}
