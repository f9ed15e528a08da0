import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, onTestFinished } from 'vitest';
import { openFrame } from '../../client/letterbox/open-frame.tsx';
import type { Desk, FromOutside, Issued, Show, ToOutside } from '../../client/letterbox/outside/messages.ts';
import { blind, finalize } from '../../client/letterbox/protocol/blind-token.ts';
import { memoryStore, type Store } from '../../client/letterbox/storage/store.ts';
import { makeDesk } from './frame-desk.ts';
import { type LetterWorld, makeLetterWorld } from './letter-world.ts';

export interface FrameSettings {
  world?: LetterWorld;
  /** A browser's storage; the same one again is a second visit. */
  store?: Store;
  person?: string;
  lang?: 'nl' | 'en';
  desk?: Partial<Desk>;
  show?: Omit<Show, 'type'>;
  isSecure?: boolean;
  now?: () => number;
  /** What the page outside says when it is asked for tokens. */
  issued?: (call: Extract<ToOutside, { type: 'issue' }>) => Omit<Issued, 'type' | 'call'>;
}

/** A storage that outlives the page. */
export function lastingStore(): Store {
  return { ...memoryStore(), lasts: true };
}

/** The frame in a page that speaks to it as an intranet does. */
export function openLetterFrame(settings: FrameSettings = {}) {
  const { world = makeLetterWorld(), store = lastingStore(), now = Date.now } = settings;
  const root = document.body.appendChild(document.createElement('div'));
  const told: ToOutside[] = [];
  const listeners: ((message: FromOutside) => void)[] = [];
  const say = (message: FromOutside) => {
    for (const heard of listeners) heard(message);
  };
  const signedBy =
    settings.issued ?? (({ epoch, letters, meToos }) => ({ tokens: world.issue(epoch, letters, meToos) }));
  openFrame({
    root,
    isSecure: settings.isSecure ?? true,
    openStore: async () => store,
    openBlinder: () => ({ blind, finalize }),
    fetch: world.fetch,
    letterbox: new URL('https://brieven.example/letterbox/'),
    now,
    outside: {
      send(message) {
        told.push(message);
        if (message.type === 'issue') say({ type: 'issued', call: message.call, ...signedBy(message) });
      },
      listen: (heard) => listeners.push(heard),
    },
  });
  const hello = (changes: Partial<FrameSettings> = {}) => {
    const { person = 'person-1', lang = 'nl', desk } = { ...settings, ...changes };
    const theme = { scheme: 'light' as const, properties: {} };
    say({ type: 'hello', person, lang, theme, desk: makeDesk(desk) });
  };
  const show = (shown: Omit<Show, 'type'>) => say({ type: 'show', ...shown });
  hello();
  show(settings.show ?? { screen: 'write' });
  onTestFinished(() => {
    say({ type: 'show', screen: 'hidden' });
    root.remove();
  });
  return { world, store, told, root, user: userEvent.setup(), hello, show, say };
}

/** All that is fetched unasked has been fetched. */
export async function settled(world: LetterWorld): Promise<void> {
  await waitFor(() => expect(world.requests.some(({ path }) => path.endsWith('/index.json'))).toBe(true));
  await new Promise((resolve) => setTimeout(resolve, 50));
}

export async function expectAccessible(root: HTMLElement): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Fills in a letter as somebody would, and puts it in the post. */
export async function writeLetter(
  user: ReturnType<typeof userEvent.setup>,
  texts: { title?: string; obstacle?: string; cost?: string } = {},
) {
  await user.click(await screen.findByRole('radio', { name: /^Cijfers/ }));
  await user.type(screen.getByLabelText('In één regel'), texts.title ?? 'Zes minuten is te kort');
  await user.type(screen.getByLabelText('Vertel: hoe gaat het nu?'), texts.obstacle ?? 'Ik kap klanten af.');
  await user.type(screen.getByLabelText('Wat merkt de klant ervan?'), texts.cost ?? 'Ze bellen terug.');
  await user.click(screen.getByRole('button', { name: 'Doe op de post' }));
}

export async function shownReceipt(): Promise<string> {
  const list = await screen.findByRole('list', { name: 'Zeven groepjes van vijf tekens' });
  await waitFor(() => expect(list.children).toHaveLength(7));
  return [...list.children].map((group) => group.textContent).join('-');
}
