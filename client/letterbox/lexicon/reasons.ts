import type { Lang } from '../../ui/locales.ts';

const nl = {
  TOO_LONG: 'Dat past niet: een woord is hooguit 40 tekens.',
  SENTENCE: 'Dat is meer dan een woord. Welk woord zegt het best wat je bedoelt?',
  HTML: 'Dat is opmaak van een webpagina. Schrijf alleen het woord.',
  ADDRESS: 'Dat is een adres. Schrijf een woord.',
  NO_LETTERS: 'Daar staan geen letters in. Schrijf een woord.',
};

const en: typeof nl = {
  TOO_LONG: 'That does not fit: a word has 40 characters at most.',
  SENTENCE: 'That is more than a word. Which word says best what you mean?',
  HTML: 'That is markup of a web page. Write just the word.',
  ADDRESS: 'That is an address. Write a word.',
  NO_LETTERS: 'There are no letters in that. Write a word.',
};

/** Why a text is not taken for a word. These come with the lexicon, which alone knows the reasons. */
export const reasons: Record<Lang, typeof nl> = { nl, en };
