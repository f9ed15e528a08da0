import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { GiveRecognitionInput } from '../../client/graphql.ts';
import { fieldName, fillIn, openComposer, send, taking, write } from '../support/composing.tsx';
import { expectAccessible } from '../support/widget.tsx';

test('empty praise is asked what was done, and sent all the same', async () => {
  const sent: GiveRecognitionInput[] = [];
  const giveRecognition = taking(sent);
  const composer = await openComposer({ giveRecognition });
  const { dialog } = composer;
  await fillIn(composer);
  await write(composer, 'action', 'Top collega!');
  const advice = await dialog.findByText('Mooi compliment! Wat zag je je collega precies doen?');
  const action = dialog.getByRole('textbox', { name: fieldName.action });
  expect(action.getAttribute('aria-describedby')).toContain(advice.closest('[role="status"]')!.id);
  expect(action.getAttribute('aria-invalid')).toBeNull();
  await send(composer);
  await waitFor(() => expect(sent).toMatchObject([{ action: 'Top collega!' }]));
});

test('the question goes as soon as it is answered', async () => {
  const composer = await openComposer();
  await write(composer, 'situation', 'Druk.');
  const question = 'Vertel iets meer: wie was de klant, en wat had die nodig?';
  await composer.dialog.findByText(question);
  await write(composer, 'situation', 'Het was zaterdag en er stond een rij tot op de kade.');
  await waitFor(() => expect(composer.dialog.queryByText(question)).toBeNull());
});

test('a name with a title is told that a role is enough', async () => {
  const composer = await openComposer();
  await write(composer, 'situation', 'Mevrouw Postma belde voor de derde keer over haar abonnement.');
  await composer.dialog.findByText(/^“Mevrouw Postma”: een rol is genoeg/);
});

test('an example for a customer and one for a colleague unfold', async () => {
  const { dialog, user, container } = await openComposer();
  await user.click(dialog.getByText('Bekijk een voorbeeld bij: Wat gebeurde er?'));
  expect(dialog.getAllByText('Bij een klant')[0]).toBeTruthy();
  expect(dialog.getAllByText('Bij een collega als klant')[0]).toBeTruthy();
  await expectAccessible(container);
});

test('everything speaks English too, and a story can be told in another language than that', async () => {
  const sent: GiveRecognitionInput[] = [];
  const giveRecognition = taking(sent);
  const { dialog, user, container } = await openComposer({ giveRecognition }, 'en');
  await user.type(dialog.getByRole('combobox', { name: 'Who?' }), 'kees');
  await user.click(await dialog.findByRole('option', { name: /Kees/ }));
  await user.click(dialog.getByRole('radio', { name: 'Veilig' }));
  for (const name of ['What happened?', 'What did your colleague do?', 'What did it mean for the customer?']) {
    await user.click(dialog.getByRole('textbox', { name }));
    await user.paste('Lovely!');
  }
  await dialog.findByText('A fine compliment! What exactly did you see your colleague do?');
  expect(dialog.getByRole('radio', { name: 'English' })).toHaveProperty('checked', true);
  await user.click(dialog.getByRole('radio', { name: 'Dutch' }));
  await expectAccessible(container);
  await user.click(dialog.getByRole('button', { name: 'Nominate' }));
  await waitFor(() => expect(sent).toMatchObject([{ lang: 'nl', effect: 'Lovely!' }]));
});
