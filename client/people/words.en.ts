import type { PeopleWords } from './words.types.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const words: PeopleWords = {
  searchPeople: 'Search by name',
  and: (names) => list.formatToParts(names),
};
