import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { aBlocker, aDesk, aTurn, openBlockers, pyramid, saskia } from '../support/blocker-screens.tsx';
import { aPage } from '../support/samples.ts';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

test('the head is the pyramid on its head: customers, the front line, management', async () => {
  const { container } = await openBlockers();
  const bands = within(await screen.findByRole('region', { name: 'De omgekeerde piramide' })).getAllByRole('listitem');
  await screen.findByText('6 blokkades opgeruimd dit kwartaal, 5 bevestigd door de schrijvers');
  expect(bands.map(({ textContent }) => textContent)).toEqual([
    'Klanten6 blokkades opgeruimd dit kwartaal, 5\u00a0bevestigd door de schrijvers',
    '23 openvan collega’s die de klant zien, spreken of verder helpen',
    'Management91% op tijd beantwoord\u00a0· 2 te laat',
  ]);
  await expectAccessible(container);
});

test('a blocker says where it stands, what is in the way, what it costs, and what was said last', async () => {
  const turns = [
    aTurn({ act: 'ACKNOWLEDGED', text: null }),
    aTurn({ text: 'De klok gaat van het bord.' }),
    aTurn({ act: 'TEXT', actor: null, text: 'Fijn!' }),
  ];
  const blocker = aBlocker({ title: 'De klok', meTooCount: 14, state: 'ACKNOWLEDGED', dueOn: '2099-11-18', turns });
  const { container } = await openBlockers({ blockers: aPage([blocker]) });
  const article = await screen.findByRole('article', { name: 'De klok' });
  for (const piece of [
    'Gelezen, antwoord volgt',
    'Ik rond af om onder de zes minuten te blijven.',
    'Wat het de klant kost',
    'De schrijver schreef',
    'Fijn!',
    'Cijfers en doelen\u00a0· gevraagd aan Orlando Grootfaam\u00a0· bezorgd op 4 november\u00a0· antwoord uiterlijk 18 november 2099',
    '14 collega’s hebben dit ook',
  ]) {
    expect(article.textContent).toContain(piece);
  }
  expect(article.textContent).not.toContain('De klok gaat van het bord.');
  await expectAccessible(container);
});

test('once a writer says that it is not solved, nobody reads any more that it is', async () => {
  const closed = aTurn({ act: 'CLOSED', text: 'De klok is weg.' });
  const again = [
    aTurn({ act: 'NOT_SOLVED', actor: null, text: null }),
    aTurn({ act: 'REOPENED', actor: null, text: null }),
  ];
  const blockers = again.map((turn) => aBlocker({ turns: [closed, turn] }));
  await openBlockers({ blockers: aPage([aBlocker({ state: 'CLOSED', turns: [closed] }), ...blockers]) });
  const [removed, ...reopened] = (await screen.findAllByRole('article')).map(({ textContent }) => textContent);
  expect(removed).toContain('Orlando Grootfaam ruimde het op');
  for (const text of reopened) {
    expect(text).toContain('Weer open, wacht op antwoord');
    expect(text).not.toContain('ruimde het op');
  }
  expect(reopened[0]).toContain('De schrijver zegt: nog niet opgelost');
});

test('that the writer confirms it stands in the status, so what was done about it stays', async () => {
  const turns = [aTurn({ act: 'CLOSED', text: 'De klok is weg.' }), aTurn({ act: 'SOLVED', actor: null, text: null })];
  await openBlockers({ blockers: aPage([aBlocker({ state: 'CONFIRMED', turns })]) });
  expect((await screen.findByRole('article')).textContent).toContain('De klok is weg.');
});

