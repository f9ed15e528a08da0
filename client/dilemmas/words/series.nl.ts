import { counter } from '../../ui/counter.ts';
import type { SeriesWords } from './series.types.ts';

const count = counter('nl');

export const words: SeriesWords = {
  title: 'Dilemma’s voorbereiden',
  intro:
    'Schrijf er een paar vooruit, dan heeft elke week er een. Een dilemma dat je plant, ligt vanaf de dag voor de opening vast.',
  add: 'Schrijf een dilemma',
  pairs: {
    title: 'Welke waarden zijn aan de beurt?',
    hint: 'Elke twee buren komen één keer langs voordat er twee voor de tweede keer komen.',
    pair: (upper, lower) => `${upper} en ${lower}`,
    count: (dilemmas) => count(dilemmas, { one: '# dilemma', other: '# dilemma’s' }),
    due: 'aan de beurt',
  },
  list: 'Nog niet geopend',
  empty: {
    title: 'Er ligt niets klaar',
    text: 'Bijvoorbeeld: de laatste boot moet weg, en er komt nog iemand aanrennen. Op tijd varen, of wachten?',
  },
  more: 'Laat meer zien',
  open: 'Bekijk',
  tools: {
    title: 'Voor redacteuren',
    edit: 'Verander de tekst',
    plan: 'Plan dit dilemma',
    replan: 'Kies andere dagen',
    fixed: 'De tekst en de dagen liggen vast: iedereen beantwoordt dezelfde tekst.',
  },
  write: {
    text: 'De tekst',
    titleNew: 'Een dilemma schrijven',
    title: 'Dit dilemma veranderen',
    intro:
      'Een echt moment met een echte klant, en twee dingen die je dan kunt doen. Noem geen waarde in de tekst: dan is het geen vraag meer.',
    question: {
      label: 'Wat gebeurt er, en wat is de vraag?',
      hint: 'Schrijf het zoals je het aan de koffietafel vertelt.',
    },
    course: (number) => `Keuze ${number}`,
    courseHint: 'Wat doe je dan? Lezers krijgen de twee in een andere volgorde, en zonder de waarde.',
    value: 'Uit welke waarde komt dit?',
    chooseValue: 'Kies een waarde',
    explanation: { label: 'Waarom gaat de hogere waarde hier voor?', hint: 'Dit lezen collega’s na de sluiting.' },
    missing: 'Dit moet nog.',
    missingLanguage: 'Schrijf alles in deze taal, of niets.',
    missingValue: 'Kies een waarde.',
    sameValue: 'Kies voor elke keuze een andere waarde.',
    save: 'Bewaar dit dilemma',
    frozen: 'Dit dilemma ligt vast. Verander je iets, dan wordt dat geweigerd.',
  },
  plan: {
    days: 'De dagen',
    title: 'Een dilemma plannen',
    intro: 'Eén tegelijk, en meestal een week. Op de eerste dag krijgt iedereen bericht.',
    opensOn: 'Eerste dag',
    opensOnHint: 'Op zijn vroegst over negen dagen: ieders browser moet de sleutel een week eerder hebben gezien.',
    closesOn: 'Laatste dag',
    missing: 'Kies een dag.',
    send: 'Plan het dilemma',
  },
  withdraw: {
    button: 'Neem dit dilemma terug',
    sure: 'Er wordt dan nooit iets van getoond, en antwoorden worden gewist.',
    yes: 'Ja, neem terug',
  },
  recognitions: {
    title: 'Verhalen waarin precies dit gebeurde',
    hint: 'Hooguit drie van het prikbord. Collega’s zien ze na de sluiting.',
    search: 'Zoek op het prikbord',
    none: 'Geen verhaal met deze woorden.',
    searchedUntil: (day) => `Teruggezocht tot ${day}.`,
    searchFurther: 'Zoek verder terug',
    add: (names) => `Zet het verhaal over ${names} erbij`,
    remove: (names) => `Haal het verhaal over ${names} weg`,
    full: 'Er staan er drie. Haal er een weg voor een ander.',
    failed: 'Het prikbord was niet te lezen. Probeer het zo nog eens.',
  },
};
