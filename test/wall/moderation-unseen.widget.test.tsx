import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { editorSettings, openForYou } from '../support/for-you.tsx';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

const MONTHS = ['2026-11', '2026-10', '2026-09', '2026-08', '2026-07', '2026-06'];

const aDepartment = (name: string, silent: string[]) => ({
  department: { id: name, name, parent: { id: 'varen', name: 'Varen' } },
  months: MONTHS.map((month) => ({ month, hasRecognitions: !silent.includes(month) })),
});

const open = (unseenDepartments: unknown, lang?: 'en') =>
  openForYou({ settings: editorSettings, unseenDepartments }, { screenName: 'unseen', lang });

test('departments by month are a real table, in words, without a number', async () => {
  const { container } = await open([aDepartment('Planning', MONTHS), aDepartment('Waterbus', ['2026-09', '2026-08'])]);
  const table = await screen.findByRole('table', { name: 'Per afdeling en maand of er een verhaal was' });
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual(['Afdeling', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov']);
  const [, planning, waterbus] = within(table).getAllByRole('row');
  expect(within(planning!).getByRole('rowheader').textContent).toContain('Planning');
  const words = within(waterbus!).getAllByRole('cell');
  expect(words.map(({ textContent }) => textContent)).toEqual(['gezien', 'gezien', 'stil', 'stil', 'gezien', 'gezien']);
  expect(table.textContent).not.toMatch(/\d/);
  await expectAccessible(container);
});

test('in a narrow column each department is a sentence, and there is an invitation to go there', async () => {
  await open([aDepartment('Planning', MONTHS), aDepartment('Waterbus', ['2026-09', '2026-08'])], 'en');
  expect(await screen.findByText('Silent all that time')).toBeTruthy();
  expect(screen.getByText('Silent in August and September')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Go and have a look' })).toBeTruthy();
});

test('where everyone was seen that is said', async () => {
  await open([]);
  expect(await screen.findByRole('heading', { name: 'Iedereen is gezien' })).toBeTruthy();
});

test('a mirror that could not be read says so and can be asked again', async () => {
  let isBroken = true;
  const { user } = await open(() => {
    if (isBroken) throw new NoConnection();
    return [aDepartment('Planning', MONTHS)];
  });
  expect((await screen.findByRole('alert')).textContent).toContain('Geen verbinding');
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('table')).toBeTruthy();
});
