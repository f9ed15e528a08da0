import type { Language } from '../../kernel/language.ts';
import { isoTime } from '../../kernel/time.ts';
import type { Person } from '../../people/person.ts';
import type { CultureSumRow } from '../words/culture-sum.row.ts';
import { CultureWord, MergedCultureWord } from './culture-word.ts';
import { headOf } from './head-of.ts';

/** A merge as it is read. */
export interface StoredMerge {
  roundId: string;
  cloud: string;
  place: number;
  intoPlace: number;
  editorId: string;
  createdAt: string;
}

/** The words of a cloud, each with those that were merged into it; most given first, then as they were summed. */
export function cloudOf(
  sums: CultureSumRow[],
  merges: StoredMerge[],
  people: ReadonlyMap<string, Person>,
  language: Language,
): CultureWord[] {
  const byHead = new Map<number, CultureSumRow[]>();
  for (const sum of sums) {
    const head = headOf(merges, sum.place);
    byHead.set(head, [...(byHead.get(head) ?? []), sum]);
  }
  const words = [...byHead].map(([head, together]) => {
    const counts = together.map((sum) => sum.people);
    return Object.assign(new CultureWord(), {
      ...{ place: head, word: sums.find(({ place }) => place === head)![language] },
      ...{ people: Math.max(...counts), peopleAtMost: counts.reduce((sum, count) => sum + count, 0) },
      merged: together.flatMap((sum) => mergedOf(sum, merges, people, language)),
    });
  });
  return words.sort((a, b) => b.people - a.people || a.place - b.place);
}

function mergedOf(
  { place, people: count, ...labels }: CultureSumRow,
  merges: StoredMerge[],
  people: ReadonlyMap<string, Person>,
  language: Language,
): MergedCultureWord[] {
  const merge = merges.find((one) => one.place === place);
  if (!merge) return [];
  const by = people.get(merge.editorId) ?? null;
  const facts = { place, word: labels[language], people: count, by, at: isoTime(merge.createdAt) };
  return [Object.assign(new MergedCultureWord(), facts)];
}
