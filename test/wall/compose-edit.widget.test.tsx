import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { EditRecognitionInput } from '../../client/graphql.ts';
import { kees, partName, texts, values } from '../support/composing.tsx';
import { aPage, aStory, aValue } from '../support/stories.ts';
import { aMark, expectAccessible, openWidget } from '../support/widget.tsx';

async function openEdit(editRecognition: unknown) {
  const story = aStory({ ...texts, receivers: [kees], value: aValue() });
  const opened = await openWidget({
    wall: aPage([story, aStory()]),
    purpose: { values },
    viewerMarks: ({ recognitionIds }: { recognitionIds: string[] }) =>
      recognitionIds.map((id) => aMark(id, { viewerCanEdit: id === story.id })),
    editRecognition:
      typeof editRecognition === 'function'
        ? ({ input }: { input: EditRecognitionInput }) => ({ state: 'PUBLISHED', ...story, ...editRecognition(input) })
        : editRecognition,
  });
  await opened.user.click(await screen.findByRole('button', { name: /verhaal van Kees Jansen/ }));
  await opened.user.click(await screen.findByRole('menuitem', { name: 'Bewerk' }));
  await screen.findByRole('textbox', { name: partName.effect });
  return { ...opened, story, dialog: within(screen.getByRole('dialog', { name: 'Pas je verhaal aan' })) };
}

async function changeEffect({ user, dialog }: Awaited<ReturnType<typeof openEdit>>) {
  await user.click(dialog.getByRole('textbox', { name: partName.effect }));
  await user.paste(' Elke dag.');
  await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
}

test('a story is changed in the form it was told in; whom it is about stays', async () => {
  const sent: EditRecognitionInput[] = [];
  const opened = await openEdit((input: EditRecognitionInput) => {
    sent.push(input);
    return { effect: input.effect };
  });
  const { dialog, container, story } = opened;
  expect(dialog.queryByRole('combobox')).toBeNull();
  expect(dialog.getByText(/krijgt de vraag opnieuw/)).toBeTruthy();
  await expectAccessible(container);

  await changeEffect(opened);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toMatchObject([{ recognitionId: story.id, effect: `${texts.effect} Elke dag.`, valueId: 'veilig' }]);
  expect(screen.getAllByRole('article')[0]!.textContent).toContain('Elke dag.');
  expect((await screen.findByText('Je verhaal is aangepast.')).getAttribute('role')).toBe('status');
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
    const effect = dialog.getByRole('textbox', { name: partName.effect });
    expect(effect).toHaveProperty('value', `${texts.effect} Elke dag.`);
  },
);
