import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { GiveRecognitionInput } from '../../client/graphql.ts';
import {
  descriptionOf,
  fieldName,
  fillIn,
  kees,
  openComposer,
  recognitionOf,
  send,
  texts,
  values,
} from '../support/composing.tsx';
import { expectAccessible } from '../support/widget.tsx';

const aboutReceivers = { name: /^Wie/ };

test.each([
  ['oneself', { __typename: 'SelfRecognitionRefused' }, 'Zo niet.'],
  ['a colleague who left', { __typename: 'InactiveReceiverRefused', receiver: kees }, 'Zo niet.'],
  ['an unknown colleague', { __typename: 'ReceiverNotFoundRefused', receiverId: kees.id }, 'Kees Jansen: Zo niet.'],
])('a refusal of %s stands with the colleagues', async (_, refusal, sentence) => {
  const composer = await openComposer({ giveRecognition: { ...refusal, message: 'Zo niet.' } });
  const { dialog, container, user } = composer;
  await fillIn(composer);
  await send(composer);
  const field = dialog.getByRole('combobox', aboutReceivers);
  await waitFor(() => expect(descriptionOf(field)).toContain(sentence));
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const summary = dialog.getByRole('region', { name: /^Nog even dit/ });
  await waitFor(() => expect(document.activeElement).toBe(summary));
  await expectAccessible(container);

  await user.click(dialog.getByRole('button', { name: 'Haal Kees Jansen weg' }));
  await waitFor(() => expect(descriptionOf(field)).not.toContain(sentence));
  expect(dialog.getByRole('textbox', { name: fieldName.effect })).toHaveProperty('value', texts.effect);
});

test('a value that is gone is told with the values, which are asked for again', async () => {
  let asked = 0;
  const purpose = () => ({ values: (asked++ > 0 && values.slice(1)) || values });
  const giveRecognition = { __typename: 'ValueNotFoundRefused', message: 'Deze waarde is er niet meer.' };
  const composer = await openComposer({ giveRecognition, purpose });
  const { dialog } = composer;
  await fillIn(composer);
  await send(composer);
  const group = dialog.getByRole('group', { name: 'Welke waarde?' });
  await waitFor(() => expect(descriptionOf(group)).toContain('Deze waarde is er niet meer.'));
  await waitFor(() => expect(within(group).getAllByRole('radio')).toHaveLength(1));
});

test('a value that was retired meanwhile is told by its name, the texts stay, and one of now sends them', async () => {
  const message = '“Veilig” is intussen een waarde van vroeger. Kies een waarde van nu.';
  let sendings = 0;
  const purpose = () => ({ values: sendings > 0 ? values.slice(1) : values });
  const giveRecognition = ({ input }: { input: GiveRecognitionInput }) => {
    sendings += 1;
    return sendings > 1 ? recognitionOf(input) : { __typename: 'ValueRetiredRefused', message };
  };
  const composer = await openComposer({ giveRecognition, purpose });
  const { dialog, user } = composer;
  await fillIn(composer);
  await send(composer);
  const group = dialog.getByRole('group', { name: 'Welke waarde?' });
  await waitFor(() => expect(descriptionOf(group)).toContain(message));
  const left = await waitFor(() => {
    const radios = within(group).getAllByRole('radio');
    expect(radios).toHaveLength(1);
    return radios[0]!;
  });
  expect(dialog.getByRole('textbox', { name: fieldName.effect })).toHaveProperty('value', texts.effect);
  await user.click(left);
  expect(descriptionOf(group)).not.toContain(message);
  await send(composer);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sendings).toBe(2);
});

test.each([
  [
    'the daily limit',
    { __typename: 'DailyLimitReachedRefused', limit: 3, message: 'Je nomineerde vandaag al 3 keer.' },
  ],
  ['a key that was used before', { __typename: 'IdempotencyKeyReusedRefused', message: 'Al eens verstuurd.' }],
])('%s is told beside the button, and the story stays', async (_, refusal) => {
  const composer = await openComposer({ giveRecognition: refusal });
  const { dialog } = composer;
  await fillIn(composer);
  await send(composer);
  await waitFor(() => expect(dialog.getByRole('alert').textContent).toBe(refusal.message));
  expect(dialog.getByRole('textbox', { name: fieldName.effect })).toHaveProperty('value', texts.effect);
});

test('fields that the server would not take are named one by one', async () => {
  const giveRecognition = () => {
    const fields = [
      { path: 'situation', message: 'Hier staan onzichtbare tekens in.' },
      { path: 'receiverIds', message: 'Kies er 1 tot 10, ieder één keer.' },
    ];
    throw new GraphQLError('', { extensions: { code: 'BAD_USER_INPUT', fields } });
  };
  const composer = await openComposer({ giveRecognition });
  const { dialog } = composer;
  await fillIn(composer);
  await send(composer);
  const situation = dialog.getByRole('textbox', { name: fieldName.situation });
  await waitFor(() => expect(descriptionOf(situation)).toContain('onzichtbare tekens'));
  expect(descriptionOf(dialog.getByRole('combobox', aboutReceivers))).toContain('Kies er 1 tot 10');
  expect(dialog.getByRole('textbox', { name: fieldName.effect }).getAttribute('aria-invalid')).toBeNull();
});
