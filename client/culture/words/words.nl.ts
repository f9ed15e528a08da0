import { counter } from '../../ui/counter.ts';
import type { CultureWords } from './words.types.ts';

const count = counter('nl');

export const words: CultureWords = {
  title: 'Hoe is het hier?',
  intro: 'Iedereen geeft vier woorden voor hoe het hier is, en vier voor hoe we het willen. Zonder naam.',
  today: 'Zo is het hier',
  wanted: 'Zo willen we het',
  people: (people) => count(people, { one: '# collega', other: '# collega’s' }),
  range: (people, atMost) =>
    people === atMost ? count(people, { one: '# collega', other: '# collega’s' }) : `${people} tot ${atMost} collega’s`,
  word: 'Woord',
  count: 'Door hoeveel collega’s',
  asTable: 'Als tabel',
  asList: 'Als wolk',
  inTable: (more) => count(more, { one: 'Nog # woord staat in de tabel.', other: 'Nog # woorden staan in de tabel.' }),
  noWords: 'Geen woord kwam van minstens drie mensen.',
  states: {
    PLANNED: (opensOn, closesOn) => `Open van ${opensOn} tot en met ${closesOn}`,
    OPEN: (_, closesOn) => `Open tot en met ${closesOn}`,
    COUNTING: (_, closesOn) => `Gesloten op ${closesOn}`,
    SHOWN: (opensOn, closesOn) => `${opensOn} tot en met ${closesOn}`,
    TOO_FEW: (opensOn, closesOn) => `${opensOn} tot en met ${closesOn}`,
  },
  atLeast: (people, state) =>
    state === 'OPEN' ? `Al minstens ${people} collega’s deden mee.` : `Minstens ${people} collega’s deden mee.`,
  tooFewYet: (state) => (state === 'OPEN' ? 'Hoeveel er meedoen, staat hier zodra het er genoeg zijn.' : ''),
  unshown: (percentage) =>
    `Van elke 100 woorden staan er ${percentage} niet hierboven: minder dan drie mensen gaven ze, of het zijn namen. Die zijn gewist.`,
  lexiconChanged:
    'Terwijl deze ronde open was, is de woordenlijst bijgewerkt. Daarom staan woorden hier alleen als drie mensen ze op dezelfde manier schreven.',
  tooFewText:
    'Er deden te weinig mensen mee om iets te kunnen laten zien zonder dat iemand te herkennen is. De woorden zijn ongelezen vervallen.',
  countingText: 'De laatste woorden komen met de volgende bezorging. Daarna staan de wolken hier.',
  open: 'Naar deze ronde',
  openEarlier: (days) => `De ronde van ${days}`,
  give: 'Geef je woorden',
  giveHint: 'Dat gaat via de brievenbus, zonder je naam. Wie hier kijkt, laat daarmee niets merken.',
  earlier: 'Eerdere rondes',
  compare: {
    title: (days) => `Vergeleken met ${days}`,
    came: 'Erbij gekomen',
    went: 'Verdwenen',
    stayed: 'Gebleven',
    nothing: 'Niets',
    more: (more) => `en nog ${more}`,
    distance: (percentage) => `Van elke 100 woorden die we toen wilden, klonken er ${percentage} ook in hoe het was.`,
  },
  distance: (percentage) => `Van elke 100 gewenste woorden klinken er ${percentage} ook vandaag.`,
  notices: {
    opened: 'Er is een woordenronde open, en iedereen kan meedoen: {round}',
    withdrawn: 'Er was een woordenronde. Die is teruggenomen.',
  },
  notFound: { title: 'Deze ronde is er niet', text: 'Misschien is die teruggenomen.' },
  plan: {
    link: 'Plan een woordenronde',
    title: 'Een woordenronde plannen',
    intro: 'De wolken verschijnen na de sluiting, als genoeg collega’s meededen.',
    opensOn: 'Eerste dag',
    opensOnHint:
      'Op zijn vroegst over negen dagen: ieders browser moet de sleutel van de ronde een week eerder hebben gezien.',
    closesOn: 'Laatste dag',
    missing: 'Kies een dag.',
    send: 'Plan de ronde',
    done: 'De ronde staat gepland.',
  },
  merge: {
    link: 'Voeg woorden samen of maak er een waarde van',
    title: 'Wat je met de woorden kunt doen',
    intro:
      'Zeggen twee woorden hetzelfde, laat dan het ene als het andere tellen. Iedereen ziet dat jij dat deed, en je kunt het terugdraaien.',
    word: 'Woord',
    into: 'Telt als',
    choose: 'Kies een woord',
    missing: 'Kies twee verschillende woorden.',
    send: 'Voeg samen',
    trailOf: 'Samengevoegd',
    trail: '{word} ({count}) telt als {into}. Samengevoegd door {name} op {day}.',
    somebody: 'een redacteur',
    undo: 'Haal los',
    undoOf: (word) => `Haal ${word} los`,
  },
  pairs: {
    title: 'Woorden van onszelf',
    intro:
      'Heten dingen hier op twee manieren, zoals “Waterweg-app” en “de app”? Maak er een paar van. Na de sluiting tellen ze als één, als elk van beide door drie mensen is gegeven. Wat er gegeven is, zie je hier niet.',
    none: 'Er zijn nog geen paren.',
    add: 'Een paar toevoegen',
    one: 'Dit woord',
    other: 'Telt hetzelfde als',
    missing: 'Vul een woord in.',
    send: 'Voeg toe',
    remove: 'Haal weg',
    removeOf: (one, other) => `Haal het paar ${one} en ${other} weg`,
  },
  promote: {
    link: (word) => `Maak van “${word}” een waarde`,
    intro: (word) => `Deze waarde komt uit de woordenronde: “${word}”. Bij de waarde blijft dat staan, met jouw naam.`,
    notFound: { title: 'Dit woord is er niet', text: 'Misschien telt het nu als een ander woord.' },
    title: 'Waar deze waarde vandaan komt',
    days: (opensOn, closesOn) => `de woordenronde van ${opensOn} tot en met ${closesOn}`,
    origin: 'Uit {round}: {word} ({count}). {name} maakte er op {day} een waarde van.',
  },
  withdraw: {
    button: 'Neem deze ronde terug',
    sure: 'Er wordt dan nooit iets van getoond, en gegeven woorden worden gewist.',
    yes: 'Ja, neem terug',
    done: 'De ronde is teruggenomen.',
  },
};
