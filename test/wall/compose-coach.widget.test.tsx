import { waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { GiveRecognitionInput } from '../../client/graphql.ts';
import { fieldName, fillIn, openComposer, send, taking, texts, write } from '../support/composing.tsx';
import { expectAccessible } from '../support/widget.tsx';

test('empty praise is asked what was done, once more at sending, and sent all the same', async () => {
  const sent: GiveRecognitionInput[] = [];
  const composer = await openComposer({ giveRecognition: taking(sent) });
  const { dialog, user, container } = composer;
  await fillIn(composer);
  await write(composer, 'action', 'Top collega!');
  const advice = await dialog.findByText('Mooi compliment! Wat zag je je collega precies doen?');
  const action = dialog.getByRole('textbox', { name: fieldName.action });
  expect(action.getAttribute('aria-describedby')).toContain(advice.closest('[role="status"]')!.id);
  expect(action.getAttribute('aria-invalid')).toBeNull();
  await send(composer);
  const question = await dialog.findByRole('region', { name: 'Wat gebeurde er precies?' });
  await waitFor(() => expect(document.activeElement).toBe(question));
  expect(within(question).getAllByRole('listitem')).toHaveLength(1);
  expect(question.textContent).toContain('Voorbeeld: Ze hield de klant aan de lijn');
  await expectAccessible(container);
  expect(sent).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Toch versturen' }));
  await waitFor(() => expect(sent).toMatchObject([{ action: 'Top collega!' }]));
});

test('whoever writes on is at the open question, and is not asked a second time', async () => {
  const sent: GiveRecognitionInput[] = [];
  const composer = await openComposer({ giveRecognition: taking(sent) });
  const { dialog, user } = composer;
  await fillIn(composer);
  await write(composer, 'effect', 'Geweldig!');
  await send(composer);
  await user.click(await dialog.findByRole('button', { name: 'Vul aan' }));
  await waitFor(() => expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: fieldName.effect })));
  await user.paste(' Echt super!');
  await send(composer);
  await waitFor(() => expect(sent).toMatchObject([{ effect: 'Geweldig! Echt super!' }]));
});

test('only what is answered has a check', async () => {
  const composer = await openComposer();
  const isDone = (field: string) => composer.container.querySelector(`[data-step="${field}"][data-done]`) !== null;
  await fillIn(composer);
  await write(composer, 'situation', 'Super collega, top!');
  await waitFor(() => expect(isDone('situation')).toBe(false));
  expect(['receivers', 'value', 'action', 'effect'].map(isDone)).toEqual([true, true, true, true]);
  await write(composer, 'situation', texts.situation);
  await waitFor(() => expect(isDone('situation')).toBe(true));
});

test('a real moment is sent without a question, however short', async () => {
  const sent: GiveRecognitionInput[] = [];
  const composer = await openComposer({ giveRecognition: taking(sent) });
  await fillIn(composer);
  await write(composer, 'action', 'Belde zelf terug.');
  await send(composer);
  await waitFor(() => expect(sent).toMatchObject([{ action: 'Belde zelf terug.' }]));
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
  await dialog.findByRole('region', { name: 'What exactly happened?' });
  await expectAccessible(container);
  await user.click(dialog.getByRole('button', { name: 'Send anyway' }));
  await waitFor(() => expect(sent).toMatchObject([{ lang: 'nl', effect: 'Lovely!' }]));
});
