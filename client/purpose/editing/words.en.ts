import type { EditingWords } from './words.types.ts';

const whose = (name: string | null | undefined) => {
  if (name === undefined) return 'the other one';
  return name ? `${name}’s` : 'the one from the file';
};

export const words: EditingWords = {
  langs: { nl: 'Dutch', en: 'English' },
  bothHint: 'One language will do: whoever reads the other one then sees this one.',
  empty: 'empty',
  stored: {
    note: 'What you type stays in this tab until you save it, even if you leave for a while.',
    found: 'You were working on this before. This is what you had typed.',
    restart: 'Start again',
  },
  compare: { before: 'Before', after: 'Now', added: '[added:', removed: '[gone:', end: ']' },
  meanwhile: {
    title: 'This has changed in the meantime',
    by: (name, when) => (name ? `${name} changed it, ${when}.` : `It was read from a file, ${when}.`),
    intro: 'Nothing is lost. Choose which text you keep, one by one; then carry on writing.',
    same: 'The texts are the same as they were: you can go on.',
    theirs: (name) => {
      if (name === undefined) return 'There now, by somebody else';
      return name ? `There now, by ${name}` : 'There now, from the file';
    },
    mine: 'Yours',
    choose: (field) => `Which do you keep: ${field}`,
    takeMine: 'Keep mine',
    takeTheirs: (name) => `Take ${whose(name)}`,
  },
};
