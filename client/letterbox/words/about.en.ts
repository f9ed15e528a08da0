import { numberWords } from './numbers.ts';
import type { FrameWords } from './words.types.ts';

const number = numberWords('en');

export const about: Pick<FrameWords, 'about'> = {
  about: {
    title: 'How anonymous is this?',
    promises: {
      title: 'What we promise',
      text: 'Nothing stronger than this:',
      lines: (minimum) => [
        'Your letter carries no account, no cookie, no address, and no time, only the day of delivery.',
        `The stamp proves only that you are one of at least ${minimum === undefined ? '…' : number(minimum)} colleagues who got one that week, and that you did not write more often than is allowed.`,
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
        'This computer belongs to your work: watching along, screen recording, managed extensions, backups of your browser profile, a crash report or swap file with what was in memory, printers and clipboards.',
        'Your words: your style and “Tuesday’s meeting” can give you away. Follow no link or appointment in a private answer.',
        'Small groups and long conversations narrow the circle.',
        'The administrator can refuse service, create accounts, let a letter disappear (only you see that) or write one (nobody sees that).',
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
        'One file that looks the same for everybody: this week’s stamps, a mark of a letter that is yet to be delivered, and receipts if you asked for it. Never the text of a letter. After two weeks nobody can read what belonged to a week; kept receipts stay readable to whoever has your browser profile.',
      page: 'Nothing. Everything goes when you close this page.',
    },
  },
};
