import type { ChangesWords } from './words.types.ts';

export const words: ChangesWords = {
  title: 'Who changed what',
  intro: 'Every change of this page, the newest first. Only editors see this.',
  list: 'Changes',
  more: 'Show earlier ones',
  empty: {
    title: 'Nothing has changed yet',
    text: 'As soon as somebody changes the sentence, a value or the order, it says here who did and when.',
  },
};
