import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { rewriteStored } from '../../client/letterbox/door/door.ts';
import { forgetEverything } from '../../client/letterbox/door/forget-everything.ts';
import { refresh } from '../../client/letterbox/door/refresh.ts';
import { sendAnswer } from '../../client/letterbox/door/send-answer.ts';
import { isSentence, wordsIn } from '../../client/letterbox/door/words-in.ts';
import { fakeBrowser } from '../support/fake-browser.ts';
import { makeWordsRound } from '../support/frame-desk.ts';
import { makeDoor } from '../support/letter-door.ts';
import { expectAccessible, openLetterFrame } from '../support/letter-frame.ts';
import { makeLetterWorld } from '../support/letter-world.ts';

const round = makeWordsRound();
const withRound = () => makeLetterWorld(Date.now(), { answers: [round] });
const places = ['open', 'traag', '', '', 'snel', '', '', ''];

async function opened(settings: Parameters<typeof makeDoor>[0] = {}) {
  const made = makeDoor({ ...settings, world: settings.world ?? withRound() });
  await rewriteStored(made.door);
  await refresh(made.door);
  return made;
}

describe('the token of a round', () => {
  test('is taken unasked, once on a device, and spent for one answer', async () => {
    const { door, world, browser, asked } = await opened();
    expect(door.state.stored.rounds).toMatchObject([{ state: 'signed', token: { spent: false } }]);
    const reopened = await opened({ world, browser });
    expect([...asked, ...reopened.asked]).toHaveLength(2);
    expect(await sendAnswer(door, round, places)).toHaveProperty('sent');
    await waitFor(() => expect(world.posted).toHaveLength(1));
    expect(world.posted[0]).toMatchObject({ type: 4, texts: ['WORDS', round.id, ...places] });
    expect(world.posted[0]!.body).toHaveLength(8_192);
    expect(await sendAnswer(door, round, places)).toEqual({ failed: 'no-token' });
  });

  test('leaves nothing behind: what is stored after an answer has the form that it had before', async () => {
    const { door, world } = await opened();
    const shape = () =>
      JSON.stringify(door.state.stored, (_, value) => (value instanceof Uint8Array ? value.length : value));
    const before = shape().replace('"spent":false}}]', '"spent":true}}]');
    await sendAnswer(door, round, places);
    await waitFor(() => expect(door.state.outbox).toEqual([]));
    expect(world.posted).toHaveLength(1);
    expect(shape()).toBe(before);
  });

  test('is never spent twice by two tabs', async () => {
    const [world, browser] = [withRound(), fakeBrowser()];
    const tabs = await Promise.all([opened({ world, browser }), opened({ world, browser })]);
    const sent = await Promise.all(tabs.map(({ door }) => sendAnswer(door, round, places)));
    expect(sent.filter((one) => 'sent' in one)).toHaveLength(1);
  });

  test('that another device has is not asked for again, and the frame says so', async () => {
    const refusal = { kind: 'RoundTokenTakenRefused', message: 'elsewhere' };
    const { door, world, browser } = await opened({ issueRound: async () => ({ refusal }) });
    expect(door.state.stored.rounds).toMatchObject([{ state: 'elsewhere', token: { spent: true } }]);
    expect((await opened({ world, browser })).asked).toEqual([]);
  });

  test('that is signed wrong is thrown away, and one whose answer was lost is asked for with the same value', async () => {
    const world = withRound();
    const other = world.issueRound(round.id, Buffer.alloc(256, 1).toString('base64url'));
    const wrong = await opened({ world, issueRound: async () => ({ signature: other }) });
    expect(wrong.door.state.stored.rounds).toMatchObject([{ state: 'unusable', token: { spent: true } }]);
    const lost = await opened({ issueRound: async () => ({ failed: true }) });
    const retried = await opened({ world: lost.world, browser: lost.browser });
    expect(retried.asked).toEqual([lost.asked[1]]);
    expect(retried.door.state.stored.rounds).toMatchObject([{ state: 'signed' }]);
  });

  test('is not taken before the round and after it', async () => {
    for (const days of [
      { opensOn: '2099-01-01', closesOn: '2099-01-02' },
      { opensOn: '2026-01-01', closesOn: '2026-01-02' },
    ]) {
      const { door } = await opened({ world: makeLetterWorld(Date.now(), { answers: [{ ...round, ...days }] }) });
      expect(door.state.stored.rounds).toEqual([]);
    }
  });

  test('is overwritten by “Forget everything here”, which leaves the same whether or not somebody answered', async () => {
    const [silent, answered] = [await opened(), await opened()];
    await sendAnswer(answered.door, round, places);
    const left = await Promise.all(
      [silent, answered].map(async ({ door }) => {
        await forgetEverything(door);
        return JSON.stringify(door.state.stored.rounds, (_, value) => (value instanceof Uint8Array ? 0 : value));
      }),
    );
    expect(left[0]!.replace(/keyId":"[^"]+/, '')).toBe(left[1]!.replace(/keyId":"[^"]+/, ''));
    expect(await sendAnswer(silent.door, round, places)).toEqual({ failed: 'no-token' });
  });
});

