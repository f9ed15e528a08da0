import type { SettingsWords } from './words.types.ts';

export const words: SettingsWords = {
  title: 'My preferences',
  intro: 'Some love the limelight, others would rather not. You choose.',
  digest: 'By mail',
  digestIntro: 'What is waiting for you, in one message. When nothing is waiting, nothing comes.',
  digests: { DAILY: 'Every day', WEEKLY: 'Every week', NEVER: 'Never' },
  noMail: 'Applaus cannot send mail here yet. Everything for you is right here.',
  saved: 'Saved',
  unchanged: 'That was not saved: your old choice still stands.',
};
