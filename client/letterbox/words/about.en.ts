import { counter } from '../../ui/counter.ts';
import type { FrameWords } from './words.types.ts';

const _count = counter('en');
const number = new Intl.NumberFormat('en-GB');

export const about: Pick<FrameWords, 'about'> = {
  about: {
    title: 'How anonymous is this?',
    promises: {
      title: 'What we promise',
      text: 'Nothing stronger than this:',
      lines: (minimum) => [
        'Your letter carries no account, no cookie, no address, and no time more exact than its delivery.',
        `The stamp proves only that you are one of at least ${number.format(minimum)} colleagues who got one that week, and that you did not write more often than is allowed.`,
        'Whoever later reads the database, the backups or the logs of Applaus, even the administrator, cannot connect a letter to a person, nor to the fetching of a stamp.',
        'A key made just for you is refused by a browser that saw the list before. Comparing seals brings it to light.',
      ],
    },
    limits: {
      title: 'What we cannot promise',
      text: 'Just as plainly:',
      lines: [
        'Whoever serves this page can send you different code. The code is open and can be compared; that makes it discoverable, not impossible.',
        'Whoever watches the network while you send can see a time and a computer. An ordinary access log of a web server, proxy or firewall is such a recording. Delivery in batches protects against everything read later.',
        'This computer belongs to your work: watching along, screen recording, synchronisation, a letter not yet delivered, printers and clipboards.',
        'Your words: your style and “Tuesday’s meeting” can point at you. Follow no link or appointment in a private answer.',
        'Small groups and long conversations narrow the circle.',
        'The operator can refuse service, make accounts, let a letter disappear (only you see that) or write one (nobody sees that).',
        'One writer cannot be banned. Against abuse there are the weekly limit, hiding with a reason, and closing a conversation.',
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
