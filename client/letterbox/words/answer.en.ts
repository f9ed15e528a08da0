import type { AnswerWords } from './answer.types.ts';

export const answer: AnswerWords['answer'] = {
  groups: (minimum) =>
    `Answers go on only together, at least ${minimum} at a time. If fewer are left at the end, those lapse unread.`,
  once: 'You can answer once, and change nothing afterwards.',
  over: 'It has just closed, or another tab was faster. Your answer is still here; it can no longer be sent.',
  given: 'You have answered',
  notOpen: {
    title: 'This is not open here now',
    text: 'It is over, or still to come. What was announced today is here from tomorrow.',
  },
  openly: {
    title: 'You answer openly',
    text: 'You do that under your name, on the page around this sheet. You then get no stamp for here.',
  },
  coming: {
    title: 'Your stamp is on its way',
    text: 'Your browser fetches one for each answer by itself. That takes a moment.',
  },
  elsewhere: {
    title: 'Answer on your other device',
    text: 'Everybody has one stamp for this, on the device that saw Applaus first. If you were away for more than a week, it may be gone here as well.',
  },
  unusable: {
    title: 'You cannot answer safely here',
    text: 'The stamp that your browser got is not right. You could be recognised by it, so we do not use it. Tell the works council.',
  },
  onItsWay: {
    title: 'Your answer is on its way',
    text: 'Stay on this page until it is in the letterbox: it is nowhere else.',
  },
  sent: { title: 'Thank you', text: 'Your answer is in the letterbox.' },
  refused: {
    title: 'The letterbox did not accept your answer',
    text: 'It is over, or something on this network puts your name on what you send. Nobody has read it.',
  },
};

export const culture: AnswerWords['culture'] = {
  title: 'What is it like here?',
  intro:
    'Give four words for what it is like here now, and four for what you want. English or Dutch, either will do. A place may stay empty.',
  promises: [
    'Your words travel without your name, like a letter. At the delivery they are taken apart: nothing says which of them came together.',
    'A word appears once at least three people gave it. The rest is deleted after the count, and so are colleagues’ names. Until then the administrator can read single words.',
  ],
  today: 'What it is like here now',
  wanted: 'What I want it to be',
  place: (number) => `Word ${number}`,
  choose: 'That is more than a word. Choose one of these:',
  tooLong: 'That does not fit: three words at most, 40 characters together.',
  nothing: 'Fill in at least one word.',
  sentences: 'One of the places has no single word in it. See what it says there.',
  send: 'Give your words',
  later: 'The clouds appear when the round is over.',
};

export const dilemma: AnswerWords['dilemma'] = {
  title: 'The dilemma of the week',
  intro: 'Both can be defended. Choose what you would do, not what you think is expected.',
  promises: [
    'Your answer travels without your name, like a letter.',
    'Once it has closed, this says how many colleagues chose what. Even then it gives nobody away.',
  ],
  choose: (day) => `What would you do? (until ${day})`,
  nothing: 'Choose one of the two.',
  send: 'Give your answer',
  later: 'What we chose, and what comes first here, is there when the dilemma has closed.',
};
