import type { IntentionWords } from './words.types.ts';

export const words: IntentionWords = {
  title: 'My intentions',
  intro: 'What you said “I’ll do this too” to. Only you see this list.',
  like: 'Like {names}',
  said: 'You said so {time}',
  saidLongAgo: 'You said so a while ago',
  more: 'More intentions',
  none: 'Here is room for what you want to do too',
  noneText:
    'When you read something on the wall that you want to do too, choose “I’ll do this too”. You find it here, and nobody else sees it.',
  toWall: 'Go to the wall',
};
