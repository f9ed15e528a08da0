import { fireEvent, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { frameStore } from '../../client/blockers/bridge/frame-store.ts';
import { aBlocker, aDesk, aRound } from '../support/blocker-screens.tsx';
import { me } from '../support/for-you.tsx';
import { anElement, DOOR, frames, hearing, says } from '../support/letter-page.tsx';
import { aPage } from '../support/samples.ts';
import { NoConnection } from '../support/schema-link.ts';

const UUID = '0b0e0c4a-1111-4222-8333-444455556666';
const idOf = (type: string, uuid = UUID) => btoa(`${type}:${uuid}`).replaceAll('=', '');
const open: ReturnType<typeof anElement>[] = [];

function element(said: Parameters<typeof anElement>[0]) {
  const opened = anElement(said);
  open.push(opened);
  return opened;
}

/** An element whose frame stands, and has knocked. */
async function readyElement(said: Parameters<typeof anElement>[0]) {
  const opened = element(said);
  await waitFor(() => expect(frames()).toHaveLength(1));
  const frame = frames()[0]!;
  const ear = hearing(frame);
  await waitFor(() => {
    says(frame, { type: 'ready' });
    expect(ear.of('hello')).not.toHaveLength(0);
  });
  return { ...opened, frame, ...ear };
}

afterEach(async () => {
  for (const opened of open.splice(0)) opened.leave();
  await waitFor(() => expect(frames()).toHaveLength(0));
  // What one test left open is no news to the next.
  frameStore.update({ wasLost: false });
  vi.unstubAllGlobals();
});

test.each(['wall', 'blockers', 'tabs'] as const)(
  'the frame is loaded by %s, unasked, after what it shows',
  async (shape) => {
    const { link, host, inside } = element({ shape });
    await waitFor(() => expect(frames()).toHaveLength(1));
    const frame = frames()[0]!;
    expect(frame.src).toBe(`${DOOR}/letterbox/door/`);
    expect(frame.parentElement).toBe(host);
    expect(frame.getAttribute('allow')).toBe('clipboard-write');
    expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(frame.hasAttribute('sandbox')).toBe(false);
    expect(host.shadowRoot!.querySelector('slot')).toBeNull();
    const first = shape === 'blockers' ? 'Blockers' : 'Wall';
    if (shape !== 'blockers') expect(link.asked.indexOf(first)).toBeLessThan(link.asked.indexOf('BlockerDesk'));
    expect(link.asked.filter((name) => name === 'BlockerDesk')).toHaveLength(1);
    expect(inside.queryByText('Het briefpapier kwam niet')).toBeNull();
  },
);

test('what is on the screen is fetched before anything of the frame', async () => {
  let answer = () => {};
  const wall = () =>
    new Promise((resolve) => {
      answer = () => resolve(aPage([]));
    });
  const { link } = element({ shape: 'wall', answers: { wall } });
  await waitFor(() => expect(link.asked).toContain('Wall'));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(link.asked).not.toContain('BlockerDesk');
  answer();
  await waitFor(() => expect(link.asked).toContain('BlockerDesk'));
});

test('a page has one frame however many elements it has, in the one that shows blockers', async () => {
  const wall = element({ shape: 'wall' });
  const blockers = element({ shape: 'blockers' });
  await waitFor(() => expect(frames()).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(frames()).toHaveLength(1);
  expect(frames()[0]!.parentElement).toBe(blockers.host);
  expect(wall.host.querySelector('iframe')).toBeNull();
});

test('when its element goes, the frame comes back in another', async () => {
  const blockers = await readyElement({ shape: 'blockers' });
  const wall = element({ shape: 'wall' });
  await waitFor(() => expect(wall.link.asked).toContain('Wall'));
  await new Promise((resolve) => setTimeout(resolve, 700));
  open
    .splice(
      open.findIndex(({ host }) => host === blockers.host),
      1,
    )[0]!
    .leave();
  await waitFor(() => expect(frames().map(({ parentElement }) => parentElement)).toEqual([wall.host]));
});

test('a frame that is ready is greeted: who, which language, looks, and the keys of what it offers, which it fetches itself', async () => {
  const desk = aDesk({ letterboxUrl: DOOR, offersKeys: ['newest', 'earlier'] });
  const { heard, of } = await readyElement({ shape: 'tabs', answers: { blockerDesk: desk } });
  const [hello] = of('hello');
  expect(heard[0]!.to).toBe(DOOR);
  expect(hello).toMatchObject({ applaus: 1, person: me.id, lang: 'nl', theme: { scheme: expect.any(String) } });
  expect(hello!.desk).toEqual({
    open: true,
    closedBecause: null,
    closedMessage: null,
    delivery: 'Brieven worden elke werkdag om 07.00 uur bezorgd.',
    confidentialContact: { text: 'Marijke Postma', url: 'tel:0612345678' },
    offersKeys: ['newest', 'earlier'],
  });
  const names = Object.keys((hello!.theme as { properties: object }).properties);
  expect(names.every((name) => name.startsWith('--applaus-'))).toBe(true);
  expect(of('show').at(-1)).toMatchObject({ screen: 'hidden' });
});

test('a frame that asks anew is told what the desk says now', async () => {
  const { link, frame, of } = await readyElement({ shape: 'tabs' });
  const before = link.asked.filter((name) => name === 'BlockerDesk').length;
  says(frame, { type: 'ready' });
  await waitFor(() => expect(link.asked.filter((name) => name === 'BlockerDesk')).toHaveLength(before + 1));
  expect(of('hello')).toHaveLength(2);
});

test('only the frame’s own window and origin are heard', async () => {
  const { link, frame, of } = await readyElement({ shape: 'tabs' });
  const issue = { type: 'issue', call: 1, epoch: 202648, letters: ['a'], meToos: ['b'] };
  says(frame, issue, { origin: 'https://elsewhere.example' });
  says(frame, issue, { source: window });
  says(frame, issue, { source: null });
  says(frame, { ...issue, applaus: 2 });
  window.dispatchEvent(new MessageEvent('message', { data: 'issue', origin: DOOR, source: frame.contentWindow }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(link.asked).not.toContain('IssueTokens');
  expect(of('issued')).toEqual([]);
});

const asked = {
  type: 'issue',
  call: 7,
  epoch: 202648,
  letters: ['l1', 'l2', 'l3'],
  meToos: ['m1', 'm2', 'm3', 'm4', 'm5'],
};

test('blinded values go in, signatures come back, in the order asked', async () => {
  const inputs: object[] = [];
  const issueTokens = ({ input }: { input: { epoch: number; letters: string[]; meToos: string[] } }) => {
    inputs.push({ ...input });
    const sign = (value: string) => `signed ${value}`;
    const { epoch, letters, meToos } = input;
    return { __typename: 'IssuedTokens', epoch, letters: letters.map(sign), meToos: meToos.map(sign) };
  };
  const { frame, of, heard } = await readyElement({ shape: 'tabs', answers: { issueTokens } });
  says(frame, asked);
  await waitFor(() => expect(of('issued')).toHaveLength(1));
  expect(of('issued')[0]).toEqual({
    applaus: 1,
    type: 'issued',
    call: 7,
    tokens: {
      letters: ['signed l1', 'signed l2', 'signed l3'],
      meToos: ['signed m1', 'signed m2', 'signed m3', 'signed m4', 'signed m5'],
    },
  });
  expect(inputs).toEqual([{ epoch: 202648, letters: asked.letters, meToos: asked.meToos }]);
  expect(heard.every(({ to }) => to === DOOR)).toBe(true);
});

test.each(['QuotaUsedUpRefused', 'EpochClosedRefused', 'NotEntitledRefused', 'ChannelClosedRefused'])(
  '%s goes to the frame with its sentence',
  async (__typename) => {
    const issueTokens = () => ({ __typename, message: 'Deze week niet meer.' });
    const { frame, of } = await readyElement({ shape: 'tabs', answers: { issueTokens } });
    says(frame, asked);
    await waitFor(() => expect(of('issued')).toHaveLength(1));
    expect(of('issued')[0]).toMatchObject({ call: 7, refusal: { kind: __typename, message: 'Deze week niet meer.' } });
  },
);

test('an answer that did not come is told to the frame as such', async () => {
  const issueTokens = () => {
    throw new NoConnection();
  };
  const { frame, of } = await readyElement({ shape: 'tabs', answers: { issueTokens } });
  says(frame, asked);
  await waitFor(() => expect(of('issued')[0]).toMatchObject({ call: 7, failed: true }));
});

test('writing shows the same frame in place: it is not moved, not loaded, nothing is asked, and no address tells', async () => {
  const blocker = aBlocker();
  const { inside, frame, of, shadow, link, host } = await readyElement({
    shape: 'blockers',
    answers: { blockers: aPage([blocker]) },
  });
  await inside.findByRole('article');
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(host, { childList: true, attributes: true, subtree: true, attributeFilter: ['src'] });
  const before = [...link.asked];
  const pushed = vi.spyOn(history, 'pushState');

  fireEvent.click(await inside.findByRole('link', { name: 'Schrijf een brief' }));
  await waitFor(() => expect(shadow.querySelector('slot')?.name).toBe(frame.slot));
  expect(of('show').at(-1)).toEqual({ applaus: 1, type: 'show', screen: 'write' });
  expect(frame.title).toBe('Anonieme brieven');
  // A letter is not the place for the rest of the blockers: one way leads back.
  expect(inside.queryByRole('navigation', { name: 'Onderdelen van Blokkades' })).toBeNull();
  fireEvent.click(inside.getByRole('link', { name: 'Terug naar het bord' }));
  await waitFor(() => expect(of('show').at(-1)).toMatchObject({ screen: 'hidden' }));
  expect(inside.getByRole('navigation', { name: 'Onderdelen van Blokkades' })).toBeTruthy();
  fireEvent.click(await inside.findByRole('link', { name: 'Mijn brieven' }));
  await waitFor(() => expect(of('show').at(-1)).toMatchObject({ screen: 'letters' }));
  fireEvent.click(inside.getByRole('link', { name: 'Terug naar het bord' }));
  await waitFor(() => expect(of('show').at(-1)).toMatchObject({ screen: 'hidden' }));
  expect(shadow.querySelector('slot')).toBeNull();

  fireEvent.click(await inside.findByRole('button', { name: 'Ook ik' }));
  await waitFor(() =>
    expect(of('show').at(-1)).toMatchObject({
      screen: 'me-too',
      blocker: atob(blocker.id).split(':')[1],
      title: blocker.title,
    }),
  );
  observer.disconnect();
  expect(changes).toEqual([]);
  expect(link.asked).toEqual(before);
  expect(pushed).not.toHaveBeenCalled();
  expect(frames()).toEqual([frame]);
});

test('a round is answered with its bare id', async () => {
  const round = { ...aRound(), id: idOf('BlockerRound') };
  const { inside, of } = await readyElement({ shape: 'blockers', answers: { blockerRounds: [round] } });
  fireEvent.click(await inside.findByRole('link', { name: 'Vraagrondes' }));
  fireEvent.click(await inside.findByRole('link', { name: 'Antwoord anoniem' }));
  await waitFor(() => expect(of('show').at(-1)).toMatchObject({ screen: 'write', round: UUID }));
});

test('the frame is as high as it says, opens a blocker on the board, and closes', async () => {
  const blocker = aBlocker({ title: 'De klok', id: idOf('Blocker') });
  const answers = { blockers: aPage([blocker]), blocker };
  const { inside, frame, shadow } = await readyElement({ shape: 'blockers', answers });
  fireEvent.click(await inside.findByRole('link', { name: 'Mijn brieven' }));
  await waitFor(() => expect(shadow.querySelector('slot')).toBeTruthy());
  says(frame, { type: 'height', pixels: 640 });
  await waitFor(() => expect(shadow.querySelector('slot')!.style.getPropertyValue('--door-height')).toBe('640px'));
  says(frame, { type: 'close' });
  await waitFor(() => expect(shadow.querySelector('slot')).toBeNull());
  fireEvent.click(inside.getByRole('link', { name: 'Mijn brieven' }));
  await waitFor(() => expect(shadow.querySelector('slot')).toBeTruthy());
  says(frame, { type: 'open-blocker', blocker: UUID });
  expect(await inside.findByRole('heading', { name: 'Wat erop volgde' })).toBeTruthy();
  // The way back does not say that somebody came from letters of their own.
  expect(inside.getByRole('link', { name: 'Terug naar het bord' })).toBeTruthy();
});

test('that a frame loads itself once more in a new browser is no news; that it does after it was shown is', async () => {
  const { inside, frame, shadow } = await readyElement({ shape: 'blockers' });
  fireEvent.load(frame);
  fireEvent.click(await inside.findByRole('link', { name: 'Mijn brieven' }));
  await waitFor(() => expect(shadow.querySelector('slot')).toBeTruthy());
  fireEvent.load(frame);
  says(frame, { type: 'ready' });
  says(frame, { type: 'state', screen: 'letters' });
  // Whatever was said of the load before would stand there by now.
  await waitFor(() => expect(frameStore.state.wasLost).toBe(false));
  expect(inside.queryByText('Het briefpapier is opnieuw klaargelegd')).toBeNull();
  fireEvent.load(frame);
  expect((await inside.findByRole('alert')).textContent).toContain('Het briefpapier is opnieuw klaargelegd');
});

test('done with “me too”, the focus is back where it was asked', async () => {
  const { inside, frame, shadow } = await readyElement({
    shape: 'blockers',
    answers: { blockers: aPage([aBlocker(), aBlocker()]) },
  });
  const [first, second] = await inside.findAllByRole('button', { name: 'Ook ik' });
  fireEvent.click(first!);
  await waitFor(() => expect(first!.getAttribute('aria-expanded')).toBe('true'));
  fireEvent.click(second!);
  await waitFor(() => expect(second!.getAttribute('aria-expanded')).toBe('true'));
  expect(first!.getAttribute('aria-expanded')).toBe('false');
  expect(shadow.querySelectorAll('slot')).toHaveLength(1);
  says(frame, { type: 'close' });
  await waitFor(() => expect(second!.getAttribute('aria-expanded')).toBe('false'));
  expect(shadow.activeElement).toBe(second);
});

test('a language that changes is told to the same frame, and what is in it stays', async () => {
  const { frame, of, speak } = await readyElement({ shape: 'tabs' });
  speak('en');
  await waitFor(() => expect(of('hello').at(-1)).toMatchObject({ lang: 'en' }));
  expect(frames()).toEqual([frame]);
});

test('a frame that does not answer is told in its place, and tried again by itself', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { inside, shadow } = element({ shape: 'blockers' });
    await waitFor(() => expect(frames()).toHaveLength(1));
    fireEvent.click(await inside.findByRole('link', { name: 'Mijn brieven' }));
    await waitFor(() => expect(shadow.querySelector('[aria-busy]')).toBeTruthy());
    vi.advanceTimersByTime(16_000);
    expect((await inside.findByRole('alert')).textContent).toContain('Het briefpapier kwam niet');
    const loaded = vi.spyOn(frames()[0]!, 'src', 'set');
    vi.advanceTimersByTime(31_000);
    expect(loaded).toHaveBeenCalledTimes(1);
    const frame = frames()[0]!;
    const { of } = hearing(frame);
    says(frame, { type: 'ready' });
    await waitFor(() => expect(of('show').at(-1)).toMatchObject({ screen: 'letters' }));
    await waitFor(() => expect(inside.queryByRole('alert')).toBeNull());
  } finally {
    vi.useRealTimers();
  }
});
