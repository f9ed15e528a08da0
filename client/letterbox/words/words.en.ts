import { counter } from '../../ui/counter.ts';
import { dayWords } from './day-words.ts';
import type { FrameWords } from './words.types.ts';

const count = counter('en');
const _number = new Intl.NumberFormat('en-GB');

import { about } from './about.en.ts';
import { letters } from './letters.en.ts';
import { writing } from './writing.en.ts';

export const words: FrameWords = {
  nav: {
    label: 'Letters',
    write: 'Write a letter',
    letters: 'My letters',
    about: 'How anonymous is this?',
    close: 'Close',
  },
  loading: 'One moment',
  retry: 'Try again',
  back: 'Back',
  cancel: 'Cancel',
  charactersLeft: (n) => count(n, { one: '# character left', other: '# characters left' }),
  day: dayWords('en'),
  insecure: {
    title: 'You cannot write anonymously here',
    text: 'This page came over http://. Somebody on the way could read along, so the letterbox does nothing. Ask your administrator for https.',
  },
  failed: {
    title: 'Something went wrong',
    text: 'It is not you. Please reload the page. What is in the post already does not get lost.',
  },
  storage:
    'This browser keeps nothing here (a private window, or storage that is full or blocked). Everything works for as long as you keep this page open.',
  ...writing,
  ...letters,
  ...about,
};
