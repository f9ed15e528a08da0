import { fireEvent, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { anElement } from '../support/letter-page.tsx';

type Opened = ReturnType<typeof anElement>;
const opened: Opened[] = [];
const element = (shape: string, address?: string) => {
  const one = anElement({ shape, ...(address !== undefined && { address }) });
  opened.push(one);
  return one;
};
const isBoard = ({ inside }: Opened) => inside.queryByRole('navigation', { name: 'Onderdelen van Blokkades' }) !== null;
const isWall = ({ inside }: Opened) => inside.queryByRole('button', { name: 'Nomineer een collega' }) !== null;

/** What an element announces; `takes` says whether the page does it itself. */
const announced = ({ host }: Opened, takes: boolean) => {
  const heard: unknown[] = [];
  host.addEventListener('applaus:navigate', (event) => {
    heard.push((event as CustomEvent).detail);
    if (takes) event.preventDefault();
  });
  return heard;
};

afterEach(() => {
  for (const one of opened.splice(0)) one.leave();
  vi.unstubAllGlobals();
});

test('of two elements the one that shows such things answers to the address, alone', async () => {
  history.replaceState(null, '', '#applaus/blockers');
  const [wall, blockers] = [element('wall'), element('blockers')];
  await waitFor(() => expect([isWall(wall), isBoard(blockers)]).toEqual([true, true]));
  expect(isBoard(wall)).toBe(false);
});

test('an element that answered while it was alone goes home when the one whose place it is comes', async () => {
  history.replaceState(null, '', '#applaus/blockers');
  const wall = element('wall');
  await waitFor(() => expect(isBoard(wall)).toBe(true));
  const blockers = element('blockers');
  await waitFor(() => expect([isWall(wall), isBoard(wall), isBoard(blockers)]).toEqual([true, false, true]));
  expect(location.hash).toBe('#applaus/blockers');
});

test('an address of no element on its own is for the one with all tabs', async () => {
  history.replaceState(null, '', '#applaus/blockers');
  const [purpose, tabs] = [element('purpose'), element('tabs')];
  await waitFor(() => expect([isBoard(purpose), isBoard(tabs)]).toEqual([false, true]));
});

test('an element without an address stays away from that of the page, and finds its own way', async () => {
  history.replaceState({ of: 'the page' }, '', '#applaus/for-you');
  const before = history.length;
  const tabs = element('tabs', 'none');
  await waitFor(() => expect(isWall(tabs)).toBe(true));
  fireEvent.click(tabs.inside.getByRole('link', { name: 'Blokkades' }));
  await waitFor(() => expect(isBoard(tabs)).toBe(true));
  expect([location.hash, history.state, history.length]).toEqual(['#applaus/for-you', { of: 'the page' }, before]);
  // A move of the page is none of its own.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(isBoard(tabs)).toBe(true);
});

test('a page hears of each address, but of none of those for letters', async () => {
  const tabs = element('tabs');
  const heard = announced(tabs, false);
  fireEvent.click(await tabs.inside.findByRole('link', { name: 'Blokkades' }));
  fireEvent.click(await tabs.inside.findByRole('link', { name: 'Mijn brieven' }));
  fireEvent.click(await tabs.inside.findByRole('link', { name: 'Terug naar het bord' }));
  fireEvent.click(await tabs.inside.findByRole('link', { name: 'Prikbord' }));
  await waitFor(() => expect(isWall(tabs)).toBe(true));
  expect(heard).toEqual(['#applaus/blockers', '']);
});

test('a page that prevents the event moves the element by its attribute', async () => {
  const tabs = element('tabs', 'none');
  const heard = announced(tabs, true);
  fireEvent.click(await tabs.inside.findByRole('link', { name: 'Blokkades' }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([heard, isBoard(tabs), location.hash]).toEqual([['#applaus/blockers'], false, '']);
  tabs.speak('nl', '#applaus/blockers');
  await waitFor(() => expect(isBoard(tabs)).toBe(true));
  // The form for letters is no address, so nobody has to do anything about it.
  fireEvent.click(await tabs.inside.findByRole('link', { name: 'Mijn brieven' }));
  fireEvent.click(await tabs.inside.findByRole('link', { name: 'Terug naar het bord' }));
  await waitFor(() => expect(isBoard(tabs)).toBe(true));
  tabs.speak('nl', 'none');
  await waitFor(() => expect(isWall(tabs)).toBe(true));
  expect(heard).toEqual(['#applaus/blockers']);
});
