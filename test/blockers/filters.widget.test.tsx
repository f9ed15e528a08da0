import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { BlockerFilter } from '../../client/graphql.ts';
import { aBlocker, aRound, openBlockers } from '../support/blocker-screens.tsx';
import { aPage, aPerson } from '../support/samples.ts';
import { expectAccessible } from '../support/widget.tsx';

async function openFilters(answers = {}, at?: string) {
  const asked: (BlockerFilter | undefined)[] = [];
  const blockers = ({ filter }: { filter?: BlockerFilter }) => {
    asked.push(filter && { ...filter });
    return aPage(filter ? [] : [aBlocker()]);
  };
  const opened = await openBlockers({ blockers, ...answers }, { at });
  await screen.findByRole('searchbox', { name: 'Zoek in blokkades', hidden: true });
  return { asked, ...opened };
}

test.each([
  ['Open', { states: ['OPEN', 'ACKNOWLEDGED', 'ASKED'] }],
  ['Te laat', { isOverdue: true }],
  ['Beantwoord', { states: ['ANSWERED'] }],
  ['Opgeruimd', { states: ['CLOSED', 'CONFIRMED'] }],
  ['Nee', { states: ['DECLINED'] }],
])('how far it is, is one press: %s', async (name, filter) => {
  const { asked, user } = await openFilters();
  const choice = screen.getByRole('button', { name });
  await user.click(choice);
  await waitFor(() => expect(asked.at(-1)).toEqual(filter));
  expect(choice.getAttribute('aria-pressed')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Alles' }));
  expect(await screen.findByRole('article')).toBeTruthy();
});

test('the board is filtered by kind and by whom it was asked, together', async () => {
  const people = [aPerson({ id: 'frits', name: 'Frits Oosterwijk' })];
  const { asked, user, container } = await openFilters({ people });
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  await user.selectOptions(await screen.findByLabelText('Soort'), 'Schotten');
  await user.type(screen.getByRole('combobox', { name: 'Gevraagd aan' }), 'frits');
  await screen.findByRole('option', { name: /Frits Oosterwijk/ });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(asked.at(-1)).toEqual({ kind: 'SILO', addresseeId: 'frits' }));
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Haal Schotten weg' }));
  await waitFor(() => expect(asked.at(-1)).toEqual({ addresseeId: 'frits' }));
});

test('words are searched once the typing pauses, and nothing found can be undone', async () => {
  const { asked, user } = await openFilters();
  await user.type(screen.getByRole('searchbox', { name: 'Zoek in blokkades' }), ' klok ');
  expect(await screen.findByRole('heading', { name: 'Geen blokkade gevonden' })).toBeTruthy();
  expect(asked).toEqual([undefined, { search: 'klok' }]);
  await user.click(screen.getByRole('button', { name: 'Wis filters' }));
  expect(await screen.findByRole('article')).toBeTruthy();
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
});

test('the answers of a round are the board of that round', async () => {
  const round = aRound({ question: 'Welke regel zou je schrappen?', answerCount: 3 });
  const { asked, user } = await openFilters({ blockerRounds: [round] }, 'blockers/rounds');
  await user.click(await screen.findByRole('button', { name: 'Lees de antwoorden' }));
  await waitFor(() => expect(asked.at(-1)).toEqual({ roundId: round.id }));
  expect(screen.getByRole('button', { name: 'Haal Welke regel zou je schrappen? weg' })).toBeTruthy();
});
