import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { applyTheme } from '../../client/letterbox/outside/apply-theme.ts';
import type { FromOutside, ToOutside } from '../../client/letterbox/outside/messages.ts';
import { parentWindow } from '../../client/letterbox/outside/outside.ts';
import { heights } from '../../client/letterbox/outside/tell-height.ts';
import { openLetterFrame, settled } from '../support/letter-frame.ts';

const HOST = 'https://intranet.example';
const hello = { applaus: 1, type: 'hello', person: 'p', lang: 'nl' };

/** A window in a parent, both with nothing but what the frame uses of them. */
function framed() {
  const posted: { message: { type: string }; origin: string }[] = [];
  const parent = { postMessage: (message: { type: string }, origin: string) => posted.push({ message, origin }) };
  const listeners: ((event: unknown) => void)[] = [];
  const self = {
    parent,
    setInterval: () => 1,
    clearInterval: () => {},
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.push(listener),
  };
  const heard: FromOutside[] = [];
  const outside = parentWindow(self as unknown as Window);
  outside.listen((message) => heard.push(message));
  const send = (data: unknown, origin = HOST, source: unknown = parent) => {
    for (const listener of listeners) listener({ data, origin, source });
  };
  return { outside, posted, heard, send };
}

describe('the frame', () => {
  test('knocks without saying anything, and speaks to nobody before hello', () => {
    const { outside, posted } = framed();
    outside.tell({ type: 'close' });
    expect(posted).toEqual([{ message: { applaus: 1, type: 'ready' }, origin: '*' }]);
  });

  test('speaks to the origin of the first hello and to no other', () => {
    const { outside, posted, send } = framed();
    send(hello);
    outside.tell({ type: 'height', pixels: 320 });
    expect(posted.at(-1)).toEqual({ message: { applaus: 1, type: 'height', pixels: 320 }, origin: HOST });
  });

  test('hears only its parent, only that origin, and only what is meant for it', () => {
    const { heard, send } = framed();
    send(hello, HOST, {});
    send({ ...hello, applaus: 2 });
    send('hello');
    send({ applaus: 1, type: 'show', screen: 'write' });
    expect(heard).toEqual([]);
    send(hello);
    send({ applaus: 1, type: 'show', screen: 'write' }, 'https://elsewhere.example');
    send({ ...hello, person: 'x' }, 'https://elsewhere.example');
    expect(heard).toEqual([hello]);
  });

  test('starts afresh for another person, without the first one’s letters', async () => {
    const { world, hello: again, user } = openLetterFrame();
    await settled(world);
    await user.type(await screen.findByLabelText('In één regel'), 'Van de eerste');
    again({ person: 'person-2' });
    await waitFor(() => expect(screen.queryByDisplayValue('Van de eerste')).toBeNull());
    expect(await screen.findByLabelText('In één regel')).toHaveProperty('value', '');
  });

  test('changes its language when the page does, and keeps what was typed', async () => {
    const { world, hello: again, user } = openLetterFrame();
    await settled(world);
    await user.type(await screen.findByLabelText('In één regel'), 'Half af');
    again({ lang: 'en' });
    expect(await screen.findByLabelText('In one line')).toHaveProperty('value', 'Half af');
  });

  test('does nothing over http:// but say so', async () => {
    const { world } = openLetterFrame({ isSecure: false });
    expect(await screen.findByRole('heading', { name: 'Anoniem schrijven kan hier niet' })).toBeTruthy();
    expect(world.requests).toEqual([]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('heights', () => {
  test('grow in steps, and shrink only on another screen or at another width', () => {
    const told: ToOutside[] = [];
    const room = heights({ tell: (message) => told.push(message), listen: () => {} });
    const at = (height: number, width = 600) => room.grow({ height, width });
    at(9_000, 1);
    at(301);
    at(319);
    at(100);
    at(321);
    at(321, 280);
    room.restart();
    at(100, 280);
    expect(told.map((message) => 'pixels' in message && message.pixels)).toEqual([320, 480, 480, 160]);
  });
});

describe('a theme', () => {
  test('sets our own properties and fetches nothing', () => {
    const root = document.createElement('div');
    const properties = { '--applaus-accent': '#123456', '--applaus-ink': 'url(https://x.example)', color: 'red' };
    applyTheme(root, { scheme: 'dark', properties });
    expect(root.style.getPropertyValue('--applaus-accent')).toBe('#123456');
    expect(root.style.getPropertyValue('--applaus-ink')).toBe('');
    expect(root.style.getPropertyValue('color')).toBe('');
  });
});
