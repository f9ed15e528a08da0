import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  aBlocker,
  aTurn,
  nothingWaits,
  openBlocker,
  openBlockers,
  orlando,
  saskia,
} from '../support/blocker-screens.tsx';
import { aPage, aPerson, aRecognition } from '../support/samples.ts';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

const conversation = () => screen.getByRole('region', { name: 'Wat erop volgde' });

test('the whole conversation is told: who, for whom, what, with which remedy and by when', async () => {
  const turns = [
    aTurn({ act: 'ACKNOWLEDGED', text: null }),
    aTurn({ act: 'ASKED', text: 'Vooral in het weekend?', actor: saskia, onBehalfOf: orlando }),
    aTurn({ act: 'TEXT', actor: null, text: 'Vooral op zaterdag.' }),
    aTurn({ act: 'MOVED_UP', text: null, actor: orlando, movedTo: saskia }),
    aTurn({ remedy: 'CUSTOMER_KPI', dueOn: '2031-12-12', text: 'De klok gaat van het bord.', actor: saskia }),
    aTurn({ act: 'CLOSED', text: 'De klok is weg.', actor: saskia }),
    aTurn({ act: 'NOT_SOLVED', actor: null, text: 'Hij hangt er nog.' }),
    aTurn({ act: 'SOLVED', actor: null, text: null }),
  ];
  const { container } = await openBlocker(aBlocker({ state: 'CONFIRMED', turns }));
  const said = within(conversation())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(said).toEqual([
    'OROrlando Grootfaam las dit6 november',
    expect.stringContaining(
      'Saskia Nijland, namens Orlando Grootfaam vroeg de schrijver6 novemberVooral in het weekend?',
    ),
    'De schrijver schreef6 novemberVooral op zaterdag.',
    'Niet op tijd beantwoord: een trede omhoog, naar Saskia Nijland6 november',
    expect.stringContaining('De klok gaat van het bord.Aanpak: Meten wat de klant merktKlaar op 12 december 2031'),
    expect.stringContaining('Saskia Nijland ruimde het op6 novemberDe klok is weg.'),
    'De schrijver zegt: nog niet opgelost6 novemberHij hangt er nog.',
    'De schrijver bevestigt: opgelost6 november',
  ]);
  await expectAccessible(container);
});

test('while nobody answered it says by when that is due', async () => {
  await openBlocker(aBlocker({ dueOn: '2099-11-18' }));
  expect(conversation().textContent).toContain(
    'Er is nog geen antwoord. Orlando Grootfaam antwoordt uiterlijk 18 november 2099.',
  );
});

test.each([
  ['ASKED', 'Vraag beantwoord, wacht op vervolg', 'De vraag is beantwoord.'],
  ['CLOSED', 'Weer open, wacht op antwoord', 'Het is nog niet opgelost.'],
  ['ANSWERED', 'Nog niet klaar, wacht op antwoord', 'Wat beloofd was, is er nog niet.'],
] as const)(
  'what waits again after %s says why, and does not say that nobody answered',
  async (act, status, awaited) => {
    const turns = [aTurn({ act }), aTurn({ act: 'TEXT', actor: null, text: 'Nog iets.' })];
    await openBlocker(aBlocker({ turns, dueOn: '2099-11-18' }));
    expect(screen.getByText(status)).toBeTruthy();
    expect(conversation().textContent).toContain(`${awaited} Orlando Grootfaam antwoordt uiterlijk 18 november 2099.`);
    expect(conversation().textContent).not.toContain('Er is nog geen antwoord');
  },
);

test('whoever has it after it lapsed reads the day that is theirs, not that it is over', async () => {
  await openBlocker(aBlocker({ isOverdue: true, dueOn: '2099-11-18', holder: saskia }));
  expect(conversation().textContent).toContain('Saskia Nijland antwoordt uiterlijk 18 november 2099.');
});

test('what is overdue at the top stays overdue, and says so', async () => {
  const turns = [aTurn({ act: 'MOVED_UP', text: null, actor: saskia, movedTo: null })];
  await openBlocker(aBlocker({ isOverdue: true, dueOn: '2025-11-18', holder: null, addressee: null, turns }));
  expect(conversation().textContent).toContain('Niet op tijd beantwoord, en hoger kan het niet');
  expect(conversation().textContent).toContain('Het antwoord had er uiterlijk 18 november 2025 moeten zijn.');
  expect(screen.getByText('Te laat, nu bij het management')).toBeTruthy();
});

test('removed without a word of the writer is shown as not confirmed', async () => {
  await openBlocker(aBlocker({ state: 'CLOSED', dueOn: null }));
  expect(screen.getByText('Opgeruimd, nog niet bevestigd')).toBeTruthy();
  expect(screen.getByText('De schrijver heeft nog niet bevestigd dat het opgelost is.')).toBeTruthy();
});

