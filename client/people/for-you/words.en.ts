import type { ForYouWords } from './words.types.ts';

export const words: ForYouWords = {
  title: 'For you',
  intro: 'Who nominated you, what colleagues write, and what is waiting for your answer.',
  screens: 'Parts of For you',
  news: 'News',
  settings: 'My preferences',
  waiting: 'Waiting for you',
  nothingWaits: 'Nothing is waiting for you right now. Enjoy it.',
  earlier: 'Earlier',
  isNew: 'new',
  somethingNew: 'There is something new for you.',
  showNew: 'Show what is new',
  more: 'Show more',
  someone: 'A colleague',
  other: 'There is news about {subject}',
};
