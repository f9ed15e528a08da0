import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { GiveRecognitionInput } from '../../client/graphql.ts';
import {
  choose,
  descriptionOf,
  dewi,
  fieldName,
  fillIn,
  kees,
  openComposer,
  send,
  taking,
  texts,
  write,
} from '../support/composing.tsx';
import { aRecognition } from '../support/samples.ts';
import { expectAccessible } from '../support/widget.tsx';

test('a colleague is nominated by keyboard alone, and the story stands on top', async () => {
  const sent: GiveRecognitionInput[] = [];
  const composer = await openComposer({ giveRecognition: taking(sent) }, 'nl', [aRecognition()]);
  const { user, dialog, nominate } = composer;
  await waitFor(() => expect(document.activeElement).toBe(dialog.getByRole('combobox')));
  await user.keyboard('kees');
  await dialog.findByRole('option', { name: /Kees Jansen/ });
  await user.keyboard('{Enter}dewi');
  await dialog.findByRole('option', { name: /Dewi Tan/ });
  await user.keyboard('{Enter}{Tab} {ArrowDown}');
  for (const name of [fieldName.situation, fieldName.action, fieldName.effect]) {
    while (document.activeElement !== dialog.getByRole('textbox', { name })) await user.tab();
    await user.paste('Hij bracht de klant naar de laatste pont.');
  }
  await user.keyboard('{Control>}{Enter}{/Control}');

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toMatchObject([{ receiverIds: [kees.id, dewi.id], valueId: 'tijd', behaviourId: null, lang: 'nl' }]);
  expect(screen.getByText('Je verhaal staat op het prikbord.').getAttribute('role')).toBe('status');
  expect(screen.getAllByRole('article')[0]!.textContent).toContain('Kees Jansen en Dewi Tan');
  await waitFor(() => expect(document.activeElement).toBe(nominate));
});

test('the viewer is never offered, and nobody twice', async () => {
  const composer = await openComposer();
  const { user, dialog } = composer;
  await choose(composer, 'Kees');
  await user.type(dialog.getByRole('combobox'), 'e');
  await waitFor(() => expect(dialog.getAllByRole('option')).toHaveLength(1));
  expect(dialog.getByRole('option').textContent).toContain('Dewi Tan');
});

test('backspace in an empty text takes back the last colleague, a button takes back any', async () => {
  const composer = await openComposer();
  const { user, dialog } = composer;
  await choose(composer, 'Kees');
  await choose(composer, 'Dewi');
  await user.click(dialog.getByRole('combobox'));
  await user.keyboard('{Backspace}');
  await waitFor(() => expect(dialog.queryByText('Dewi Tan')).toBeNull());
  await user.click(dialog.getByRole('button', { name: 'Haal Kees Jansen weg' }));
  await waitFor(() => expect(dialog.queryByRole('list', { name: 'Gekozen' })).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(dialog.getByRole('combobox')));
});

test('questions and hints speak of several colleagues once there are several', async () => {
  const composer = await openComposer();
  const { dialog } = composer;
  await choose(composer, 'Kees');
  await dialog.findByRole('textbox', { name: 'Wat deed je collega?' });
  await choose(composer, 'Dewi');
  await dialog.findByRole('textbox', { name: 'Wat deden je collega’s?' });
  expect(dialog.getByText(/^Je collega’s beslissen of het op het prikbord komt/)).toBeTruthy();
});

test('the card is seen as it will stand on the wall while it is written', async () => {
  const composer = await openComposer();
  await fillIn(composer);
  const card = within(composer.dialog.getByRole('figure'));
  expect(card.getByRole('heading', { name: 'Kees Jansen' })).toBeTruthy();
  await card.findByText(texts.effect);
  expect(card.getByText('Waarde 1: Veilig')).toBeTruthy();
  await expectAccessible(composer.container);
});

test('a behaviour of the value is something to begin from, and is sent along', async () => {
  const sent: GiveRecognitionInput[] = [];
  const composer = await openComposer({ giveRecognition: taking(sent) });
  await fillIn(composer);
  await composer.user.click(composer.dialog.getByRole('button', { name: 'Bied je hand aan.' }));
  const action = composer.dialog.getByRole('textbox', { name: fieldName.action });
  await waitFor(() => expect(document.activeElement).toBe(action));
  await send(composer);
  await waitFor(() => expect(sent).toMatchObject([{ behaviourId: 'hand' }]));
});