test('merged leads to the other one, and the other one to what was merged into it', async () => {
  const into = { __typename: 'Blocker' as const, id: 'QmxvY2tlcjp4', title: 'Zes minuten', lang: 'nl' };
  await openBlocker(aBlocker({ mergedInto: into, mergedFrom: [{ ...into, id: 'QmxvY2tlcjp5', title: 'De klok' }] }));
  expect(screen.getByText('Samengevoegd')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Zes minuten' }).getAttribute('href')).toBe('#applaus/blocker/QmxvY2tlcjp4');
  expect(screen.getByText('Hier is nog een brief bij gevoegd')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'De klok' })).toBeTruthy();
});

test('a link to a hidden one is named as what it is', async () => {
  const into = { __typename: 'Blocker' as const, id: 'QmxvY2tlcjp4', title: null, lang: 'en' };
  await openBlocker(aBlocker({ mergedInto: into }));
  const link = screen.getByRole('link', { name: 'Deze blokkade is verborgen' });
  expect([link.getAttribute('href'), link.getAttribute('lang')]).toEqual(['#applaus/blocker/QmxvY2tlcjp4', null]);
});

test('hidden is a stub with the reason and who hid it', async () => {
  const hiddenBy = aPerson({ name: 'Ilse Brouwer' });
  const { container } = await openBlocker(
    aBlocker({ title: null, obstacle: null, cost: null, hiddenReason: 'Er stond een naam in.', hiddenBy }),
  );
  const stub = screen.getByRole('article', { name: 'Deze blokkade is verborgen' });
  expect(stub.textContent).toContain('Verborgen door Ilse Brouwer.');
  expect(stub.textContent).toContain('Waarom: Er stond een naam in.');
  expect(screen.queryByRole('button', { name: 'Ook ik' })).toBeNull();
  await expectAccessible(container);
});

test('what was told on the wall leads there', async () => {
  const recognition = aRecognition();
  await openBlocker(aBlocker({ state: 'CONFIRMED', recognition }));
  expect(screen.getByRole('link', { name: 'Lees het verhaal' }).getAttribute('href')).toBe(
    `#applaus/recognition/${recognition.id}`,
  );
});

test('a blocker that the viewer may not read is not there', async () => {
  await openBlockers({ blocker: null }, { at: 'blocker/QmxvY2tlcjp4' });
  expect(await screen.findByRole('heading', { name: 'Deze blokkade is er niet' })).toBeTruthy();
});

test('a page that could not be read says so and can be asked again', async () => {
  let isBroken = true;
  const blocker = aBlocker({ title: 'De klok' });
  const answer = () => {
    if (isBroken) throw new NoConnection();
    return blocker;
  };
  const { user } = await openBlockers({ blocker: answer }, { at: `blocker/${blocker.id}` });
  expect((await screen.findByRole('alert')).textContent).toContain('Geen verbinding');
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('article', { name: 'De klok' })).toBeTruthy();
});

test('a page opened from the board goes back to the board as it was left', async () => {
  const blocker = aBlocker({ title: 'De klok' });
  const { user } = await openBlockers({ blockers: aPage([blocker, aBlocker()]), blocker });
  await user.click(await screen.findByRole('button', { name: 'Open' }));
  await user.click(await screen.findByRole('link', { name: 'De klok' }));
  const back = await screen.findByRole('link', { name: 'Terug naar het bord' });
  expect(document.activeElement).toBe(back);
  await user.click(back);
  expect((await screen.findByRole('button', { name: 'Open' })).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

test('a page opened from the inbox goes back to the box that it was opened from', async () => {
  const blocker = aBlocker({ title: 'De klok' });
  const blockerInboxCounts = { ...nothingWaits, isLeader: true };
  const answers = { blockerInbox: aPage([blocker]), blocker, blockerInboxCounts };
  const { user } = await openBlockers(answers, { at: 'blockers/inbox' });
  await user.click(await screen.findByRole('button', { name: /^Te laat/ }));
  await user.click(await screen.findByRole('link', { name: 'De klok' }));
  await user.click(await screen.findByRole('link', { name: 'Terug naar het postvak' }));
  expect((await screen.findByRole('button', { name: /^Te laat/ })).getAttribute('aria-pressed')).toBe('true');
  // What the inbox opened does not follow to the board.
  await user.click(screen.getByRole('link', { name: 'Bord' }));
  expect(location.hash).toBe('');
});

test('whoever may only read is offered nothing', async () => {
  const { link } = await openBlocker(aBlocker());
  await waitFor(() => expect(link.asked).toContain('ViewerBlockerMarks'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(screen.queryByRole('group', { name: 'Wat jij kunt doen' })).toBeNull();
});
