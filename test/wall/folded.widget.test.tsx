import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, aRecognition } from '../support/samples.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

const long = aRecognition({
  situation: 'De regen viel al drie dagen. '.repeat(12),
  action: 'Zij reed er nog eens heen. '.repeat(12),
  effect: 'Het water was weg.',
});

test('a long story shows the beginning of each text, is read whole by a press, and folds again', async () => {
  const { user, container } = await openWidget({ wall: aPage([long, aRecognition()]) });
  const unfold = await screen.findByRole('button', { name: 'Lees het hele verhaal' });
  expect(unfold.getAttribute('aria-expanded')).toBe('false');
  expect(unfold.parentElement!.className).toBe('folded');
  expect(unfold.parentElement!.textContent).toContain('Het water was weg.');
  await expectAccessible(container);
  await user.click(unfold);
  const fold = await screen.findByRole('button', { name: 'Minder' });
  expect([fold, fold.getAttribute('aria-expanded')]).toEqual([unfold, 'true']);
  expect(container.ownerDocument.querySelector('.folded')).toBeNull();
  await user.click(fold);
  await waitFor(() => expect(fold.getAttribute('aria-expanded')).toBe('false'));
});

test('on its own page a long story is whole', async () => {
  history.replaceState(null, '', `#applaus/recognition/${long.id}`);
  await openWidget({ recognition: { ...long, comments: () => aPage([]) } });
  expect(await screen.findByText(/De regen viel/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Lees het hele verhaal' })).toBeNull();
});
