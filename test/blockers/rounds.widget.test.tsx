import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRound, nothingWaits, openBlockers } from '../support/blocker-screens.tsx';
import { type Answers, NoConnection } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

const leader = { blockerInboxCounts: { ...nothingWaits, isLeader: true } };
const open = (answers: Answers) => openBlockers(answers, { at: 'blockers/rounds' });

test('open rounds stand before those that are over, with whose question, for whom and until when', async () => {
  const rounds = [
    aRound({ question: 'Wat is over?', isOpen: false, closesOn: '2024-02-01', opensOn: '2024-01-08', answerCount: 1 }),
    aRound({ question: 'Wat staat in de weg?', repeats: 'QUARTERLY', closesOn: '2031-12-01', answerCount: 3 }),
  ];
  const { container } = await open({ blockerRounds: rounds });
  const running = await screen.findByRole('region', { name: 'Loopt nu' });
  const round = within(running).getByRole('article', { name: 'Wat staat in de weg?' });
  expect(round.textContent).toContain('Saskia Nijland vraagt');
  expect(round.textContent).toContain(
    'tot en met 1 december 2031\u00a0· voor 24 collega’s\u00a0· elk kwartaal\u00a0· 3 antwoorden',
  );
  const answer = within(round).getByRole('link', { name: 'Antwoord anoniem' });
  expect(decodeURIComponent(answer.getAttribute('href')!)).toBe(`#applaus/blockers/write:${rounds[1]!.id}`);
  const over = within(screen.getByRole('region', { name: 'Afgelopen' })).getByRole('article');
  expect(over.textContent).toContain('8 januari 2024 tot en met 1 februari 2024');
  expect(within(over).queryByRole('link', { name: 'Antwoord anoniem' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Stel zelf een vraag' })).toBeNull();
  await expectAccessible(container);
});

async function ask(answers: Answers) {
  const opened = await open({ ...leader, ...answers });
  await opened.user.click(await screen.findByRole('button', { name: 'Stel zelf een vraag' }));
  return { ...opened, question: await screen.findByRole('textbox', { name: 'Je vraag' }) };
}

test('a leader asks a round', async () => {
  const sent: Record<string, unknown>[] = [];
  const rounds = [aRound()];
  const createBlockerRound = ({ input }: { input: { question: string } }) => {
    sent.push({ ...input });
    rounds.unshift(aRound({ question: input.question }));
    return rounds[0];
  };
  const { user, question, container } = await ask({ createBlockerRound, blockerRounds: () => rounds });
  await user.click(screen.getByRole('button', { name: 'Stel de vraag' }));
  expect(screen.getByText('Schrijf je vraag.')).toBeTruthy();
  await expectAccessible(container);
  await user.type(question, 'Wat staat in de weg?');
  await user.selectOptions(screen.getByLabelText('Hoe vaak?'), 'Elke maand');
  fireEvent.input(screen.getByLabelText('Tot en met'), { target: { value: '2031-12-01' } });
  await user.click(screen.getByRole('button', { name: 'Stel de vraag' }));
  expect(await screen.findByRole('article', { name: 'Wat staat in de weg?' })).toBeTruthy();
  expect(sent).toMatchObject([
    { question: 'Wat staat in de weg?', lang: 'nl', repeats: 'MONTHLY', closesOn: '2031-12-01' },
  ]);
  expect(screen.getByText('Je vraag staat er. De antwoorden komen met de bezorging.')).toBeTruthy();
});

test('a question not asked after all leaves the focus where it was offered', async () => {
  const { user } = await ask({});
  await user.click(screen.getByRole('button', { name: 'Annuleer' }));
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Stel zelf een vraag' }));
});

test('days in the wrong order are told before anything is sent', async () => {
  const { user, question, link } = await ask({});
  await user.type(question, 'Wat staat in de weg?');
  fireEvent.input(screen.getByLabelText('Tot en met'), { target: { value: '2020-01-01' } });
  await user.click(screen.getByRole('button', { name: 'Stel de vraag' }));
  expect(await screen.findByText('De laatste dag ligt voor de eerste.')).toBeTruthy();
  expect(link.asked).not.toContain('AskRound');
});

test.each(['TooFewPeopleRefused', 'NotALeaderRefused'])('%s is said, and the question stays', async (__typename) => {
  const { user, question } = await ask({
    createBlockerRound: () => ({ __typename, message: 'Je onderdeel is te klein.' }),
  });
  await user.type(question, 'Wat staat in de weg?');
  await user.click(screen.getByRole('button', { name: 'Stel de vraag' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Je onderdeel is te klein.');
  expect(question).toHaveProperty('value', expect.stringContaining('Wat staat in de weg?'));
});

test('sent again after a broken connection it is the same question; other words are another', async () => {
  const keys: string[] = [];
  const createBlockerRound = ({ input }: { input: { idempotencyKey: string } }) => {
    keys.push(input.idempotencyKey);
    throw new NoConnection();
  };
  const { user, question } = await ask({ createBlockerRound });
  await user.clear(question);
  await user.type(question, 'Wat nu?');
  const send = screen.getByRole('button', { name: 'Stel de vraag' });
  for (const number of [1, 2]) {
    await user.click(send);
    await waitFor(() => expect(keys).toHaveLength(number));
    await screen.findByRole('alert');
  }
  await user.type(question, '!');
  await user.click(send);
  await waitFor(() => expect(keys).toHaveLength(3));
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[1]);
});

test('its asker closes a round', async () => {
  const round = aRound({ question: 'Wat nu?', viewerCanClose: true });
  const closeBlockerRound = () => ({ ...round, isOpen: false, viewerCanClose: false });
  const { user } = await open({ ...leader, blockerRounds: [round], closeBlockerRound });
  await user.click(await screen.findByRole('button', { name: 'Sluit de ronde' }));
  expect(await screen.findByRole('region', { name: 'Afgelopen' })).toBeTruthy();
  expect(await screen.findByText('De ronde is gesloten.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Stel zelf een vraag' }));
  expect(screen.getByRole('heading', { name: 'Er loopt geen vraagronde' })).toBeTruthy();
});

test('a round that cannot be closed says why', async () => {
  const closeBlockerRound = () => ({ __typename: 'BlockerRoundNotFoundRefused', message: 'Deze ronde is er niet.' });
  const { user } = await open({ blockerRounds: [aRound({ viewerCanClose: true })], closeBlockerRound });
  await user.click(await screen.findByRole('button', { name: 'Sluit de ronde' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Deze ronde is er niet.');
});
