import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, onTestFinished, vi } from 'vitest';
import { openFrame } from '../../client/letterbox/open-frame.tsx';
import type { Desk, FromOutside, Issued, Show, ToOutside } from '../../client/letterbox/outside/messages.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { makeDesk } from './frame-desk.ts';
import { storageKey } from './letter-door.ts';
import { type LetterWorld, makeLetterWorld } from './letter-world.ts';

export interface FrameSettings {
  world?: LetterWorld;
  /** The same one again is a second visit. */
  browser?: FakeBrowser;
  person?: string;
  lang?: 'nl' | 'en';
  desk?: Partial<Desk>;
  show?: Omit<Show, 'type'>;
  isSecure?: boolean;
  isIntercepted?: boolean;
  now?: () => number;
  issuedRound?: () => Omit<Issued, 'type' | 'call'>;
  /** What the page outside says when it is asked for tokens. */
  issued?: (call: Extract<ToOutside, { type: 'issue' }>) => Omit<Issued, 'type' | 'call'>;
}

/** The frame in a page that speaks to it as an intranet does. */
export function openLetterFrame(settings: FrameSettings = {}) {
  const { world = makeLetterWorld(), browser = fakeBrowser(), now = Date.now } = settings;
  const root = document.body.appendChild(document.createElement('div'));
  const sentOut: ToOutside[] = [];
  const listeners: ((message: FromOutside) => void)[] = [];
  const say = (message: FromOutside) => {
    for (const heard of listeners) heard(message);
  };
  const signedBy =
    settings.issued ?? (({ epoch, letters, meToos }) => ({ tokens: world.issue(epoch, letters, meToos) }));
  openFrame({
    root,
    isSecure: settings.isSecure ?? true,
    isIntercepted: async () => settings.isIntercepted ?? false,
    startWorker: () => browser.work,
    locks: browser.locks,
    clearStorage: browser.clear,
    restart: browser.restart,
    fetch: world.fetch,
    letterbox: new URL('https://brieven.example/letterbox/'),
    now,
    rewriteEvery: 200,
    outside: {
      send(message) {
        sentOut.push(message);
        if (message.type === 'issue-round') {
          const { call, round, blinded } = message;
          say({
            type: 'issued',
            call,
            ...(settings.issuedRound?.() ?? { signature: world.issueRound(round, blinded) }),
          });
        }
        if (message.type === 'issue') say({ type: 'issued', call: message.call, ...signedBy(message) });
      },
      listen: (heard) => listeners.push(heard),
    },
  });
  const hello = (changes: Partial<FrameSettings> = {}) => {
    const { person = 'person-1', lang = 'nl', desk } = { ...settings, ...changes };
    const theme = { scheme: 'light' as const, properties: {} };
    say({
      type: 'hello',
      person,
      storageKeys: [storageKey],
      lang,
      theme,
      desk: makeDesk({ offersKeys: world.offersKeys(), ...desk }),
    });
  };
  const show = (shown: Omit<Show, 'type'>) => say({ type: 'show', ...shown });
  hello();
  show(settings.show ?? { screen: 'write' });
  onTestFinished(() => {
    say({ type: 'show', screen: 'hidden' });
    root.remove();
  });
  /** The page is left, as by closing the tab: browsers hide it first. */
  const leave = async () => {
    const before = browser.writes.length;
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    hidden.mockRestore();
    await waitFor(() => expect(browser.writes.length).toBeGreaterThanOrEqual(before + 2));
    root.remove();
  };
  return { leave, world, browser, sentOut, root, user: userEvent.setup(), hello, show, say };
}

/** All that is fetched unasked has been fetched: nothing more came for a while. */
export async function settled(world: LetterWorld): Promise<void> {
  await waitFor(() => expect(world.requests.some(({ path }) => path.endsWith('/index.json'))).toBe(true));
  for (let before = -1; before !== world.requests.length; ) {
    before = world.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

export async function expectAccessible(root: HTMLElement): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

interface LetterTexts {
  title?: string;
  obstacle?: string;
  cost?: string;
}

/** Fills in a letter as somebody would. */
export async function fillIn(user: ReturnType<typeof userEvent.setup>, texts: LetterTexts = {}) {
  await user.click(await screen.findByRole('radio', { name: /^Cijfers/ }));
  await user.type(await screen.findByLabelText('In één regel'), texts.title ?? 'Zes minuten is te kort');
  await user.type(screen.getByLabelText('Vertel: hoe gaat het nu?'), texts.obstacle ?? 'Ik kap klanten af.');
  await user.type(screen.getByLabelText('Wat merkt de klant ervan?'), texts.cost ?? 'Ze bellen terug.');
}

/** The same, and puts it in the post. */
export async function writeLetter(user: ReturnType<typeof userEvent.setup>, texts: LetterTexts = {}) {
  await fillIn(user, texts);
  await user.click(screen.getByRole('button', { name: 'Doe op de post' }));
}

export async function shownReceipt(): Promise<string> {
  const list = await screen.findByRole('list', { name: 'Zeven groepjes van vijf tekens' });
  await waitFor(() => expect(list.children).toHaveLength(7));
  return [...list.children].map((group) => group.textContent).join('-');
}
