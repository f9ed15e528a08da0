import type { DraftWords } from './words.types.ts';

export const words: DraftWords = {
  offer: {
    title: 'There is a story that you have not sent yet',
    about: (names, when) =>
      names ? `About ${names}, ${when}. Only you can see it.` : `From ${when}. Only you can see it.`,
    discard: 'Discard',
    discardAsk: 'Discard this story?',
    discardYes: 'Yes, discard',
    discardNo: 'Leave it here',
    discarded: 'Your story has been discarded.',
    changed: 'You have just been writing on it somewhere else. That is why it is still here.',
  },
  saving: {
    saved: 'Saved, for you alone',
    unsaved: 'Saving …',
    failed: 'Saving does not work just now. You can go on writing: we try again by ourselves.',
    tooLong: 'One of your texts is too long to be saved: at most 5,000 characters. Shorten it, and we save everything.',
  },
  leaveSaved: 'Not sent yet. It is stored for you for 90 days.',
  limit: (perDay) =>
    `You already nominated ${perDay} times today. Do write: your story is stored and can be sent tomorrow.`,
  meanwhile: {
    hint: 'Nothing is lost. Choose what to go on with.',
    theirs: (when) => `Written elsewhere (${when})`,
    mine: 'Written here',
    takeTheirs: 'Go on with the other one',
    takeMine: 'Go on with what is here',
    who: 'Who?',
    value: 'Which value?',
  },
};
