import type { FrameWords } from './words.types.ts';

export const culture: FrameWords['culture'] = {
  title: 'What is it like here?',
  intro: 'Give four words for what it is like here now, and four for what you want. English or Dutch, either will do.',
  promises: (minimum) => [
    'Your words travel without your name, like a letter. At the delivery they are taken apart: nothing says which of them came together.',
    `Answers go on only together, at least ${minimum} at a time. If fewer are left at the end, those lapse unread.`,
    'A word appears once at least three people gave it. The rest is deleted after the count, and so are colleagues’ names. Until then the operator could read single words.',
  ],
  today: 'What it is like here now',
  wanted: 'What I want it to be',
  place: (number) => `Word ${number}`,
  choose: 'That is more than a word. Choose one of these:',
  tooLong: 'That does not fit: three words at most, 40 characters together.',
  nothing: 'Fill in at least one word.',
  sentences: 'One of the places has more than a word in it. Choose one, or make it shorter.',
  over: 'The round has just closed, or another tab was faster. Your words are still here; they can no longer be sent.',
  before: 'A place may stay empty. You can answer once, and change nothing afterwards.',
  send: 'Give your words',
  notOpen: {
    title: 'This round is not open here now',
    text: 'It is over, or still to come. A round that was announced today is here from tomorrow.',
  },
  coming: {
    title: 'Your stamp is on its way',
    text: 'Your browser fetches one for each round by itself. That takes a moment.',
  },
  elsewhere: {
    title: 'Answer on your other device',
    text: 'Everybody has one stamp a round, on the device that saw Applaus first. If you were away for more than a week, it may be gone here as well.',
  },
  unusable: {
    title: 'You cannot answer safely here',
    text: 'The stamp that your browser got is not right. You could be recognised by it, so we do not use it. Tell the works council.',
  },
  given: { title: 'You have given your words', text: 'The clouds appear when the round is over.' },
  onItsWay: {
    title: 'Your words are on their way',
    text: 'Stay on this page until they are in the letterbox: they are nowhere else.',
  },
  sent: { title: 'Thank you', text: 'Your words are in the letterbox. The clouds appear when the round is over.' },
  refused: {
    title: 'The box did not take your words',
    text: 'The round is over, or something on this network puts your name on what you send. Nobody has read them.',
  },
};
