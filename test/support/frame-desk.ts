import type { Desk } from '../../client/letterbox/outside/messages.ts';
import type { AnswerOffer, Offers } from '../../client/letterbox/protocol/offers.ts';

/** What the page outside says of the form in a company of 240. */
export const makeDesk = (changes: Partial<Desk> = {}): Desk => ({
  open: true,
  closedBecause: null,
  closedMessage: null,
  confidentialContact: { text: 'Marga Postma, vertrouwenspersoon', url: 'https://example.com/vertrouwen' },
  delivery: 'De post wordt morgen om 07.00 uur bezorgd.',
  offersKeys: [],
  ...changes,
});

/** What such a company offers everybody. */
export const makeOffers = (changes: Partial<Offers> = {}): Offers => ({
  origin: 'https://brieven.example',
  minimum: 8,
  entitled: 240,
  takers: 212,
  leaders: [
    { id: '0199e0aa-0000-4000-8000-000000000001', name: 'Saskia Nijland', title: 'Klantenservice', people: 42 },
    { id: '0199e0aa-0000-4000-8000-000000000002', name: 'Ruben Achterberg', title: null, people: 17 },
  ],
  rounds: [],
  meToos: [
    { id: '0199e0aa-0000-4000-8000-00000000000b', title: 'Vier formulieren', words: 'formulieren beheerder sleutel' },
  ],
  ...changes,
});

/** A round of words that is open for as long as these tests run. */
export const makeWordsRound = (own: object = {}): AnswerOffer => ({
  ...{ id: '0199e0aa-0000-4000-8000-0000000000c1', form: 'WORDS', opensOn: '2026-01-01', closesOn: '2099-12-31' },
  ...own,
});

/** A dilemma that is open for as long as these tests run. */
export const makeDilemma = (own: object = {}): AnswerOffer => ({
  ...{ id: '0199e0aa-0000-4000-8000-0000000000d1', form: 'COURSE', opensOn: '2026-01-01', closesOn: '2099-12-31' },
  texts: {
    question: { nl: 'De laatste boot wacht op niemand. Of toch?', en: 'The last ferry waits for nobody. Or does it?' },
    courses: [
      {
        nl: 'Op tijd wegvaren: iedereen aan boord rekent erop.',
        en: 'Leave on time: everybody on board counts on it.',
      },
      { nl: 'Twee minuten wachten op wie nog aan komt rennen.', en: 'Wait two minutes for whoever comes running.' },
    ],
  },
  ...own,
});

export const makeRound = (): Offers['rounds'][number] => ({
  id: '0199e0aa-0000-4000-8000-00000000000f',
  question: 'Wat kost onze klanten op maandag de meeste tijd?',
  asker: 'Saskia Nijland',
  people: 42,
  opensOn: '2026-01-01',
  closesOn: '2099-12-31',
});
