import type { SettingsWords } from './words.types.ts';

export const words: SettingsWords = {
  title: 'How I am honoured',
  intro: 'Some love the limelight, others would rather not. You choose.',
  honour: 'When a colleague tells a story about me',
  honours: {
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
  honourNote: 'This holds for new stories. Where a story is about several people, the most careful choice counts.',
  digest: 'By mail',
  digestIntro: 'What is waiting for you, in one message. When nothing is waiting, nothing comes.',
  digests: { DAILY: 'Every day', WEEKLY: 'Every week', NEVER: 'Never' },
  noMail: 'Applaus cannot send mail here yet. Everything for you is right here.',
  saved: 'Saved',
  unchanged: 'That was not saved: your old choice still stands.',
};
