import { about } from './about.en.ts';
import { answer, culture, dilemma } from './answer.en.ts';
import { dayWords } from './day-words.ts';
import { letters } from './letters.en.ts';
import { countWords } from './numbers.ts';
import type { FrameWords } from './words.types.ts';
import { writing } from './writing.en.ts';

const count = countWords('en');

export const words: FrameWords = {
  nav: {
    label: 'Letters',
    write: 'Write a letter',
    letters: 'My letters',
    close: 'Close',
  },
  loading: 'One moment',
  lostFocus:
    'Careful: the page around this letter has taken over your keyboard. What you type now does not go into your letter, and that page can read it. Click in the field to go on writing.',
  charactersLeft: (n) => count(n, { one: '# character left', other: '# characters left' }),
  day: dayWords('en'),
  insecure: {
    title: 'You cannot write anonymously here',
    text: 'This page came over http://. Somebody on the way could read along, so the letterbox does nothing. Ask your administrator for https.',
  },
  intercepted: {
    title: 'You cannot write anonymously here right now',
    text: 'In this browser there is something between this page and the letterbox that does not belong there (a service worker), and it could read along. Do not write here, and tell the administrator.',
  },
  failed: {
    title: 'Something went wrong',
    text: 'It is not you. Reload the page. What is in the letterbox already does not get lost.',
  },
  storage:
    'This browser keeps nothing here (a private window, or storage that is full or blocked). Everything works for as long as you keep this page open.',
  ...writing,
  ...letters,
  ...about,
  answer,
  culture,
  dilemma,
};
