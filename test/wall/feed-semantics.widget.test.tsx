import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, aRecognition } from '../support/samples.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

const places = () =>
  screen
    .getAllByRole('article')
    .map((card) => `${card.getAttribute('aria-posinset')} of ${card.getAttribute('aria-setsize')}`);

test('each story says its place among all, and that there are more while there are', async () => {
  const [first, second, third] = [aRecognition(), aRecognition(), aRecognition()];
  const wall = ({ after }: { after?: string }) => (after ? aPage([third]) : aPage([first, second], second.id));
  const { container, user } = await openWidget({ wall });

  const feed = await screen.findByRole('feed', { name: 'Prikbord' });
  expect(within(feed).getAllByRole('article')).toHaveLength(2);
  expect(places()).toEqual(['1 of -1', '2 of -1']);
  await user.click(screen.getByRole('button', { name: 'Meer verhalen' }));
  await waitFor(() => expect(places()).toEqual(['1 of 3', '2 of 3', '3 of 3']));
  await expectAccessible(container);
});

test('Page Down and Page Up lead from one story to the next, and stay what they are in a text', async () => {
  const { user } = await openWidget({ wall: aPage([aRecognition(), aRecognition(), aRecognition()]) });
  const cards = await screen.findAllByRole('article');
  const focused = () => cards.findIndex((card) => card.contains(card.ownerDocument.activeElement));

  within(cards[0]!).getAllByRole('button')[0]!.focus();
  await user.keyboard('{PageDown}');
  expect(focused()).toBe(1);
  await user.keyboard('{PageDown}{PageDown}');
  expect(focused()).toBe(2);
  await user.keyboard('{PageUp}');
  expect(cards[1]!.ownerDocument.activeElement).toBe(cards[1]);
});
