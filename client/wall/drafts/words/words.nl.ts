import type { DraftWords } from './words.types.ts';

export const words: DraftWords = {
  offer: {
    title: 'Er ligt nog een verhaal dat je niet hebt verstuurd',
    about: (names, when) =>
      names ? `Over ${names}, ${when}. Alleen jij ziet het.` : `Van ${when}. Alleen jij ziet het.`,
    discard: 'Gooi weg',
    discardAsk: 'Dit verhaal weggooien?',
    discardYes: 'Ja, gooi weg',
    discardNo: 'Laat het liggen',
    discarded: 'Je verhaal is weggegooid.',
    changed: 'Je schreef er net nog aan verder, ergens anders. Daarom ligt het er nog.',
  },
  saving: {
    saved: 'Bewaard, alleen voor jou',
    unsaved: 'Wordt bewaard …',
    failed: 'Bewaren lukt nu even niet. Je kunt gewoon doorschrijven: we proberen het vanzelf opnieuw.',
    tooLong: 'Een van je teksten is te lang om te bewaren: hooguit 5.000 tekens. Kort hem in, dan bewaren we alles.',
  },
  leaveSaved: 'Nog niet verstuurd. Het blijft 90 dagen voor je bewaard.',
  limit: (perDay) =>
    `Je nomineerde vandaag al ${perDay} keer. Schrijf gerust: je verhaal blijft bewaard en kan morgen weg.`,
  meanwhile: {
    hint: 'Er is niets verloren. Kies waarmee je verdergaat.',
    theirs: (when) => `Staat ergens anders (${when})`,
    mine: 'Staat hier',
    takeTheirs: 'Ga verder met het andere',
    takeMine: 'Ga verder met wat hier staat',
    who: 'Wie?',
    value: 'Welke waarde?',
  },
};
