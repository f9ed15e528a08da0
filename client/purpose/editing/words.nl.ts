import type { EditingWords } from './words.types.ts';

const ofWhom = (name: string | null | undefined) =>
  name === undefined ? 'van iemand anders' : name ? `van ${name}` : 'uit het bestand';

export const words: EditingWords = {
  langs: { nl: 'Nederlands', en: 'Engels' },
  bothHint: 'Eén taal mag ook: wie de andere leest, ziet dan deze.',
  empty: 'leeg',
  stored: {
    note: 'Wat je typt, blijft in dit tabblad staan tot je het opslaat, ook als je even weggaat.',
    found: 'Je was hier al mee bezig. Dit is wat je had getypt.',
    restart: 'Begin opnieuw',
  },
  compare: { before: 'Eerst', after: 'Nu', added: '[erbij:', removed: '[weg:', end: ']' },
  meanwhile: {
    title: 'Dit is intussen veranderd',
    by: (name, when) => (name ? `${name} paste het aan, ${when}.` : `Het is uit een bestand ingelezen, ${when}.`),
    intro: 'Er is niets verloren. Kies per tekst welke je houdt; daarna kun je gewoon verderschrijven.',
    same: 'De teksten zijn dezelfde gebleven: je kunt zo verder.',
    theirs: (name) => `Staat er nu, ${ofWhom(name)}`,
    mine: 'Van jou',
    choose: (field) => `Welke houd je: ${field}`,
    takeMine: 'Houd die van mij',
    takeTheirs: (name) => `Neem die ${ofWhom(name)}`,
  },
};
