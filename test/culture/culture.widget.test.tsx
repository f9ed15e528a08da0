import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRound, cloud, openCulture as open } from '../support/culture-page.ts';
import { aNotice, forYou, openForYou } from '../support/for-you.tsx';
import { expectAccessible } from '../support/widget.tsx';

const before = aRound({
  id: 'round-0',
  opensOn: '2025-10-01',
  closesOn: '2025-10-14',
  today: cloud(['regels', 9], ['druk', 7]),
});
const section = () => screen.findByRole('region', { name: 'Hoe is het hier?' });

test('the newest clouds stand on the page as lists with the most given first, and as tables', async () => {
  const { container } = await open([aRound()]);
  const today = within(await section()).getByRole('region', { name: 'Zo is het hier' });
  expect(
    within(today)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['druk (20 collega’s)', 'trots (8 collega’s)', 'traag (3 collega’s)']);
  expect([...today.querySelectorAll('li')].map(({ dataset }) => dataset.size)).toEqual(['5', '2', '1']);
  expect((await section()).textContent).toContain('Van elke 100 woorden staan er 12 niet hierboven');
  await expectAccessible(container);
  fireEvent.click(within(today).getByRole('button', { name: 'Als tabel' }));
  expect((await within(today).findAllByRole('row')).map(({ textContent }) => textContent)).toEqual([
    'WoordDoor hoeveel collega’s',
    'druk20',
    'trots8',
    'traag3',
  ]);
  await expectAccessible(container);
});

test('a lexicon that changed while the round was open is told below the clouds', async () => {
  await open([aRound({ lexiconChanged: true })]);
  expect((await section()).textContent).toContain('is de woordenlijst bijgewerkt');
});

test('of many words the cloud has the sixty most given, and the table all', async () => {
  const many = Array.from({ length: 80 }, (_, index): [string, number] => [`woord${index}`, 100 - index]);
  await open([aRound({ today: cloud(...many) })]);
  const today = within(await section()).getByRole('region', { name: 'Zo is het hier' });
  expect(within(today).getAllByRole('listitem')).toHaveLength(60);
  expect(within(today).getByText('Nog 20 woorden staan in de tabel.')).toBeTruthy();
  fireEvent.click(within(today).getByRole('button', { name: 'Als tabel' }));
  expect(await within(today).findAllByRole('row')).toHaveLength(81);
});

test('of many words that came the comparison names the most given, and how many more there are', async () => {
  const many = Array.from({ length: 30 }, (_, index): [string, number] => [`woord${index}`, 100 - index]);
  await open([aRound({ today: cloud(...many) }), before]);
  const compared = within(await section()).getByRole('region', { name: /^Vergeleken met/ });
  expect(compared.textContent).toContain('woord22, woord23, en nog 6');
});

test('two rounds are compared: what came, what went, and how much of what is wanted is there', async () => {
  await open([aRound(), before]);
  const compared = within(await section()).getByRole('region', { name: /^Vergeleken met/ });
  expect(compared.textContent).toContain('Erbij gekomentrots, traag');
  expect(compared.textContent).toContain('Verdwenenregels');
  expect(compared.textContent).toContain('Geblevendruk');
  expect(compared.textContent).toContain('Van elke 100 woorden die we toen wilden, klonken er 0 ook in hoe het was.');
});

test('an open round says how many take part at least, shows no word, and has a way to the form', async () => {
  const round = aRound({ state: 'OPEN', answerCount: 16, today: [], wanted: [], closesOn: '2026-12-10' });
  await open([round]);
  const shown = await section();
  expect(shown.textContent).toContain('Al minstens 16 collega’s deden mee.');
  expect(within(shown).queryByRole('listitem')).toBeNull();
  const link = within(shown).getByRole('link', { name: 'Geef je woorden' });
  expect(link.getAttribute('href')).toBe('#applaus/purpose/round/round-1');
});

