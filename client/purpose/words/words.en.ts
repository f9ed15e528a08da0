import { counter } from '../../ui/counter.ts';
import type { PurposeWords } from './words.types.ts';

const count = counter('en');

export const words: PurposeWords = {
  title: 'What we are for',
  loading: 'Fetching the page.',
  back: 'Back to the page',
  empty: {
    title: 'This is where it will say what you are for',
    text: 'One sentence that everyone can retell, the values in their order, and what you saw of them this month.',
  },
  provenance: (version, month) => `Version ${version}, ${month}`,
  madeWith: (colleagues, customers) => {
    const people = [
      colleagues ? count(colleagues, { one: '# colleague', other: '# colleagues' }) : null,
      customers ? count(customers, { one: '# customer', other: '# customers' }) : null,
    ].filter((counted) => counted !== null);
    return people.length > 0 ? `made with ${people.join(' and ')}` : '';
  },
  rewrite: 'Rewrite the sentence',
  write: 'Write down what you are for',
  values: { title: 'Our values, in order' },
};
