import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { EditRecognitionInput } from '../../client/graphql.ts';
import { fieldName, kees, texts, values } from '../support/composing.tsx';
import { aPage, aRecognition, aValue } from '../support/samples.ts';
import { expectAccessible, openWidget, someRights } from '../support/widget.tsx';

async function openEdit(editRecognition: unknown, offered = values) {
  const recognition = aRecognition({ ...texts, receivers: [kees], value: aValue() });
  const opened = await openWidget({
    wall: aPage([recognition, aRecognition()]),
    purpose: { values: offered },
    viewerMarks: ({ recognitionIds }: { recognitionIds: string[] }) =>
      recognitionIds.map((id) => someRights(id, { viewerCanEdit: id === recognition.id })),
    editRecognition:
      typeof editRecognition === 'function'
        ? ({ input }: { input: EditRecognitionInput }) => ({
            state: 'PUBLISHED',
            ...recognition,
            ...editRecognition(input),
          })
        : editRecognition,
  });
  await opened.user.click(await screen.findByRole('button', { name: /verhaal van Kees Jansen/ }));
  await opened.user.click(await screen.findByRole('menuitem', { name: 'Bewerk' }));
  await screen.findByRole('textbox', { name: fieldName.effect });
  return { ...opened, recognition, dialog: within(screen.getByRole('dialog', { name: 'Pas je verhaal aan' })) };
}

async function changeEffect({ user, dialog }: Awaited<ReturnType<typeof openEdit>>) {
  await user.click(dialog.getByRole('textbox', { name: fieldName.effect }));
  await user.paste(' Elke dag.');
  await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
}

test('a story is changed in the form it was told in; whom it is about stays', async () => {
  const sent: EditRecognitionInput[] = [];
  const opened = await openEdit((input: EditRecognitionInput) => {
    sent.push(input);
    return { effect: input.effect };
  });
  const { dialog, container, recognition } = opened;
  expect(dialog.queryByRole('combobox')).toBeNull();
  expect(dialog.getByText(/krijgt de vraag opnieuw/)).toBeTruthy();
  await expectAccessible(container);

  await changeEffect(opened);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toMatchObject([
    { recognitionId: recognition.id, effect: `${texts.effect} Elke dag.`, valueId: 'veilig' },
  ]);
  expect(screen.getAllByRole('article')[0]!.textContent).toContain('Elke dag.');
  expect((await screen.findByText('Je verhaal is aangepast.')).getAttribute('role')).toBe('status');
});

test('a value that was retired since stays the story’s own, without a numeral', async () => {
  const sent: EditRecognitionInput[] = [];
  const taking = (input: EditRecognitionInput) => {
    sent.push(input);
    return { effect: input.effect };
  };
  const opened = await openEdit(taking, values.slice(1));
  const own = opened.dialog.getByRole('radio', { name: 'Veilig' });
  expect(own).toHaveProperty('checked', true);
  await changeEffect(opened);
  await waitFor(() => expect(sent).toMatchObject([{ valueId: 'veilig' }]));
});

test('a story that waits for consent again leaves the wall once that has been read', async () => {
  const opened = await openEdit(() => ({ publishedAt: null, state: 'WAITING' }));
  await changeEffect(opened);
  const note = await screen.findByText(/^Bewaard. Je collega krijgt opnieuw de vraag/);
  expect(note.getAttribute('role')).toBe('status');
  await opened.user.click(screen.getAllByRole('button', { name: 'Sluit' }).at(-1)!);
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
});

test.each(['EditWindowClosedRefused', 'NotYoursRefused', 'RecognitionNotFoundRefused'])(
  '%s is told beside the button, and the text stays',
  async (__typename) => {
    const opened = await openEdit({ __typename, message: 'Dit kan niet meer.' });
    await changeEffect(opened);
    const { dialog } = opened;
    await waitFor(() => expect(dialog.getByRole('alert').textContent).toBe('Dit kan niet meer.'));
    const effect = dialog.getByRole('textbox', { name: fieldName.effect });
    expect(effect).toHaveProperty('value', `${texts.effect} Elke dag.`);
  },
);
