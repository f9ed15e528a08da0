import type { ConsentWords } from './words.types.ts';

export const words: ConsentWords = {
  ask: '{actor} asks: may this story go on the wall?',
  askHere: 'May this story about you go on the wall?',
  alsoAbout: 'Also about {names}',
  answers: 'Your answer',
  agree: 'Put it on the wall',
  agreeMeans: 'All colleagues can read it and comment on it.',
  agreeTogether: 'Once all of you say yes, everyone can read it.',
  decline: 'Only for me',
  declineMeans: 'It stays off the wall. You can still say yes later.',
  result: {
    published: 'It is on the wall.',
    waiting: (n) => (n === 1 ? 'Thank you. {names} has yet to say yes.' : 'Thank you. {names} have yet to say yes.'),
    otherDeclined: 'Thank you. Somebody else prefers to keep this story to themselves, so it stays off the wall.',
    hidden: 'Thank you. The story was reported; an editor will look at it first.',
    declined: 'It stays off the wall. If you change your mind, you can say so here.',
  },
  see: 'See the story',
  states: {
    PUBLISHED: 'On the wall',
    WAITING: 'Waiting for a yes',
    PRIVATE: 'Stays off the wall: someone prefers to keep it to themselves',
    HIDDEN: 'Reported: nobody sees it unless an editor puts it back',
    WITHDRAWN: 'Withdrawn',
  },
  waitsForYou: 'Waiting for your yes',
  waitsFor: 'Waiting for a yes from {names}',
  youDeclined: 'You keep this story to yourself',
  mine: {
    title: 'My stories',
    intro: 'What you were given and what you gave, also what is not on the wall.',
    about: 'You about {names}',
    aboutYou: '{giver} about you',
    more: 'More stories',
    none: 'Your first story is still to come',
    noneText: 'What you tell about a colleague, and what a colleague tells about you, is kept here for you.',
    nominate: 'Go to the wall',
  },
  honour: {
    label: 'When a colleague tells a story about me',
    choices: {
      AT_ONCE: {
        name: 'On the wall at once',
        meaning: 'Everyone reads the story right away. You can always take it down again.',
      },
      ASK_FIRST: {
        name: 'Ask me first',
        meaning: 'You are the first to read it. Only when you say yes does it go on the wall.',
      },
      ONLY_ME: {
        name: 'Only for me',
        meaning: 'You get the story, the wall does not. For each story you can still say yes.',
      },
    },
    note: 'This holds for new stories. Where a story is about several people, the most careful choice counts.',
  },
};
