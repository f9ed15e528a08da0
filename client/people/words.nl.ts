import type { PeopleWords } from './words.types.ts';

const list = new Intl.ListFormat('nl', { type: 'conjunction' });

export const words: PeopleWords = {
  searchPeople: 'Zoek op naam',
  and: (names) => list.formatToParts(names),
};