describe('giving words', () => {
  const open = (settings: Parameters<typeof openLetterFrame>[0] = {}) =>
    openLetterFrame({
      show: { screen: 'culture', round: round.id },
      ...settings,
      world: settings.world ?? withRound(),
    });
  const place = (legend: RegExp, number: number) =>
    within(screen.getByRole('group', { name: legend })).getByLabelText(`Woord ${number}`);

  test('is promised, typed, sent and thanked for', async () => {
    const { root, user, world } = open();
    expect(await screen.findByText(/minstens 8 tegelijk/)).toBeTruthy();
    await screen.findByRole('button', { name: 'Geef je woorden' });
    await expectAccessible(root);
    await user.type(place(/nu/, 1), 'open');
    await user.type(place(/wil ik/, 2), 'Snel');
    await user.click(screen.getByRole('button', { name: 'Geef je woorden' }));
    expect(await screen.findByRole('heading', { name: 'Dank je wel' })).toBeTruthy();
    expect(world.posted[0]!.texts).toEqual(['WORDS', round.id, 'open', '', '', '', '', 'Snel', '', '']);
    await expectAccessible(root);
  });

  test('with nothing typed says what is missing, and a sentence is offered as words', async () => {
    const { user, world } = open();
    await user.click(await screen.findByRole('button', { name: 'Geef je woorden' }));
    expect(await screen.findByText('Vul minstens één woord in.')).toBeTruthy();
    await user.type(place(/nu/, 1), 'We zijn hier vooral erg eerlijk tegen klanten');
    await user.click(screen.getByRole('button', { name: 'Geef je woorden' }));
    expect(await screen.findByText(/geen los woord\. Kijk wat erbij staat/)).toBeTruthy();
    expect(world.posted).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'eerlijk' }));
    expect((place(/nu/, 1) as HTMLInputElement).value).toBe('eerlijk');
  });

  test.each([
    ['emoji', '🚲🚲', 'Daar staan geen letters in.'],
    ['an address', 'anna@waterweg.example', 'Dat is een adres.'],
    ['a long word', 'z'.repeat(41), 'een woord is hooguit 40 tekens.'],
  ])('%s is no word: the place says why, and nothing typed is lost', async (_, typed, why) => {
    const { root, user, world } = open();
    await screen.findByRole('button', { name: 'Geef je woorden' });
    await user.type(place(/nu/, 1), 'eerl');
    await waitFor(() => expect(root.querySelector('datalist option[value="eerlijk"]')).toBeTruthy());
    await user.clear(place(/nu/, 1));
    await user.type(place(/nu/, 1), typed);
    expect((await screen.findAllByText((text) => text.includes(why))).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Geef je woorden' }));
    expect(await screen.findByText(/geen los woord/)).toBeTruthy();
    expect((place(/nu/, 1) as HTMLInputElement).value).toBe(typed);
    expect(world.posted).toEqual([]);
    await expectAccessible(root);
  });

  test('completes what is typed from the lexicon, which every frame fetches while a round of words is open', async () => {
    const { user, root } = open();
    await screen.findByRole('button', { name: 'Geef je woorden' });
    await user.type(place(/nu/, 1), 'eerl');
    await waitFor(() => expect(root.querySelector('datalist option[value="eerlijk"]')).toBeTruthy());
    const idle = await opened();
    expect(idle.door.state.lexicon).toBeDefined();
    expect((await opened({ world: makeLetterWorld() })).door.state.lexicon).toBeUndefined();
  });

  test('of a round that nobody else is offered is not possible, whatever the page outside says', async () => {
    open({ show: { screen: 'culture', round: '0199e0aa-0000-4000-8000-0000000000ff' } });
    expect(await screen.findByText('Dit is hier nu niet open')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Geef je woorden' })).toBeNull();
  });

  test('of a round that has a key and is on no list of the day before is not possible', async () => {
    const world = makeLetterWorld(Date.now(), { answers: [round] });
    world.offer({ answers: [] }, '2026-11-26');
    world.offer({ answers: [round] }, '2026-11-27');
    open({ world });
    expect(await screen.findByText('Dit is hier nu niet open')).toBeTruthy();
  });

  test('on another device says where', async () => {
    open({ issuedRound: () => ({ refusal: { kind: 'RoundTokenTakenRefused', message: '' } }) });
    expect(await screen.findByText('Antwoord op je andere apparaat')).toBeTruthy();
  });

  test('in a round that closes while somebody types: what is typed stays', async () => {
    let now = Date.now();
    const { user, world } = open({ now: () => now });
    await screen.findByRole('button', { name: 'Geef je woorden' });
    await user.type(place(/nu/, 1), 'open');
    now = Date.parse('2100-01-02');
    await user.click(screen.getByRole('button', { name: 'Geef je woorden' }));
    expect(await screen.findByText(/Het is net gesloten/)).toBeTruthy();
    expect((place(/nu/, 1) as HTMLInputElement).value).toBe('open');
    expect(world.posted).toEqual([]);
  });
});

test('words of a sentence are those that say something, each once', () => {
  expect(wordsIn('We zijn een open, OPEN en klantgericht bedrijf!')).toEqual(['open', 'klantgericht', 'bedrijf']);
  expect(wordsIn('🚲🚲 <b>x</b>')).toEqual([]);
  expect([isSentence('recht door zee'), isSentence('altijd recht door zee'), isSentence('a'.repeat(41))]).toEqual([
    false,
    true,
    true,
  ]);
});
