import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aBlocker, openBlocker } from '../support/blocker-screens.tsx';
import { aPage } from '../support/samples.ts';
import { expectAccessible } from '../support/widget.tsx';

const others = [
  aBlocker({ title: 'Zes minuten per gesprek' }),
  aBlocker({ title: 'Vier formulieren' }),
  aBlocker({ title: 'Verborgen', hiddenReason: 'naam' }),
];

async function openMerge(answers: object) {
  const blocker = aBlocker({ title: 'De klok' });
  const blockers = ({ filter }: { filter?: { search?: string } }) =>
    aPage([blocker, ...others].filter(({ title }) => title!.includes(filter?.search ?? '')));
  const opened = await openBlocker(blocker, ['viewerCanAnswer', 'viewerCanMerge'], { blockers, ...answers });
  await opened.user.click(await screen.findByRole('button', { name: 'Meer mogelijkheden' }));
  await opened.user.click(screen.getByRole('menuitem', { name: 'Voeg samen' }));
  return { blocker, ...opened };
}

const candidates = async () => {
  const group = await screen.findByRole('group', { name: 'Met welke?' });
  await within(group).findAllByRole('radio');
  return within(group).getAllByRole('radio');
};

test('the other one is found by words; itself and hidden ones are not offered', async () => {
  const sent: object[] = [];
  const mergeBlocker = ({ input }: { input: object }) => {
    sent.push({ ...input });
    return { ...blocker, mergedInto: others[0] };
  };
  const { blocker, user, container } = await openMerge({ mergeBlocker });
  expect(await candidates()).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Voeg samen' }));
  expect(screen.getByText('Kies met welke blokkade je deze samenvoegt.')).toBeTruthy();
  await expectAccessible(container);

  await user.type(screen.getByRole('searchbox', { name: 'Zoek de andere blokkade' }), 'Zes');
  await expect.poll(async () => (await candidates()).length, { timeout: 20_000 }).toBe(1);
  await user.click((await candidates())[0]!);
  await user.click(screen.getByRole('button', { name: 'Voeg samen' }));
  expect(await screen.findByText(/Dit is samengevoegd met/)).toBeTruthy();
  expect(sent).toEqual([{ blockerId: blocker.id, intoBlockerId: others[0]!.id }]);
});

test('two that cannot be merged: the reason stands with the choice, which stays', async () => {
  const mergeBlocker = () => ({ __typename: 'BlockersNotMergeableRefused', message: 'Die is zelf al samengevoegd.' });
  const { user } = await openMerge({ mergeBlocker });
  await user.click((await candidates())[0]!);
  await user.click(screen.getByRole('button', { name: 'Voeg samen' }));
  expect(await screen.findByText('Die is zelf al samengevoegd.')).toBeTruthy();
  expect((await candidates())[0]).toHaveProperty('checked', true);
});
