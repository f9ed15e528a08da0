import { counter } from '../ui/counter.ts';
import type { PeopleWords } from './words.types.ts';

const count = counter('nl');
const list = new Intl.ListFormat('nl', { type: 'conjunction' });

export const words: PeopleWords = {
  forYou: 'Voor jou',
  waiting: (n) => count(n, { one: '# ding wacht op je', other: '# dingen wachten op je' }),
  searchPeople: 'Zoek op naam',
  and: (names) => list.formatToParts(names),
};
