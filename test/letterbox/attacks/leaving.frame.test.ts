import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { WARN_AFTER_MS, warnBeforeLeaving } from '../../../client/letterbox/door/warn-before-leaving.ts';
import { openLetterFrame, settled, writeLetter } from '../../support/letter-frame.ts';
import { makeLetterWorld } from '../../support/letter-world.ts';

/** What a script of the page outside sees that goes to an address which answers nothing: whether the browser asks first. */
function asksWhoLeaves(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

describe('a page outside that tries to leave', () => {
  test('is asked the same before a letter is written, while it is on its way, and once it is accepted', async () => {
    const world = makeLetterWorld();
    const { user, show } = openLetterFrame({ world, show: { screen: 'about' } });
    await settled(world);
    expect(asksWhoLeaves()).toBe(false);
    show({ screen: 'write' });
    await waitFor(() => expect(asksWhoLeaves()).toBe(true));
    world.refusal = 'BUSY';
    await writeLetter(user);
    await screen.findByText(/Blijf op deze pagina tot hij erin ligt/);
    expect(asksWhoLeaves()).toBe(true);
    world.refusal = undefined;
    await screen.findByText('Je brief ligt in de bus.', {}, { timeout: 20_000 });
    expect(asksWhoLeaves()).toBe(true);
  }, 30_000);

  test('is asked for a minute after the frame was hidden, whether or not something was sent', () => {
    vi.useFakeTimers();
    for (const outbox of [[], [{ state: 'unsent' }]]) {
      const heard: (() => void)[] = [];
      const state = { screen: { name: 'write' }, outbox, stored: { receipts: [] }, written: { receipts: [] } };
      const subscribe = (one: () => void) => {
        heard.push(one);
        return () => {};
      };
      const door = { state, subscribe };
      const page = new EventTarget();
      const isAsked = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
      const stop = warnBeforeLeaving(door as never, page as Window);
      heard[0]!();
      state.screen = { name: 'hidden' };
      heard[0]!();
      const asked = [isAsked()];
      for (const ms of [WARN_AFTER_MS - 1, 1]) {
        vi.advanceTimersByTime(ms);
        asked.push(isAsked());
      }
      expect(asked).toEqual([true, true, false]);
      stop();
    }
    vi.useRealTimers();
  });
});