test('whoever wants to be asked first is asked, and the giver is told so', async () => {
  const giveRecognition = taking([], { publishedAt: null, state: 'WAITING' });
  const composer = await openComposer({ giveRecognition });
  await fillIn(composer);
  await send(composer);
  await screen.findByText('Verstuurd. Je collega krijgt eerst de vraag of het op het prikbord mag.');
  expect(screen.queryByText(texts.effect)).toBeNull();
});

test('what is missing is listed, has the focus, and leads to its field', async () => {
  const composer = await openComposer();
  const { user, dialog, container } = composer;
  await send(composer);
  const summary = await dialog.findByRole('region', { name: 'Nog even dit, dan kan het weg' });
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(within(summary).getAllByRole('listitem')).toHaveLength(5);
  await expectAccessible(container);

  await user.click(within(summary).getByRole('button', { name: 'Vertel wat je collega deed.' }));
  const action = dialog.getByRole('textbox', { name: fieldName.action });
  await waitFor(() => expect(document.activeElement).toBe(action));
  expect(action.getAttribute('aria-invalid')).toBe('true');
  expect(descriptionOf(action)).toContain('Vertel wat je collega deed.');

  await user.paste(texts.action);
  await waitFor(() => expect(action.getAttribute('aria-invalid')).toBeNull());
  expect(within(summary).getAllByRole('listitem')).toHaveLength(5);
});

test('longer text than fits is kept and named, and code points count as one', async () => {
  const composer = await openComposer();
  const { dialog } = composer;
  const situation = dialog.getByRole('textbox', { name: fieldName.situation }) as HTMLTextAreaElement;
  await write(composer, 'situation', '🌷'.repeat(990));
  await dialog.findByText('Nog 10 tekens');
  await write(composer, 'situation', '🌷'.repeat(1_030));
  expect([...situation.value]).toHaveLength(1_030);
  await waitFor(() => expect(descriptionOf(situation)).toContain(`30 tekens te lang, vanaf “${'🌷'.repeat(24)}…”.`));
});

/** As long as fits; what comes after it does not. */
const full = 'é '.repeat(499).concat('ja');
const rest = '. Hier begint wat er te veel is, tot het einde.';

test('each text that is too long says at once from where on, and so does the summary', async () => {
  const sent: GiveRecognitionInput[] = [];
  const composer = await openComposer({ giveRecognition: taking(sent) });
  const { dialog, container } = composer;
  await fillIn(composer);
  const said = `${rest.length} tekens te lang, vanaf “. Hier begint wat er te…”.`;
  for (const name of ['situation', 'action', 'effect'] as const) {
    const field = dialog.getByRole('textbox', { name: fieldName[name] });
    await write(composer, name, full + rest);
    await waitFor(() => expect(descriptionOf(field)).toContain(said));
    const alerts = dialog.getAllByRole('alert').filter(({ textContent }) => textContent === said);
    expect(
      alerts.some(({ parentElement }) => field.getAttribute('aria-describedby')?.includes(parentElement!.id)),
    ).toBe(true);
    expect(field).toHaveProperty('value', full + rest);
  }
  await send(composer);
  const summary = await dialog.findByRole('region', { name: 'Nog even dit, dan kan het weg' });
  expect(within(summary).getAllByRole('button', { name: said })).toHaveLength(3);
  expect(sent).toEqual([]);
  await expectAccessible(container);
  for (const name of ['situation', 'action', 'effect'] as const) await write(composer, name, texts[name]);
  await send(composer);
  await waitFor(() => expect(sent.map(({ effect }) => effect)).toEqual([texts.effect]));
});

test('in English too', async () => {
  const { user, dialog } = await openComposer({}, 'en');
  await user.click(dialog.getByRole('textbox', { name: /^What did it mean/ }));
  await user.paste(full + rest);
  const problem = await dialog.findByText(`${rest.length} characters too long, from “. Hier begint wat er te…” on.`);
  expect(problem.closest('[role=alert]')).toBeTruthy();
});
