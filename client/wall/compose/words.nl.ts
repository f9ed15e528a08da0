import type { ComposeWords } from './words.types.ts';

const one = (single: string, several: string) => (receivers: number) => (receivers > 1 ? several : single);

export const words: ComposeWords = {
  title: 'Nomineer een collega',
  editTitle: 'Pas je verhaal aan',
  intro: 'Eén moment met een klant, in drie korte stukjes. Zo klaar.',
  editIntro: 'Aanpassen kan tot een kwartier na het plaatsen. Wie eerst gevraagd wil worden, krijgt de vraag opnieuw.',
  who: {
    label: 'Wie?',
    hint: 'Zoek op een stukje van de naam. Deden ze het samen? Kies er dan meer.',
    chosen: 'Gekozen',
    added: (name) => `${name} staat erbij`,
    removed: (name) => `${name} is weggehaald`,
    full: 'Tien collega’s, meer passen er niet in één verhaal.',
    fixed: 'Over wie het gaat, staat vast.',
  },
  value: {
    label: 'Welke waarde?',
    hint: 'Kies wat je het sterkst zag.',
  },
  noValues: {
    title: 'Nog even geduld',
    text: 'Een verhaal hoort bij een waarde, en die zijn er hier nog niet. Zodra ze er zijn, kun je nomineren.',
    forEditors:
      'Jij kunt daar iets aan doen: schrijf jullie waarden in een bestand en vraag wie de server beheert om het in te lezen. Een set om mee te beginnen ligt klaar:',
  },
  texts: {
    situation: {
      label: () => 'Wat gebeurde er?',
      hint: () =>
        'Wie was de klant en wat had die nodig? Een collega die op jullie wacht, is ook een klant. Een naam hoeft niet: “een vaste klant” is genoeg.',
      customer: 'Een klant belde voor de derde keer over dezelfde rekening. Ze had haar verhaal al twee keer gedaan.',
      internal:
        'De winkel wachtte elke maandag tot elf uur op onze voorraadlijst. Zolang konden ze niemand iets beloven.',
    },
    action: {
      label: one('Wat deed je collega?', 'Wat deden je collega’s?'),
      hint: () => 'Wat je zag of hoorde, zo dat een ander het morgen ook kan doen.',
      customer:
        'Ze hield de klant aan de lijn, liep met de telefoon naar de boekhouding en stuurde de goede rekening nog tijdens het gesprek.',
      internal:
        'Hij stond een maandagochtend mee achter de toonbank, zag wat ze echt nodig hadden en zette de lijst voortaan om zeven uur klaar.',
    },
    effect: {
      label: () => 'Wat betekende het voor de klant?',
      hint: () => 'Wat was daarna anders? Wat zei of deed de klant?',
      customer: 'Ze hoefde niets meer te doen. “Eindelijk iemand die het afmaakt,” zei ze.',
      internal: 'De winkel kan de eerste klant van de dag nu meteen zeggen of het er is.',
    },
  },
  example: {
    open: (question) => `Bekijk een voorbeeld bij: ${question}`,
    label: 'Voorbeeld',
    customer: 'Bij een klant',
    internal: 'Bij een collega als klant',
  },
  start: { offer: 'Zag je dit? Kies er een als die past.', chosen: 'Hoe ging dat precies?' },
  coach: {
    situation: {
      praise: () => 'Fijn om te horen! Wie was de klant, en wat was er aan de hand?',
      thin: () => 'Vertel iets meer: wie was de klant, en wat had die nodig?',
    },
    action: {
      praise: one(
        'Mooi compliment! Wat zag je je collega precies doen?',
        'Mooi compliment! Wat zag je je collega’s precies doen?',
      ),
      thin: one('Nog één zin: wat zei of deed je collega toen?', 'Nog één zin: wat zeiden of deden je collega’s toen?'),
    },
    effect: {
      praise: () => 'Mooi! Waaraan merkte je dat? Wat zei of deed de klant?',
      thin: () => 'Wat kon de klant daarna wel, of hoefde die niet meer?',
    },
    named: (name) => `“${name}”: een rol is genoeg, zoals “een vaste klant”. Zo blijft de klant anoniem.`,
  },
  concretely: {
    title: 'Wat gebeurde er precies?',
    why: 'Met één echt moment erbij begrijpt iedereen waarom. Zo versturen mag ook.',
    write: 'Vul aan',
    sendAnyway: 'Toch versturen',
    saveAnyway: 'Toch bewaren',
  },
  missing: {
    receivers: () => 'Kies over wie dit verhaal gaat.',
    value: () => 'Kies de waarde die je zag.',
    situation: () => 'Vertel wat er gebeurde.',
    action: one('Vertel wat je collega deed.', 'Vertel wat je collega’s deden.'),
    effect: () => 'Vertel wat het voor de klant betekende.',
  },
  lang: { label: 'Je schrijft in het', nl: 'Nederlands', en: 'Engels' },
  preview: {
    title: 'Zo komt het op het prikbord',
    nobody: 'Je collega',
    consent: one(
      'Je collega beslist of het op het prikbord komt, als die dat zo heeft ingesteld.',
      'Je collega’s beslissen of het op het prikbord komt, als ze dat zo hebben ingesteld.',
    ),
    now: 'zojuist',
  },
  summary: 'Nog even dit, dan kan het weg',
  send: 'Nomineer',
  save: 'Bewaar',
  cancel: 'Annuleer',
  discard: 'Gooi weg',
  leave: {
    ask: 'Je verhaal is nog niet verstuurd.',
    later: 'Later verder',
    stay: 'Schrijf verder',
    discardAsk: 'Alles weggooien wat je schreef?',
    discard: 'Ja, gooi weg',
  },
  submitted: {
    published: 'Je verhaal staat op het prikbord.',
    waiting: one(
      'Verstuurd. Je collega krijgt eerst de vraag of het op het prikbord mag.',
      'Verstuurd. Je collega’s krijgen eerst de vraag of het op het prikbord mag.',
    ),
    private: one(
      'Verstuurd. Je collega kan het lezen; op het prikbord komt het niet.',
      'Verstuurd. Je collega’s kunnen het lezen; op het prikbord komt het niet.',
    ),
    edited: 'Je verhaal is aangepast.',
    editedWaiting: one(
      'Bewaard. Je collega krijgt opnieuw de vraag of het op het prikbord mag. Tot die tijd staat het er niet.',
      'Bewaard. Je collega’s krijgen opnieuw de vraag of het op het prikbord mag. Tot die tijd staat het er niet.',
    ),
  },
};
