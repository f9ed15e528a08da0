import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Lang } from '../../client/ui/lang.tsx';
import { values } from '../support/composing.tsx';
import { expectAccessible, openWidget } from '../support/widget.tsx';

const openWithout = async (roles: string[], lang: Lang) => {
  let known: typeof values = [];
  const settings = { honour: 'ASK_FIRST', digest: 'WEEKLY', isMailConfigured: false, roles };
  const opened = await openWidget({ settings, purpose: () => ({ values: known }) }, { lang });
  await opened.user.click(await screen.findByRole('button', { name: lang === 'nl' ? /^Nomineer/ : /^Nominate/ }));
  const dialog = within(await screen.findByRole('dialog'));
  const makeValues = () => {
    known = values;
  };
  return { ...opened, dialog, makeValues };
};

test.each([
  ['nl', 'Nog even geduld'],
  ['en', 'Not quite ready yet'],
] as const)('where there are no values yet, everybody reads in %s that it is not ready', async (lang, title) => {
  const { dialog, container } = await openWithout([], lang);
  await dialog.findByRole('heading', { name: title });
  expect(dialog.queryByRole('combobox')).toBeNull();
  expect(dialog.queryByText(/npm run purpose/)).toBeNull();
  await expectAccessible(container);
});

test('an editor reads what to do, and once there are values the questions are there', async () => {
  const { dialog, user, makeValues } = await openWithout(['EDITOR'], 'nl');
  expect(await dialog.findByText('npm run purpose -- import docs/purpose.example.yaml')).toBeTruthy();
  makeValues();
  await user.click(dialog.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('combobox', { name: /Wie/ })).toBeTruthy();
});
