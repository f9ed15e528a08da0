import type { IntentionWords } from './words.types.ts';

export const words: IntentionWords = {
  title: 'Mijn voornemens',
  intro: 'Waar je “Dit doe ik ook” bij zei. Alleen jij ziet deze lijst.',
  like: 'Zoals {names}',
  said: 'Je zei het {time}',
  saidLongAgo: 'Je zei het een tijd geleden',
  more: 'Meer voornemens',
  none: 'Hier is plaats voor wat jij ook wilt doen',
  noneText:
    'Lees je iets op het prikbord dat jij ook wilt doen, kies dan “Dit doe ik ook”. Je vindt het hier terug, en niemand anders ziet het.',
  toWall: 'Naar het prikbord',
};
