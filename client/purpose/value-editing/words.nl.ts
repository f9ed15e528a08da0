import type { ValueEditingWords } from './words.types.ts';

export const words: ValueEditingWords = {
  edit: {
    title: (name) => `${name} bewerken`,
    intro: 'Schrijf zo dat iemand die morgen begint het begrijpt en kan doen.',
    save: 'Zet het op de pagina',
    nothing: 'Er is nog niets veranderd.',
  },
  add: {
    title: 'Een waarde erbij',
    intro:
      'Een waarde is een keuze: wat gaat er bij jullie voor, ook als het iets kost? Zeg ook wat je doet als het botst met wat erboven en eronder staat.',
    save: 'Zet de waarde op de pagina',
    full: {
      title: 'De pagina is vol',
      text: 'Er zijn twaalf waarden, en meer onthoudt niemand. Neem eerst afscheid van een andere.',
    },
  },
  retire: {
    title: (name) => `Afscheid van ${name}`,
    intro: 'Een waarde verdwijnt nooit. Dit gebeurt er wel:',
    consequences: [
      'Alle verhalen blijven op het prikbord staan, met de naam van deze waarde erbij.',
      'Nieuwe verhalen komen er niet meer bij. Wie er nu een schrijft, kiest een andere waarde en houdt de tekst.',
      'De waarde staat voortaan onderaan de pagina, bij de waarden van vroeger. Terugzetten kan altijd.',
    ],
    link: 'Neem afscheid van deze waarde',
    save: 'Zet bij de waarden van vroeger',
    last: {
      title: 'Dit is de laatste waarde',
      text: 'Zonder waarde kan niemand nomineren. Voeg eerst een andere toe.',
    },
  },
  restore: {
    title: (name) => `${name} terugzetten`,
    intro: 'De waarde komt terug met het gedrag en alle verhalen die erbij horen. Kies een plaats in de volgorde.',
    link: 'Zet terug bij de waarden van nu',
    save: 'Zet terug op de pagina',
  },
  already: {
    retired: {
      title: 'Dit is al een waarde van vroeger',
      text: 'Iemand heeft er intussen afscheid van genomen. Terugzetten kan.',
    },
    back: { title: 'Deze waarde staat alweer op de pagina', text: 'Iemand heeft dat intussen gedaan.' },
  },
  notFound: { title: 'Deze waarde is er niet', text: 'Misschien klopt de link niet helemaal.' },
  fields: {
    name: { label: 'Naam', hint: 'Een paar woorden die je in een gesprek kunt gebruiken.' },
    meaning: { label: 'Wat het hier betekent', hint: 'Eén of twee zinnen, zonder mooipraat.' },
    behaviours: {
      label: 'Zo zie je het',
      hint: 'Gedrag dat je kunt aanwijzen en nadoen: “Bel na of het echt weer werkt.” Begin met wat je doet.',
      one: (number) => `Gedrag ${number}`,
      full: 'Acht is genoeg: meer onthoudt niemand.',
    },
  },
  addBehaviour: 'Nog een gedrag',
  removeBehaviour: (number) => `Haal gedrag ${number} weg`,
  higher: (number) => `Zet gedrag ${number} hoger`,
  lower: (number) => `Zet gedrag ${number} lager`,
  movedBehaviour: (number) => `Het staat nu op plaats ${number}.`,
  removedBehaviour: 'Het gedrag is weggehaald.',
  rewording: 'Verhalen die er al staan, houden de woorden waarmee ze geschreven zijn.',
  place: {
    label: 'Waar in de volgorde?',
    top: 'Bovenaan: gaat voor alles',
    after: (name) => `Onder ${name}`,
    hint: 'Wat hoger staat, gaat voor.',
  },
  orderChanged: {
    now: 'De volgorde van nu',
    seen: 'Zoals jij die zag',
    hint: 'Wat je typte, staat er nog. Kijk of het nog klopt met de volgorde van nu, en ga dan verder.',
  },
  newValue: 'de nieuwe waarde',
  problems: {
    missing: 'Vul dit in het Nederlands of het Engels in.',
    tooLong: 'Dit is te lang.',
    otherHalf: 'Schrijf naam en betekenis allebei in deze taal, of geen van beide.',
  },
};
