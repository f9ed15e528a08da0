import { counter } from '../ui/counter.ts';
import type { PeopleWords } from './words.types.ts';

const count = counter('en');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const words: PeopleWords = {
  forYou: 'For you',
  waiting: (n) => count(n, { one: '# thing is waiting for you', other: '# things are waiting for you' }),
  searchPeople: 'Search by name',
  and: (names) => list.formatToParts(names),
};
