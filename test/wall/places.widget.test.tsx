import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, aPerson, aRecognition } from '../support/samples.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

test('a permalink opens its story, and the way back leads to the wall', async () => {
  const given = aRecognition();
  history.replaceState(null, '', `/nieuws#applaus/recognition/${given.id}`);
  const recognition = { ...given, comments: () => aPage([]) };
  const { user, container } = await openWidget({ recognition, wall: aPage([aRecognition(), aRecognition()]) });

  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
  expect(await screen.findByRole('textbox', { name: 'Schrijf een reactie' })).toBeTruthy();
  await expectAccessible(container);

  await user.click(screen.getByRole('link', { name: 'Terug naar het prikbord' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
  expect(location.pathname + location.hash).toBe('/nieuws');
});

test('a link to a story that has gone says so', async () => {
  history.replaceState(null, '', '#applaus/recognition/gone');
  await openWidget({ recognition: null });
  expect(await screen.findByRole('heading', { name: 'Dit verhaal is er niet' })).toBeTruthy();
});

test('an address that is not well encoded says that there is nothing', async () => {
  history.replaceState(null, '', '#applaus/recognition/100%');
  await openWidget({ recognition: null });
  expect(await screen.findByRole('heading', { name: 'Dit verhaal is er niet' })).toBeTruthy();
});

test('a name leads to what that person was recognised for', async () => {
  const person = aPerson({ name: 'Dewi Tan' });
  const [hers, other] = [aRecognition({ receivers: [person] }), aRecognition()];
  const wall = ({ filter }: { filter?: { personId: string } }) =>
    aPage([hers, other].filter(({ receivers }) => !filter || receivers[0]!.id === filter.personId));
  const { user } = await openWidget({ person, wall });

  await user.click(await screen.findByRole('link', { name: 'Dewi Tan' }));
  expect(await screen.findByText('Waarvoor Dewi Tan in het zonnetje is gezet')).toBeTruthy();
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
  expect(location.hash).toBe(`#applaus/person/${person.id}`);
});
