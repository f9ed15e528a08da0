import type { Desk } from '../../client/letterbox/outside/messages.ts';

/** What a company of 212 offers. */
export const makeDesk = (changes: Partial<Desk> = {}): Desk => ({
  open: true,
  closedBecause: null,
  closedMessage: null,
  entitled: 240,
  takers: 212,
  minimum: 8,
  smallCompany: false,
  confidentialContact: { text: 'Marga Postma, vertrouwenspersoon', url: 'https://example.com/vertrouwen' },
  delivery: 'De post wordt morgen om 07.00 uur bezorgd.',
  leaders: [
    { id: '0199e0aa-0000-4000-8000-000000000001', name: 'Saskia Nijland', title: 'Klantenservice', people: 42 },
    { id: '0199e0aa-0000-4000-8000-000000000002', name: 'Ruben Achterberg', title: null, people: 17 },
  ],
  rounds: [],
  ...changes,
});

export const makeRound = () => ({
  id: '0199e0aa-0000-4000-8000-00000000000f',
  question: 'Wat kost onze klanten op maandag de meeste tijd?',
  asker: 'Saskia Nijland',
  people: 42,
});
