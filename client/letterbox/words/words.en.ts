import { counter } from '../../ui/counter.ts';
import { dayWords } from './day-words.ts';
import type { FrameWords } from './frame-words.ts';
import { reading } from './reading.en.ts';
import { writing } from './writing.en.ts';

const count = counter('en');
const number = new Intl.NumberFormat('en-GB');

export const words: FrameWords = {
  ...writing,
  ...reading,
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
  about: {
    title: 'How anonymous is this?',
    promises: {
      title: 'What we promise',
      text: 'Nothing stronger than this:',
      lines: (minimum) => [
        'Your letter carries no account, no cookie, no address, and no time finer than its delivery.',
        `The stamp proves only that you are one of at least ${number.format(minimum)} colleagues who got one that week, and that you did not write more often than is allowed.`,
        'Whoever later reads the database, backups or logs, the administrator included, cannot connect a letter to a person, nor to the fetching of a stamp.',
        'A key made just for you is refused by a browser that saw the list before. Comparing seals brings it to light.',
      ],
    },
    limits: {
      title: 'What we cannot promise',
      text: 'Just as plainly:',
      lines: [
        'Whoever serves this page can send you different code. Published hashes make that discoverable, not impossible.',
        'Whoever watches the network while you send can see a time and a computer. Delivery in batches protects against everything read later.',
        'This computer belongs to your work: watching along, screen recording, synchronisation, a letter not yet delivered, printers and clipboards.',
        'Your words: your style and “Tuesday’s meeting” can point at you. Follow no link or appointment in a private answer.',
        'Small groups and long conversations narrow the circle.',
        'The operator can refuse service, make accounts, let a letter disappear (only you see that) or write one (nobody sees that).',
        'One author cannot be banned. Against abuse there are the weekly limit, hiding with a reason, and closing a conversation.',
        'Letters are readable in the database. This is no whistleblowing procedure and no confidential adviser; people named in a letter keep their rights.',
      ],
    },
    seal: {
      title: 'Compare your seal',
      text: 'Read it together with a colleague, or hold it beside the one on the wall. If they are the same you use the same keys, and neither of you was singled out.',
      none: 'The seal is not here yet.',
    },
    forget: {
      title: 'Forget everything here',
      text: 'Receipts, what you were writing, what is still on its way and this week’s stamps are overwritten. What remains is the same whether or not you wrote.',
      ask: 'Are you sure? Without a receipt you can never read an answer again, and new stamps come only on Monday.',
      yes: 'Yes, forget everything',
      no: 'No, leave it',
      done: 'Everything in this place is forgotten.',
    },
    storage: {
      title: 'What this browser keeps',
      lasts:
        'This week’s stamps, everybody’s sealed answers, and receipts if you asked for it. Not what you are writing.',
      page: 'Nothing. Everything goes when you close this page.',
    },
  },
};