test('days are said as people say them, and nothing on the board is finer', async () => {
  await openBlockers({ blockers: aPage([aBlocker({ deliveredOn: '2024-01-09' })]) }, { lang: 'en' });
  const day = await screen.findByText('9 January 2024');
  expect(day.getAttribute('datetime')).toBe('2024-01-09');
  const times = screen.getByRole('article').querySelectorAll('time');
  for (const time of times) expect(time.dateTime).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('overdue says with whom it lies now', async () => {
  await openBlockers({ blockers: aPage([aBlocker({ isOverdue: true, holder: saskia })]) });
  expect((await screen.findByRole('article')).textContent).toContain('Te laat, nu bij Saskia Nijland');
});

test('a hidden blocker leaves a stub with the reason', async () => {
  const blocker = aBlocker({ title: 'Geheim', obstacle: 'Geheim', hiddenReason: 'Er stond een naam in.' });
  await openBlockers({ blockers: aPage([blocker]) });
  const stub = await screen.findByRole('article', { name: 'Deze blokkade is verborgen' });
  expect(stub.textContent).toContain('Er stond een naam in.');
  expect(stub.textContent).not.toContain('Geheim');
});

test('more blockers come on demand; ones that do not come leave the list as it is', async () => {
  const [first, second] = [aBlocker({ title: 'Eerste' }), aBlocker({ title: 'Tweede' })];
  let isBroken = true;
  const blockers = ({ after }: { after?: string }) => {
    if (!after) return aPage([first], first.id);
    if (isBroken) throw new NoConnection();
    return aPage([second]);
  };
  const { user } = await openBlockers({ blockers });
  await user.click(await screen.findByRole('button', { name: 'Meer blokkades' }));
  expect((await screen.findByRole('alert')).textContent).toContain('We kunnen de server nu niet bereiken');
  expect(screen.getByRole('article', { name: 'Eerste' })).toBeTruthy();
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Meer blokkades' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
});

test('an empty board says what to do and shows what a blocker and its answer look like', async () => {
  const { container } = await openBlockers({
    pyramid: { ...pyramid, removedThisQuarterCount: 0, answeredOnTimePercent: null },
  });
  expect(await screen.findByRole('heading', { name: 'Er is nog niets bezorgd' })).toBeTruthy();
  expect(screen.getByRole('figure').textContent).toContain('Noor Jansen antwoordde');
  expect(screen.getByText('Dit kwartaal nog geen blokkade opgeruimd')).toBeTruthy();
  await expectAccessible(container);
});

test('a board that could not be read says so in its place and can be asked again', async () => {
  let isBroken = true;
  const blockers = () => {
    if (isBroken)
      throw new GraphQLError('masked', { extensions: { code: 'INTERNAL_SERVER_ERROR', incidentId: '7f3c' } });
    return aPage([aBlocker({ title: 'De klok' })]);
  };
  const { user } = await openBlockers({ blockers });
  expect((await screen.findByRole('alert')).textContent).toContain('7f3c');
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('article', { name: 'De klok' })).toBeTruthy();
});

test('the letter sheet says among how many one writes, what is promised, and what it is not for', async () => {
  await openBlockers();
  const sheet = await screen.findByRole('region', { name: 'Schrijf een brief' });
  await waitFor(() => expect(sheet.textContent).toContain('Je bent een van 212 collega’s'));
  expect(sheet.textContent).toContain('Geen naam, geen adres, geen tijdstip: alleen de dag van bezorging.');
  expect(within(sheet).getByRole('link', { name: 'Marijke Postma' }).getAttribute('href')).toBe('tel:0612345678');
  const write = within(sheet).getByRole('link', { name: 'Schrijf een brief' });
  expect(write.getAttribute('href')).toBe('#applaus/blockers/write');
});

test.each([
  ['TOO_FEW_PEOPLE', /Met minder dan 8 collega’s/],
  ['NO_CONFIDENTIAL_CONTACT', /geen vertrouwenspersoon of meldpunt/],
  ['NO_MANAGEMENT', /niemand die brieven beantwoordt/],
] as const)('a channel that is closed says why: %s', async (closedBecause, why) => {
  await openBlockers({
    blockerDesk: aDesk({ isOpen: false, closedReason: closedBecause }),
    blockers: aPage([aBlocker()]),
  });
  expect(await screen.findByText(why)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Schrijf een brief' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Ook ik' })).toBeNull();
});

test('the widget has a tab for it, which is loaded when it is opened', async () => {
  const answers = { blockers: aPage([aBlocker({ title: 'De klok' })]), pyramid, blockerDesk: aDesk() };
  const { user, link } = await openWidget(answers, { shape: 'tabs' });
  const tab = await screen.findByRole('link', { name: 'Blokkades' });
  expect(link.asked).not.toContain('Blockers');
  await user.click(tab);
  expect(await screen.findByRole('article', { name: 'De klok' })).toBeTruthy();
  expect(tab.getAttribute('aria-current')).toBe('page');
  expect(location.hash).toBe('#applaus/blockers');
});
