import { counter } from './counter.ts';
import type { UiWords } from './words.types.ts';

const count = counter('en');

export const words: UiWords = {
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  required: 'required',
  loading: 'One moment',
  options: (n) => (n === 0 ? 'Nothing found' : count(n, { one: '# found', other: '# found' })),
  remove: (name) => `Remove ${name}`,
  charactersLeft: (n) => count(n, { one: '# character left', other: '# characters left' }),
  tooLong: (n, from) => `${count(n, { one: '# character', other: '# characters' })} too long, from “${from}” on.`,
  incident: (id) => `Mention this number when you report it: ${id}`,
  failed: {
    offline: {
      title: 'No connection',
      text: 'We cannot reach the server right now. What you typed is still here.',
    },
    server: {
      title: 'Something went wrong on our side',
      text: 'It is not you. Please try again in a moment.',
    },
    setup: {
      title: 'Applaus is not connected properly here',
      text: 'It is not you. Please tell whoever looks after the intranet.',
    },
    signIn: {
      title: 'We do not know who you are',
      text: 'You are signed out. Refresh the page or sign in to the intranet again.',
    },
    notLinked: {
      title: 'This login is not yours here yet',
      text: 'You are signed in, but we do not know you by this login. An administrator of Applaus can help you.',
    },
    inactive: {
      title: 'You are not taking part here (any more)',
      text: 'The directory says that you do not work here. Is that wrong? An administrator of Applaus can help you.',
    },
    undecided: {
      title: 'We cannot check who you are right now',
      text: 'It is not you. Please try again in a moment.',
    },
    outdated: {
      title: 'This page is out of date',
      text: 'Applaus was renewed. Refresh the page and try again.',
    },
    forbidden: { title: 'This is not for you', text: 'You do not have access to this part.' },
    tooFast: { title: 'Slow down a little', text: 'Those were many requests in a row. Please wait a minute.' },
    input: { title: 'Not quite right yet', text: 'Please look at the fields again.' },
  },
};
