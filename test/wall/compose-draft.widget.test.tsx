import { screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { GiveRecognitionInput } from '../../client/graphql.ts';
import { fieldName, fillIn, kees, openComposer, recognitionOf, send, texts, write } from '../support/composing.tsx';
import { NoConnection } from '../support/schema-link.ts';

type Give = { input: GiveRecognitionInput };

test('escape asks once there is text; what is kept for later is there the next time', async () => {
  const composer = await openComposer();
  const { user, dialog, open, container } = composer;
  await fillIn(composer);
  const effect = dialog.getByRole('textbox', { name: fieldName.effect });
  await user.keyboard('{Escape}');
  const stay = await dialog.findByRole('button', { name: 'Schrijf verder' });
  await waitFor(() => expect(document.activeElement).toBe(stay));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(effect));

  await user.keyboard('{Escape}');
  await user.click(await dialog.findByRole('button', { name: 'Later verder' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const reopened = await open();
  expect(reopened.getByRole('textbox', { name: fieldName.effect })).toHaveProperty('value', texts.effect);
  expect(reopened.getByRole('list', { name: 'Gekozen' }).textContent).toContain(kees.name);
  expect(container.ownerDocument.defaultView!.sessionStorage).toHaveLength(0);
});

test('escape closes at once where nothing was written', async () => {
  const { user } = await openComposer();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('throwing it away is asked once', async () => {
  const composer = await openComposer();
  const { user, dialog, open } = composer;
  await write(composer, 'situation', texts.situation);
  await user.click(dialog.getByRole('button', { name: 'Gooi weg' }));
  await user.click(await dialog.findByRole('button', { name: 'Ja, gooi weg' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const reopened = await open();
  expect(reopened.getByRole('textbox', { name: fieldName.situation })).toHaveProperty('value', '');
});

test.each([
  ['without a connection', () => new NoConnection(), 'Geen verbinding'],
  ['after the token ran out', () => failure('UNAUTHENTICATED'), 'We weten niet wie je bent'],
  ['after an incident', () => failure('INTERNAL_SERVER_ERROR', { incidentId: 'ABC-1' }), 'ABC-1'],
])('nothing typed is lost %s, and sending again cannot tell it twice', async (_, error, sentence) => {
  const sent: GiveRecognitionInput[] = [];
  const giveRecognition = ({ input }: Give) => {
    sent.push(input);
    if (sent.length === 1) throw error();
    return recognitionOf(input);
  };
  const composer = await openComposer({ giveRecognition });
  const { dialog } = composer;
  await fillIn(composer);
  await send(composer);
  await waitFor(() => expect(dialog.getByRole('alert').textContent).toContain(sentence));
  expect(dialog.getByRole('textbox', { name: fieldName.effect })).toHaveProperty('value', texts.effect);

  await send(composer);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
});

test('a story that was changed after a lost answer goes out under a key of its own', async () => {
  const sent: GiveRecognitionInput[] = [];
  const giveRecognition = ({ input }: Give) => {
    sent.push(input);
    if (sent.length === 1) throw new NoConnection();
    const isReused = input.idempotencyKey === sent[0]!.idempotencyKey;
    return isReused
      ? { __typename: 'IdempotencyKeyReusedRefused', message: 'Al eens verstuurd.' }
      : recognitionOf(input);
  };
  const composer = await openComposer({ giveRecognition });
  await fillIn(composer);
  await send(composer);
  await composer.dialog.findByRole('button', { name: 'Probeer opnieuw' });
  await write(composer, 'effect', 'Hij kwam het zelf vertellen, met mandarijnen.');
  await send(composer);

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent.map(({ effect }) => effect.slice(0, 7))).toEqual(['Hij rei', 'Hij kwa', 'Hij kwa']);
  expect(sent[2]!.idempotencyKey).not.toBe(sent[1]!.idempotencyKey);
});

function failure(code: string, more: object = {}): GraphQLError {
  return new GraphQLError('', { extensions: { code, ...more } });
}
