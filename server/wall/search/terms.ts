import type { Writer } from '../../kernel/database.ts';
import { placeholders } from '../../kernel/sql.ts';
import { searchableWords } from '../../kernel/text.ts';
import type { WallSelection } from '../wall-statement.ts';

/** Longer terms are cut: a segment may then seem to have one that it has not. */
export const termLength = 40;

/** A half-open range of terms: one of them, or all that begin so. */
export interface TermRange {
  from: string;
  until: string;
}

/** What a segment must have before a recognition in it can match. */
export function termsOf({ valueUuid, departmentUuid, personUuid, words }: WallSelection): TermRange[] {
  const ids = [
    valueUuid && valueTerm(valueUuid),
    departmentUuid && idTerm(departmentUuid),
    personUuid && idTerm(personUuid),
  ];
  const exact = ids.filter((term) => term !== null).map((term) => ({ from: term, until: `${term}!` }));
  // The longest word is most likely the rarest, so that few segments are looked at for the others.
  const rarest = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => [...word].slice(0, termLength - 1).join(''));
  return [...exact, ...rarest.map((word) => ({ from: word, until: `${word}\u{10FFFF}` }))];
}

/** No word begins like the term of an id. */
const idTerm = (uuid: string) => `=${uuid}`;
const valueTerm = (uuid: string) => `=v${uuid}`;

export interface IndexedRecognition {
  id: string;
  valueId: string;
  situation: string;
  action: string;
  effect: string;
  /** Null where an older server wrote it. */
  words: string | null;
}

/** All terms of some recognitions, each once. */
export async function termsIn(db: Writer, recognitions: IndexedRecognition[]): Promise<string[]> {
  const ids = recognitions.map(({ id }) => id);
  const about = await db.rows<{ id: string }>(
    `SELECT person_id AS id FROM recognition_receiver WHERE recognition_id IN (${placeholders(ids)})
     UNION SELECT department_id FROM recognition_department WHERE recognition_id IN (${placeholders(ids)})`,
    [...ids, ...ids],
  );
  const words = recognitions.flatMap((one) => wordsIn(one).trim().split(' '));
  const cut = words.filter(Boolean).map((word) => [...word].slice(0, termLength).join(''));
  return [
    ...new Set([
      ...cut,
      ...recognitions.map(({ valueId }) => valueTerm(valueId)),
      ...about.map(({ id }) => idTerm(id)),
    ]),
  ];
}

export function wordsIn({ words, situation, action, effect }: IndexedRecognition): string {
  return words ?? searchableWords(situation, action, effect);
}
