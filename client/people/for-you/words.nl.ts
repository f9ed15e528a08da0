import type { ForYouWords } from './words.types.ts';

export const words: ForYouWords = {
  title: 'Voor jou',
  intro: 'Wie jou nomineerde, wat collega’s schrijven en wat er op jouw antwoord wacht.',
  screens: 'Onderdelen van Voor jou',
  news: 'Berichten',
  settings: 'Mijn voorkeuren',
  waiting: 'Wacht op jou',
  nothingWaits: 'Er wacht nu niets op je. Fijn, toch?',
  earlier: 'Eerder',
  isNew: 'nieuw',
  somethingNew: 'Er is iets nieuws voor je.',
  showNew: 'Toon wat nieuw is',
  more: 'Toon meer',
  someone: 'Een collega',
  other: 'Er is iets nieuws bij {subject}',
};
