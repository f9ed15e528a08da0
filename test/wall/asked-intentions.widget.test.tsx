import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { IntentionAnswer, IntentionFragment } from '../../client/graphql.ts';
import type { Lang } from '../../client/ui/lang.tsx';
import { openForYou } from '../support/for-you.tsx';
import { anIntention, intentionsPage } from '../support/intentions.ts';
import { aPerson, aRecognition, aValue } from '../support/samples.ts';
import type { Answers } from '../support/schema-link.ts';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

const anAsked = () => {
  const intendedAt = new Date(Date.now() - 14 * 86_400_000).toISOString();
  const recognition = aRecognition({ receivers: [aPerson({ name: 'Dewi Tan' })], action: 'Ze voer terug.' });
  return anIntention({ intendedAt, askAt: new Date().toISOString(), isAsked: true, recognition });
};

const open = (intention: IntentionFragment, answers: Answers = {}, lang: Lang = 'nl') =>
  openForYou(
    { myIntentions: intentionsPage([intention]), askedIntention: intention, ...answers },
    { screenName: 'intentions', lang },
  );

/** A server that stores an answer, and asks once more after a first "not yet". */
const storing = (intention: IntentionFragment, stored: IntentionAnswer[] = []) => ({
  answerIntention: ({ input }: { input: { answer: IntentionAnswer } }) => {
    stored.push(input.answer);
    const isAskedLater = input.answer === 'NOT_YET' && intention.answer === null;
    const askAt = isAskedLater ? new Date(Date.now() + 14 * 86_400_000).toISOString() : null;
    return { ...intention, answer: input.answer, askAt, isAsked: false };
  },
});

test('the question stands above the list, says what it is about and that nobody else reads the answer', async () => {
  const intention = anAsked();
  const { container } = await open(intention);
  const card = await screen.findByRole('region', { name: 'Is het gelukt?' });
  expect(card.textContent).toContain('Je zei 2 weken geleden “Dit doe ik ook”. Zoals Dewi Tan:');
  expect(card.textContent).toContain('Ze voer terug.');
  expect(card.textContent).toContain('Alleen jij ziet je antwoord.');
  expect(card.compareDocumentPosition(screen.getByRole('article'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const buttons = within(card).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Ja, gedaan', 'Nog niet', 'Laat maar']);
  await expectAccessible(container);
});

test.each([
  ['nl', 'Ja, gedaan', 'DONE', 'Wat fijn!'],
  ['nl', 'Nog niet', 'NOT_YET', 'Over twee weken vragen we het nog één keer.'],
  ['nl', 'Laat maar', 'LET_GO', 'We vragen er niet meer naar; je reactie op het verhaal blijft staan.'],
  ['en', 'Yes, I did it', 'DONE', 'How good!'],
  ['en', 'Not yet', 'NOT_YET', 'We ask just once more, in two weeks.'],
  ['en', 'Never mind', 'LET_GO', 'your reaction to the story stays.'],
] as const)('an answer says what follows from it, and has the focus (%s, %s)', async (lang, name, answer, outcome) => {
  const intention = anAsked();
  const stored: IntentionAnswer[] = [];
  const { user, container } = await open(intention, storing(intention, stored), lang);
  await user.click(await screen.findByRole('button', { name }));
  const said = await screen.findByText(new RegExp(outcome));
  expect(document.activeElement).toBe(said);
  expect(screen.queryByRole('button', { name })).toBeNull();
  expect(stored).toEqual([answer]);
  await expectAccessible(container);
});

test.each([
  ['nl', 'Ja, gedaan', 'Vertel erover', 'Nog niet'],
  ['en', 'Yes, I did it', 'Tell about it', 'Not yet'],
] as const)(
  'whoever did it may tell about it, under the same value, and need not (%s)',
  async (lang, yes, tell, later) => {
    const value = aValue();
    const intention = anAsked();
    const asked = { ...intention, recognition: { ...intention.recognition, value } };
    const answers = { ...storing(asked), purpose: { values: [{ ...value, meaning: '', behaviours: [] }] } };
    const { user, container } = await open(asked, answers, lang);
    expect(screen.queryByRole('button', { name: tell })).toBeNull();
    await user.click(await screen.findByRole('button', { name: yes }));
    await user.click(await screen.findByRole('button', { name: tell }));
    expect(await screen.findByRole('radio', { name: /Veilig/, checked: true })).toBeTruthy();
    await expectAccessible(container);
    expect(screen.queryByRole('button', { name: later })).toBeNull();
  },
);

test.each(['Nog niet', 'Laat maar'])('whoever says "%s" is not asked to tell anything', async (name) => {
  const intention = anAsked();
  const { user } = await open(intention, storing(intention));
  await user.click(await screen.findByRole('button', { name }));
  await waitFor(() => expect(document.activeElement?.className).toBe('intention-outcome'));
  expect(screen.queryByRole('button', { name: 'Vertel erover' })).toBeNull();
});

test('what worked out says so in the list', async () => {
  const intention = anAsked();
  const { user } = await open(intention, storing(intention));
  expect(within(await screen.findByRole('article')).queryByText('Gelukt')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Ja, gedaan' }));
  await waitFor(() => expect(screen.getByRole('article').textContent).toContain('Gelukt'));
});

test('a second "not yet" is the last', async () => {
  const intention = { ...anAsked(), answer: 'NOT_YET' as const };
  const { user } = await open(intention, storing(intention));
  await user.click(await screen.findByRole('button', { name: 'Nog niet' }));
  expect(await screen.findByText('Geen haast. We vragen er niet meer naar.')).toBeTruthy();
});

test('one question is asked at a visit, though more may wait', async () => {
  const intention = anAsked();
  const { user, link } = await open(intention, storing(intention));
  await user.click(await screen.findByRole('button', { name: 'Nog niet' }));
  await screen.findByText(/Geen haast/);
  expect(link.asked.filter((name) => name === 'AskedIntention')).toHaveLength(1);
});

test('an answer that did not arrive is said so, and can be given anew', async () => {
  const intention = anAsked();
  let isLost = true;
  const answerIntention = (said: { input: { answer: IntentionAnswer } }) => {
    if (isLost) throw new NoConnection();
    return storing(intention).answerIntention(said);
  };
  const { user } = await open(intention, { answerIntention });
  await user.click(await screen.findByRole('button', { name: 'Ja, gedaan' }));
  expect((await screen.findByRole('alert')).textContent).toContain('We kunnen de server nu niet bereiken');
  isLost = false;
  await user.click(screen.getByRole('button', { name: 'Ja, gedaan' }));
  expect(await screen.findByText(/Wat fijn!/)).toBeTruthy();
});

test('a refusal is shown in its own words', async () => {
  const message = 'Dit staat niet (meer) bij je voornemens.';
  const answerIntention = () => ({ __typename: 'IntentionNotFoundRefused', message });
  const { user } = await open(anAsked(), { answerIntention });
  await user.click(await screen.findByRole('button', { name: 'Laat maar' }));
  expect((await screen.findByRole('alert')).textContent).toBe(message);
});

test('the list is there when the question could not be asked for', async () => {
  const askedIntention = () => {
    throw new NoConnection();
  };
  await open(anAsked(), { askedIntention });
  expect(await screen.findByRole('article')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Is het gelukt?' })).toBeNull();
});
