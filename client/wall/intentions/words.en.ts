import type { IntentionWords } from './words.types.ts';

export const words: IntentionWords = {
  title: 'My intentions',
  intro: 'What you said “I’ll do this too” to. Only you see this list.',
  like: 'Like {names}',
  said: 'You said so {time}',
  saidLongAgo: 'You said so a while ago',
  done: 'It worked out',
  more: 'More intentions',
  none: 'Here is room for what you want to do too',
  noneText:
    'When you read something on the wall that you want to do too, choose “I’ll do this too”. You find it here, and nobody else sees it.',
  toWall: 'Go to the wall',
  question: {
    title: 'Did it work out?',
    text: 'You said “I’ll do this too” {time}. {recognition}:',
    answers: { DONE: 'Yes, I did it', NOT_YET: 'Not yet', LET_GO: 'Never mind' },
    note: 'Only you see your answer.',
    outcome: {
      DONE: 'How good! Your list now says that it worked out.',
      NOT_YET: 'No hurry. We ask just once more, in two weeks.',
      LET_GO: 'That is fine. We do not ask any more; your reaction to the story stays.',
    },
    notAskedAnyMore: 'No hurry. We do not ask any more.',
  },
  nominate: { text: 'Did a colleague help you, or join in? You can tell about it.', button: 'Tell about it' },
};
