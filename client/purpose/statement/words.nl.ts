import type { StatementWords } from './words.types.ts';

export const words: StatementWords = {
  edit: {
    title: 'Schrijf op waarvoor jullie er zijn',
    intro: 'Eén zin die iedereen kan navertellen, zonder verkooppraat. De vorige versie blijft te lezen.',
    review: 'Kijk het na',
    sameParticipants: (version) => `Neem over wie meededen aan versie ${version}`,
  },
  fields: {
    statement: {
      label: 'De zin',
      hint: 'Kort genoeg om te onthouden. Klinkt hij ook aan de keukentafel? Eén taal mag ook.',
    },
    explanation: {
      label: 'Wat we daarmee bedoelen',
      hint: 'Een paar alinea’s, met een lege regel ertussen. Wat merkt een klant ervan, en wat doen we dus niet?',
    },
    reason: {
      label: 'Waarom opnieuw',
      hint: 'Wat klopte er niet meer? Collega’s lezen dit in “Hoe we hieraan kwamen”.',
    },
    participants: {
      label: 'Wie deden mee',
      hint: 'In woorden, zoals “alle ploegen van de haven en twaalf vaste klanten”.',
    },
    colleagueCount: { label: 'Hoeveel collega’s', hint: 'Laat leeg als niemand telde.' },
    customerCount: { label: 'Bij hoeveel klanten uitgeprobeerd', hint: 'Lees de zin eens voor aan drie klanten.' },
  },
  problems: {
    missing: 'Schrijf de zin, in het Nederlands of het Engels.',
    tooLong: 'Dit is te lang.',
    noNumber: 'Vul een heel getal in, tot een miljoen.',
  },
  review: {
    title: 'Zo zien je collega’s het',
    previewLang: 'In welke taal',
    comparison: (version) => `Wat er verandert sinds versie ${version}`,
    otherStays: (lang) => `De tekst in het ${lang} bleef zoals die was. Klopt die nog?`,
    same: 'De zin en de uitleg blijven zoals ze zijn.',
    write: 'Schrijf verder',
    send: {
      label: 'Zet het op de pagina',
      hint: (version) => `Dit wordt versie ${version}, met jouw naam en de datum van vandaag.`,
      nothing: 'Er is nog niets veranderd.',
    },
  },
};
