import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { WallFilter } from '../../client/graphql.ts';
import { aPage, aPerson, aRecognition, aValue } from '../support/samples.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

const values = [{ ...aValue(), meaning: 'Veilig gaat voor alles.', behaviours: [] }];
const departments = [
  { id: 'waterweg', name: 'Waterweg', parent: null },
  { id: 'varen', name: 'Varen', parent: { id: 'waterweg' } },
];

async function openFilters(people: unknown = []) {
  const asked: (WallFilter | undefined)[] = [];
  const wall = ({ filter }: { filter?: WallFilter }) => {
    asked.push(filter && { ...filter });
    return aPage(filter ? [] : [aRecognition()]);
  };
  return { asked, ...(await openWidget({ wall, purpose: { values }, departments, people })) };
}

test('the wall is filtered by value, department and month', async () => {
  const { asked, user, container } = await openFilters();
  await user.click(await screen.findByRole('button', { name: 'Filter' }));

  await user.selectOptions(await screen.findByLabelText('Waarde'), '1. Veilig');
  await user.selectOptions(screen.getByLabelText('Afdeling'), 'varen');
  const month = screen.getByLabelText<HTMLSelectElement>('Maand');
  await user.selectOptions(month, month.options[1]!);
  await waitFor(() =>
    expect(asked.at(-1)).toEqual({ valueId: 'veilig', departmentId: 'varen', month: month.options[1]!.value }),
  );
  await expectAccessible(container);
});

test('a colleague is found by typing and chosen by keyboard', async () => {
  const person = aPerson({ name: 'Yusuf Benali' });
  const { asked, user } = await openFilters([person]);
  await user.click(await screen.findByRole('button', { name: 'Filter' }));

  await user.type(await screen.findByRole('combobox', { name: 'Collega' }), 'yus');
  await screen.findByRole('option', { name: /Yusuf Benali/ });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(asked.at(-1)).toEqual({ personId: person.id }));

  await user.click(screen.getByRole('button', { name: 'Haal Yusuf Benali weg' }));
  expect(await screen.findByRole('article')).toBeTruthy();
});

test('words are searched once the typing pauses, and nothing found can be undone', async () => {
  const { asked, user } = await openFilters();
  await screen.findByRole('article');
  await user.type(screen.getByRole('searchbox', { name: 'Zoek in verhalen' }), ' boot ');

  expect(await screen.findByRole('heading', { name: 'Geen verhaal gevonden' })).toBeTruthy();
  expect(asked).toEqual([undefined, { search: 'boot' }]);

  await user.click(screen.getByRole('button', { name: 'Wis filters' }));
  expect(await screen.findByRole('article')).toBeTruthy();
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
});
