import type { IntentionWords } from './words.types.ts';

export const words: IntentionWords = {
  title: 'Mijn voornemens',
  intro: 'Waar je “Dit doe ik ook” bij zei. Alleen jij ziet deze lijst.',
  like: 'Zoals {names}',
  said: 'Je zei het {time}',
  saidLongAgo: 'Je zei het een tijd geleden',
  done: 'Gelukt',
  more: 'Meer voornemens',
  none: 'Hier is plaats voor wat jij ook wilt doen',
  noneText:
    'Lees je iets op het prikbord dat jij ook wilt doen, kies dan “Dit doe ik ook”. Je vindt het hier terug, en niemand anders ziet het.',
  toWall: 'Naar het prikbord',
  question: {
    title: 'Is het gelukt?',
    text: 'Je zei {time} “Dit doe ik ook”. {recognition}:',
    answers: { DONE: 'Ja, gedaan', NOT_YET: 'Nog niet', LET_GO: 'Laat maar' },
    note: 'Alleen jij ziet je antwoord.',
    outcome: {
      DONE: 'Wat fijn! In je lijst staat nu dat het gelukt is.',
      NOT_YET: 'Geen haast. Over twee weken vragen we het nog één keer.',
      LET_GO: 'Prima. We vragen er niet meer naar; je reactie op het verhaal blijft staan.',
    },
    notAskedAnyMore: 'Geen haast. We vragen er niet meer naar.',
  },
  nominate: {
    text: 'Hielp een collega je daarbij, of deed iemand mee? Je mag het vertellen.',
    button: 'Vertel erover',
  },
};
