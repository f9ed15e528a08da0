import { counter } from '../../ui/counter.ts';
import type { BlockersWords } from './words.types.ts';

const count = counter('en');

/** Rounds in which leaders ask, and the way to a letter. */
export const asking: Pick<BlockersWords, 'rounds' | 'letter'> = {
  rounds: {
    label: 'Question rounds',
    title: 'Question rounds',
    intro: 'A leader asks a question. Anyone may answer anonymously; the answers come with the deliveries.',
    asks: '{asker} asks',
    open: 'Open now',
    closed: 'Over',
    until: 'until {day}',
    ran: '{from} until {until}',
    people: (n) => count(n, { one: 'for # colleague', other: 'for # colleagues' }),
    answers: (n) => (n === 0 ? 'no answer yet' : count(n, { one: '# answer', other: '# answers' })),
    repeats: { ONCE: 'once', WEEKLY: 'every week', MONTHLY: 'every month', QUARTERLY: 'every quarter' },
    answer: 'Answer anonymously',
    read: 'Read the answers',
    ask: 'Ask a question yourself',
    none: 'No question round is open',
    noneText: 'No need to wait for a question: you can write a letter at any time.',
  },
  letter: {
    question: 'What do you need from me so that you can make our customers even happier?',
    invite: (n) =>
      `You write anonymously. You are one of ${count(n, { one: '# colleague', other: '# colleagues' })} who can write.`,
    small: 'This is a small company: write so that it could have been more than one colleague.',
    write: 'Write a letter',
    mine: 'My letters',
    about: 'How you stay anonymous',
    points: [
      'No name, no address, no time, only the day of delivery.',
      'Whoever later reads the database, the backups or the logs of Applaus, even the administrator, will not find who wrote this.',
      'Not protected: your writing style, and this computer if somebody is watching it.',
    ],
    closed: 'The letterbox is closed',
    closedFew: (minimum) =>
      `With fewer than ${minimum} colleagues who can write, a letter is not anonymous enough. That is why it is not possible here.`,
    closedContact:
      'No confidential adviser or reporting point has been set up yet. As long as you cannot turn to one, the letterbox stays closed.',
    closedManagement: 'Nobody answers letters yet, and without an answer there is no point in writing.',
    notFor: 'Is it about misconduct, wrongdoing or danger? Please do not write here, but go to',
    frame: 'Anonymous letters',
    writeTitle: 'Write a letter',
    mineTitle: 'My letters',
    aboutTitle: 'How you stay anonymous',
    preparing: 'The writing paper is being laid out',
    failed: 'The writing paper did not come',
    failedText:
      'Letters live at an address of their own, so that this page cannot read along. That address cannot be reached right now, or this page does not allow it. We will keep trying.',
    elsewhere: 'The letter is open in another place on this page.',
    leave: 'What you are writing is not in the letterbox yet and will be lost if you go on. Go on all the same?',
    lost: 'The writing paper was laid out anew',
    lostText:
      'The intranet rebuilt the page around it. If you had written something and not posted it yet, that is gone: it was nowhere else. What is in the letterbox is still there.',
  },
};
