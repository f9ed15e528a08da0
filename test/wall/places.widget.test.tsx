import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, aPerson, aStory } from '../support/stories.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

test('a permalink opens its story, and the way back leads to the wall', async () => {
  const story = aStory();
  history.replaceState(null, '', `/nieuws#applaus/recognition/${story.id}`);
  const recognition = { ...story, comments: () => aPage([]) };
  const { user, container } = await openWidget({ recognition, wall: aPage([aStory(), aStory()]) });

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

test('a name leads to what that person was recognised for', async () => {
  const person = aPerson({ name: 'Dewi Tan' });
  const [hers, other] = [aStory({ receivers: [person] }), aStory()];
  const wall = ({ filter }: { filter?: { personId: string } }) =>
    aPage([hers, other].filter(({ receivers }) => !filter || receivers[0]!.id === filter.personId));
  const { user } = await openWidget({ person, wall });

  await user.click(await screen.findByRole('link', { name: 'Dewi Tan' }));
  expect(await screen.findByText('Waar Dewi Tan voor in het zonnetje stond')).toBeTruthy();
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
  expect(location.hash).toBe(`#applaus/person/${person.id}`);
});