test('the form has no address: on the screen of a round it opens in place', async () => {
  const round = aRound({ state: 'OPEN', answerCount: 0, today: [], wanted: [] });
  const { container } = await open([round], { at: 'round/round-1' });
  const button = await screen.findByRole('button', { name: 'Geef je woorden' });
  await expectAccessible(container);
  const address = location.href;
  fireEvent.click(button);
  await waitFor(() => expect(container.querySelector('.door')).toBeTruthy());
  expect(location.href).toBe(address);
});

test('a round of too few says that nothing is shown, and one that is gone says so', async () => {
  const few = aRound({ state: 'TOO_FEW', answerCount: 0, today: [], wanted: [] });
  const { unmount } = await open([few], { at: 'round/round-1' });
  expect(await screen.findByText(/te weinig mensen mee/)).toBeTruthy();
  unmount();
  await open([], { at: 'round/round-1' });
  expect(await screen.findByText('Deze ronde is er niet')).toBeTruthy();
});

test('a notice that a round opened leads to it', async () => {
  const notice = aNotice({
    kind: 'CULTURE_ROUND_OPENED',
    actor: null,
    recognition: null,
    cultureRound: { __typename: 'CultureRound', id: 'round-1' },
  });
  const { container } = await openForYou({ forYou: forYou([notice]) });
  const item = within(await screen.findByRole('region', { name: 'Eerder' })).getByRole('listitem');
  expect(item.textContent).toContain('Er is een woordenronde open, en iedereen kan meedoen: Hoe is het hier?');
  expect(within(item).getByRole('link').getAttribute('href')).toBe('#applaus/purpose/round/round-1');
  await expectAccessible(container);
});

test('without a round colleagues see nothing of it, and editors a way to plan one', async () => {
  const { unmount } = await open([]);
  await screen.findByText('Wie oversteekt, komt aan.');
  expect(screen.queryByText('Hoe is het hier?')).toBeNull();
  unmount();
  await open([], { isEditor: true });
  expect(await screen.findByRole('link', { name: 'Plan een woordenronde' })).toBeTruthy();
});

test('an editor plans a round; days that do not fit are said at the field, and stay', async () => {
  const message = 'Een ronde opent op zijn vroegst op 2026-12-07.';
  const refused = { __typename: 'CultureRoundDaysRefused', message, firstDay: '2026-12-07' };
  const asked: object[] = [];
  const createCultureRound = ({ input }: { input: object }) => {
    asked.push(input);
    return asked.length === 1 ? refused : aRound({ state: 'PLANNED' });
  };
  const { user, container } = await open([], { at: 'round-new', isEditor: true }, { createCultureRound });
  fireEvent.input(await screen.findByLabelText('Eerste dag'), { target: { value: '2026-12-01' } });
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Plan de ronde' }));
  expect(await screen.findByText(message)).toBeTruthy();
  expect((screen.getByLabelText('Eerste dag') as HTMLInputElement).value).toBe('1 december 2026');
  fireEvent.input(screen.getByLabelText('Eerste dag'), { target: { value: '2026-12-08' } });
  await user.click(screen.getByRole('button', { name: 'Plan de ronde' }));
  await waitFor(() => expect(location.hash).toBe('#applaus/purpose/round/round-1'));
  expect(asked).toMatchObject([{ opensOn: '2026-12-01' }, { opensOn: '2026-12-08' }]);
});

test('an editor takes a round back after a question', async () => {
  const round = aRound({ state: 'PLANNED', today: [], wanted: [] });
  const asked: object[] = [];
  const withdrawCultureRound = ({ input }: { input: object }) => {
    asked.push(input);
    return { __typename: 'CultureRound', id: 'round-1' };
  };
  const { user } = await open([round], { at: 'round/round-1', isEditor: true }, { withdrawCultureRound });
  await user.click(await screen.findByRole('button', { name: 'Neem deze ronde terug' }));
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Ja, neem terug' }));
  await waitFor(() => expect(location.hash).not.toContain('round'));
  expect(asked).toEqual([{ roundId: 'round-1' }]);
});
