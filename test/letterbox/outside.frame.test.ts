import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { applyTheme } from '../../client/letterbox/outside/apply-theme.ts';
import { frameHeights } from '../../client/letterbox/outside/frame-heights.ts';
import type { FromOutside, ToOutside } from '../../client/letterbox/outside/messages.ts';
import { parentWindow } from '../../client/letterbox/outside/outside.ts';
import { makeWordsRound } from '../support/frame-desk.ts';
import { openLetterFrame, settled, writeLetter } from '../support/letter-frame.ts';

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
    outside.send({ type: 'close' });
    expect(posted).toEqual([{ message: { applaus: 1, type: 'ready' }, origin: '*' }]);
  });

  test('speaks to the origin of the first hello and to no other', () => {
    const { outside, posted, send } = framed();
    send(hello);
    outside.send({ type: 'height', pixels: 320 });
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
    const { world, hello: sayHello, user } = openLetterFrame();
    await settled(world);
    await user.type(await screen.findByLabelText('In één regel'), 'Van de eerste');
    sayHello({ person: 'person-2' });
    await waitFor(() => expect(screen.queryByDisplayValue('Van de eerste')).toBeNull());
    expect(await screen.findByLabelText('In één regel')).toHaveProperty('value', '');
  });

  test('changes its language when the page does, and keeps what was typed', async () => {
    const { world, hello: sayHello, user } = openLetterFrame();
    await settled(world);
    await user.type(await screen.findByLabelText('In één regel'), 'Half af');
    sayHello({ lang: 'en' });
    expect(await screen.findByLabelText('In one line')).toHaveProperty('value', 'Half af');
  });

  test('does nothing under a service worker of its own origin but say so', async () => {
    const { world } = openLetterFrame({ isIntercepted: true });
    expect(await screen.findByRole('heading', { name: 'Anoniem schrijven kan hier nu niet' })).toBeTruthy();
    expect(world.requests).toEqual([]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('does nothing over http:// but say so', async () => {
    const { world } = openLetterFrame({ isSecure: false });
    expect(await screen.findByRole('heading', { name: 'Anoniem schrijven kan hier niet' })).toBeTruthy();
    expect(world.requests).toEqual([]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('heights', () => {
  const listening = () => {
    const sentOut: ToOutside[] = [];
    const room = frameHeights({ send: (message) => sentOut.push(message), listen: () => {} });
    return { room, pixels: () => sentOut.splice(0).map((message) => 'pixels' in message && message.pixels) };
  };

  test('follow a screen and a width, are told once, and again to a page that asks again', () => {
    const { room, pixels } = listening();
    room.fit('write', 1);
    room.fit('hidden', 600);
    room.fit('write', 600);
    room.fit('write', 601);
    room.fit('letters', 600);
    room.fit('write', 339);
    expect(pixels()).toEqual([3_120, 2_280, 4_320]);
    room.restart();
    room.fit('write', 339);
    expect(pixels()).toEqual([4_320]);
  });

  test('are the same for somebody with letters and without stamps as for somebody who never wrote', async () => {
    const heightsOf = async (writes: number) => {
      const { world, sentOut, user, show, root } = openLetterFrame();
      await settled(world);
      for (let letter = 0; letter < writes; letter += 1) {
        await writeLetter(user);
        await user.click(await screen.findByRole('checkbox', { name: /Bewaar/ }));
        await user.click(screen.getByRole('button', { name: 'Klaar' }));
        show({ screen: 'hidden' });
        show({ screen: 'write' });
      }
      sentOut.length = 0;
      const found: ToOutside[][] = [];
      for (const name of ['write', 'letters', 'me-too', 'culture', 'dilemma', 'about'] as const) {
        // As high as what is in it: what a page outside must not see.
        root.getBoundingClientRect = () => ({ height: root.textContent.length, width: 1_000 }) as DOMRect;
        show({ screen: 'hidden' });
        show({ screen: name, blocker: '0199e0aa-0000-4000-8000-00000000000b', round: makeWordsRound().id });
        await new Promise((resolve) => setTimeout(resolve, 50));
        found.push(sentOut.splice(0).filter(({ type }) => type === 'height'));
      }
      return found;
    };
    const never = await heightsOf(0);
    expect(never.flat()).toHaveLength(6);
    expect(await heightsOf(3)).toEqual(never);
  });
});

describe('a theme', () => {
  test.each(['u\\72l(https://x.example)', 'src("https://x.example")', 'image("https://x.example")'])(
    'takes no address in disguise: %s',
    (value) => {
      const root = document.createElement('div');
      applyTheme(root, { scheme: 'light', properties: { '--applaus-surface': value } });
      expect(root.style.getPropertyValue('--applaus-surface')).toBe('');
    },
  );

  test('sets our own properties and fetches nothing', () => {
    const root = document.createElement('div');
    const properties = { '--applaus-accent': '#123456', '--applaus-ink': 'url(https://x.example)', color: 'red' };
    applyTheme(root, { scheme: 'dark', properties });
    expect(root.style.getPropertyValue('--applaus-accent')).toBe('#123456');
    expect(root.style.getPropertyValue('--applaus-ink')).toBe('');
    expect(root.style.getPropertyValue('color')).toBe('');
  });
});
