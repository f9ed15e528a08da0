import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SaveNominationDraftInput } from '../../client/graphql.ts';
import { aBlocker, aTurn, openBlocker } from '../support/blocker-screens.tsx';
import { fieldName, kees, recognitionOf, values } from '../support/composing.tsx';
import { aPerson, storedDraft } from '../support/samples.ts';

const closed = () =>
  aBlocker({
    state: 'CONFIRMED',
    obstacle: 'Vier formulieren.',
    cost: 'Drie weken wachten.',
    turns: [aTurn({ act: 'CLOSED', text: 'Het formulier is weg.' })],
  });

/** The same one each time: a draft is its giver's alone. */
const manager = aPerson({ name: 'Sanne de Vries' });

async function openComposer(answers: object, blocker = closed()) {
  const company = { viewer: manager, people: [kees], purpose: { values } };
  const opened = await openBlocker(blocker, ['viewerCanGiveRecognition'], { ...company, ...answers });
  await opened.user.click(await screen.findByRole('button', { name: 'Vertel het op het prikbord' }));
  await screen.findByRole('combobox', { name: /Wie/ });
  const dialog = within(screen.getByRole('dialog', { name: 'Jullie zeiden, wij deden, klanten merken' }));
  return { blocker, dialog, ...opened };
}

async function fillAndSend({ user, dialog }: Awaited<ReturnType<typeof openComposer>>): Promise<void> {
  await user.type(await dialog.findByRole('combobox'), 'Kees');
  await user.click(await dialog.findByRole('option', { name: /Kees/ }));
  await user.click(dialog.getByRole('radio', { name: 'Veilig' }));
  await user.click(dialog.getByRole('textbox', { name: fieldName.effect }));
  await user.paste('Het geld staat er de volgende dag.');
  await user.click(dialog.getByRole('button', { name: 'Nomineer' }));
}

test('what was said and done stands there already; who did it and what customers notice is told', async () => {
  const sent: Record<string, unknown>[] = [];
  const giveBlockerRecognition = ({ input }: { input: never }) => {
    sent.push(input);
    return recognitionOf(input);
  };
  const opened = await openComposer({ giveBlockerRecognition });
  const { dialog, blocker } = opened;
  expect(dialog.getByRole('textbox', { name: fieldName.situation })).toHaveProperty(
    'value',
    'Vier formulieren.\n\nDrie weken wachten.',
  );
  expect(dialog.getByRole('textbox', { name: fieldName.action })).toHaveProperty('value', 'Het formulier is weg.');
  await fillAndSend(opened);
  expect(await screen.findByText('Je verhaal staat op het prikbord.', { exact: false })).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(sent).toMatchObject([
    {
      blockerId: blocker.id,
      receiverIds: [kees.id],
      valueId: 'veilig',
      action: 'Het formulier is weg.',
      effect: 'Het geld staat er de volgende dag.',
      lang: 'nl',
    },
  ]);
  expect(sent[0]!.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
});

test.each([
  'BlockerAlreadyRecognisedRefused',
  'BlockerMovedOnRefused',
  'NotYourBlockerRefused',
  'BlockerNotFoundRefused',
])('what blockers alone refuse is said beside the button, and the story stays: %s', async (__typename) => {
  const opened = await openComposer({
    giveBlockerRecognition: () => ({ __typename, message: 'Dit verhaal is al verteld.' }),
  });
  await fillAndSend(opened);
  expect((await opened.dialog.findByRole('alert')).textContent).toBe('Dit verhaal is al verteld.');
  expect(opened.dialog.getByRole('textbox', { name: fieldName.effect })).toHaveProperty(
    'value',
    'Het geld staat er de volgende dag.',
  );
});

test('what the wall refuses is said beside the field it is about', async () => {
  const giveBlockerRecognition = () => ({
    __typename: 'SelfRecognitionRefused',
    message: 'Jezelf nomineren kan niet.',
  });
  const opened = await openComposer({ giveBlockerRecognition });
  await fillAndSend(opened);
  const field = opened.dialog.getByRole('combobox');
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(opened.dialog.getAllByText('Jezelf nomineren kan niet.').length).toBeGreaterThan(0);
});

test('a draft of one blocker is not that of another, nor the one that the wall offers', async () => {
  const stored = new Map<unknown, unknown>();
  const answers = {
    nominationDraft: ({ subjectId }: { subjectId?: string }) => stored.get(subjectId) ?? null,
    saveNominationDraft: ({ input: { subjectId, ...input } }: { input: SaveNominationDraftInput }) => {
      stored.set(subjectId, storedDraft({ ...input, version: input.version! + 1 }));
      return stored.get(subjectId);
    },
  };
  const first = await openComposer(answers);
  await first.user.type(first.dialog.getByRole('textbox', { name: fieldName.effect }), 'Sneller.');
  await first.dialog.findByText('Bewaard, alleen voor jou', {}, { timeout: 20_000 });
  expect([...stored.keys()]).toEqual([first.blocker.id]);
  first.unmount();
  const second = await openComposer(answers, closed());
  expect(second.dialog.getByRole('textbox', { name: fieldName.effect })).toHaveProperty('value', '');
  second.unmount();
  const reopened = await openComposer(answers, first.blocker);
  expect(reopened.dialog.getByRole('textbox', { name: fieldName.effect })).toHaveProperty('value', 'Sneller.');
});
