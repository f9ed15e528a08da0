import type { DilemmasWords } from './words.types.ts';

export const words: DilemmasWords = {
  title: 'Het dilemma van de week',
  intro: 'Twee keuzes die allebei te verdedigen zijn. Iedereen kiest zonder naam; daarna lees je wat bij ons voorgaat.',
  states: {
    DRAFT: () => 'Concept, nog zonder dagen',
    PLANNED: (opensOn, closesOn) => `Open van ${opensOn} tot en met ${closesOn}`,
    OPEN: (_, closesOn) => `Open tot en met ${closesOn}`,
    COUNTING: (_, closesOn) => `Gesloten op ${closesOn}`,
    ANSWERED: (_, closesOn) => `Gesloten op ${closesOn}`,
    TOO_FEW: (_, closesOn) => `Gesloten op ${closesOn}`,
  },
  headings: {
    DRAFT: 'Een concept',
    PLANNED: 'Dit komt eraan',
    OPEN: 'Wat zou jij doen?',
    COUNTING: 'We tellen nog',
    ANSWERED: 'Dit kozen we',
    TOO_FEW: 'Dit gaat bij ons voor',
  },
  atLeast: (people, state) =>
    state === 'OPEN' ? `Al minstens ${people} collega’s antwoordden.` : `Minstens ${people} collega’s antwoordden.`,
  tooFewYet: 'Hoeveel er antwoordden, staat hier zodra het er genoeg zijn.',
  or: 'of',
  go: 'Naar dit dilemma',
  answer: 'Geef je antwoord',
  answerHint: 'Dat gaat via de brievenbus, zonder je naam. Wie hier kijkt, laat daarmee niets merken.',
  counting: 'De laatste antwoorden komen met de volgende bezorging. Daarna staat hier wat we kozen.',
  tooFew:
    'Er antwoordden te weinig mensen om iets te laten zien zonder dat iemand te herkennen is. De antwoorden tellen niet mee. Wat bij ons voorgaat, lees je wel.',
  leaders: {
    title: 'Met hun naam',
    chose: (people) => (people === 1 ? '{names} koos:' : '{names} kozen:'),
  },
  outcome: (outcome, percentage) =>
    ({
      NEARLY_ALL: 'Bijna iedereen koos wat bij ons voorgaat.',
      SHARE: `${percentage} van elke 100 collega’s kozen wat bij ons voorgaat.`,
      NEARLY_NOBODY: 'Bijna niemand koos wat bij ons voorgaat. Daar mag een goed gesprek over komen.',
    })[outcome],
  share: (outcome, percentage, isByOrder) => {
    if (outcome === 'SHARE') return `${isByOrder ? percentage : 100 - percentage} van de 100`;
    return (outcome === 'NEARLY_ALL') === isByOrder ? 'bijna iedereen' : 'bijna niemand';
  },
  value: (name, isByOrder) => (isByOrder ? `“${name}” gaat voor` : `“${name}” komt daarna`),
  why: (name) => `Waarom “${name}” hier voorgaat`,
  recognitions: 'Waar precies dit gebeurde',
  about: 'Over',
  trend: {
    title: 'Hoe goed kennen we onze volgorde?',
    intro: 'Per dilemma: hoeveel van elke 100 collega’s kozen wat bij ons voorgaat.',
    picture: (newest, before) => `Bij het laatste dilemma ${newest}, bij het dilemma daarvoor ${before}.`,
    short: (outcome, percentage) =>
      ({ NEARLY_ALL: 'bijna iedereen', SHARE: `${percentage} van de 100`, NEARLY_NOBODY: 'bijna niemand' })[outcome],
    table: 'Als tabel',
    day: 'Gesloten op',
    dilemma: 'Dilemma',
    result: 'Koos wat voorgaat',
  },
  earlier: 'Eerdere dilemma’s',
  more: 'Laat meer dilemma’s zien',
  suggest: 'Zelf zo’n dilemma meegemaakt? Stuur het in een brief',
  series: 'Dilemma’s voorbereiden',
  notFound: { title: 'Dit dilemma is er niet', text: 'Misschien is het teruggenomen.' },
  empty: {
    title: 'Er is nog geen dilemma geweest',
    text: 'Beschrijf een moment waarop twee waarden botsten. Het eerste kan over negen dagen open.',
    example: 'Bijvoorbeeld: de laatste boot moet weg, en er komt nog iemand aanrennen. Op tijd varen, of wachten?',
  },
  notices: {
    opened: 'Er ligt een nieuw dilemma. Wat zou jij doen? {dilemma}',
    answered: 'Het dilemma is beantwoord: {dilemma}',
    withdrawn: 'Er was een dilemma. Het is teruggenomen.',
  },
  openly: {
    label: 'Ik antwoord openlijk',
    what: 'Je geeft leiding, dus je mag met je naam antwoorden. Tot de sluiting ziet niemand wat je koos; daarna staat het bovenaan. Bij de anonieme antwoorden tel je dan niet mee. Het geldt vanaf het eerste dilemma waarvoor je browser nog geen postzegel heeft.',
    title: 'Jouw antwoord, met je naam',
    sealed: 'Verzegeld tot de sluiting. Tot dan kun je het veranderen.',
    send: 'Antwoord met je naam',
    change: 'Verander je antwoord',
    missing: 'Kies een van de twee.',
    done: 'Je antwoord ligt verzegeld klaar.',
    stamp:
      'Je browser heeft voor dit dilemma al een postzegel. Antwoord hier dus zonder je naam; openlijk kan vanaf het volgende.',
    chose: 'Je koos met je naam:',
  },
};
