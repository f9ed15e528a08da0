import type { ComposeWords } from './words.types.ts';

const one = (single: string, several: string) => (receivers: number) => (receivers > 1 ? several : single);

export const words: ComposeWords = {
  title: 'Nominate a colleague',
  editTitle: 'Edit your story',
  intro: 'One moment with a customer, in three short pieces. Done in no time.',
  editIntro: 'You can edit for 15 minutes after posting. Whoever wants to be asked first is asked again.',
  who: {
    label: 'Who?',
    hint: 'Search by any part of the name. Did they do it together? Choose more of them.',
    chosen: 'Chosen',
    added: (name) => `${name} added`,
    removed: (name) => `${name} removed`,
    full: 'Ten colleagues: one story holds no more.',
    fixed: 'Whom it is about cannot be changed.',
  },
  value: {
    label: 'Which value?',
    hint: 'Choose the one you saw most strongly.',
  },
  noValues: {
    title: 'Not quite ready yet',
    text: 'A story belongs to a value, and there are none here yet. You can nominate as soon as there are.',
    forEditors:
      'You can do something about it: write your values into a file and ask whoever runs the server to import it. There is a set to begin with:',
  },
  texts: {
    situation: {
      label: () => 'What happened?',
      hint: () =>
        'Who was the customer and what did they need? A colleague who is waiting for you is a customer too. No name needed: “a regular customer” will do.',
      customer: 'A customer rang for the third time about the same bill. She had told her story twice already.',
      internal: 'Every Monday the shop waited for our stock list until eleven. Until then they could promise nothing.',
    },
    action: {
      label: one('What did your colleague do?', 'What did your colleagues do?'),
      hint: () => 'What you saw or heard, so that somebody else can do it tomorrow.',
      customer:
        'She kept the customer on the line, walked the phone over to accounts, and sent the right bill before they hung up.',
      internal:
        'He spent a Monday morning behind the counter with them, saw what they really needed, and has had the list ready at seven ever since.',
    },
    effect: {
      label: () => 'What did it mean for the customer?',
      hint: () => 'What was different afterwards? What did the customer say or do?',
      customer: 'She had nothing left to do. “At last, somebody who sees it through,” she said.',
      internal: 'The shop can now tell the first customer of the day straight away whether we have it.',
    },
  },
  example: {
    open: (question) => `See an example for: ${question}`,
    label: 'Example',
    customer: 'With a customer',
    internal: 'With a colleague as the customer',
  },
  start: { offer: 'Did you see this? Choose one if it fits.', chosen: 'How did that go?' },
  coach: {
    situation: {
      praise: () => 'Good to hear! Who was the customer, and what was going on?',
      thin: () => 'Tell a little more: who was the customer, and what did they need?',
    },
    action: {
      praise: one(
        'A fine compliment! What exactly did you see your colleague do?',
        'A fine compliment! What exactly did you see your colleagues do?',
      ),
      thin: one(
        'One more sentence: what did your colleague say or do?',
        'One more sentence: what did your colleagues say or do?',
      ),
    },
    effect: {
      praise: () => 'Lovely! How could you tell? What did the customer say or do?',
      thin: () => 'What could the customer do afterwards, or no longer had to?',
    },
    named: (name) => `“${name}”: a role is enough, such as “a regular customer”. It keeps the customer anonymous.`,
  },
  concretely: {
    title: 'What exactly happened?',
    why: 'With one real moment, everybody understands why. You can also send it as it is.',
    write: 'Add to it',
    sendAnyway: 'Send anyway',
    saveAnyway: 'Save anyway',
  },
  missing: {
    receivers: () => 'Choose whom this story is about.',
    value: () => 'Choose the value you saw.',
    situation: () => 'Tell what happened.',
    action: one('Tell what your colleague did.', 'Tell what your colleagues did.'),
    effect: () => 'Tell what it meant for the customer.',
  },
  lang: { label: 'You are writing in', nl: 'Dutch', en: 'English' },
  preview: {
    title: 'How it will look on the wall',
    nobody: 'Your colleague',
    consent: one(
      'Your colleague decides whether it goes on the wall, if they set it so.',
      'Your colleagues decide whether it goes on the wall, if they set it so.',
    ),
    now: 'just now',
  },
  summary: 'Just this, and it can go',
  send: 'Nominate',
  save: 'Save',
  cancel: 'Cancel',
  discard: 'Discard',
  leave: {
    ask: 'Your story has not been sent yet.',
    later: 'Continue later',
    stay: 'Keep writing',
    discardAsk: 'Discard everything you wrote?',
    discard: 'Yes, discard',
  },
  submitted: {
    published: 'Your story is on the wall.',
    waiting: one(
      'Sent. Your colleague is asked first whether it may go on the wall.',
      'Sent. Your colleagues are asked first whether it may go on the wall.',
    ),
    private: one(
      'Sent. Your colleague can read it; it does not go on the wall.',
      'Sent. Your colleagues can read it; it does not go on the wall.',
    ),
    edited: 'Your story has been changed.',
    editedWaiting: one(
      'Saved. Your colleague is asked again whether it may go on the wall. Until then it is not there.',
      'Saved. Your colleagues are asked again whether it may go on the wall. Until then it is not there.',
    ),
  },
};
