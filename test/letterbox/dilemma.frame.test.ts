import { screen, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { rewriteStored } from '../../client/letterbox/door/door.ts';
import { refresh } from '../../client/letterbox/door/refresh.ts';
import { fakeBrowser } from '../support/fake-browser.ts';
import { makeDilemma, makeWordsRound } from '../support/frame-desk.ts';
import { makeDoor } from '../support/letter-door.ts';
import { expectAccessible, openLetterFrame } from '../support/letter-frame.ts';
import { makeLetterWorld } from '../support/letter-world.ts';

const dilemma = makeDilemma();
const [onTime, waiting] = dilemma.texts!.courses.map(({ nl }) => nl) as [string, string];
const withDilemma = () => makeLetterWorld(Date.now(), { answers: [dilemma] });
const open = (settings: Parameters<typeof openLetterFrame>[0] = {}) =>
  openLetterFrame({
    show: { screen: 'dilemma', round: dilemma.id },
    ...settings,
    world: settings.world ?? withDilemma(),
  });
const DAY = 86_400_000;
const send = () => screen.findByRole('button', { name: 'Geef je antwoord' });
const shownOrder = async () => {
  await send();
  return screen.getAllByRole('radio').map((radio) => radio.closest('label')!.textContent.trim());
};

test('a dilemma is asked as a letter is, chosen, sent by its stored place and thanked for', async () => {
  const { root, user, world } = open();
  expect(await screen.findByText(dilemma.texts!.question.nl!)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Het dilemma van de week' })).toBeTruthy();
  expect(screen.getByText(/minstens 8 tegelijk\. Blijven er aan het eind minder over, dan vervallen die/)).toBeTruthy();
  await send();
  await expectAccessible(root);
  await user.click(screen.getByRole('radio', { name: waiting }));
  await user.click(await send());
  expect(await screen.findByRole('heading', { name: 'Dank je wel' })).toBeTruthy();
  expect(world.posted[0]).toMatchObject({ type: 4, texts: ['COURSE', dilemma.id, '2'] });
  await expectAccessible(root);
});

test('the two courses stand in an order that differs between browsers and is the same in one of them', async () => {
  const orders = new Set<string>();
  const world = withDilemma();
  // One in a million runs would see the same order twenty times.
  for (let visits = 0; visits < 20 && orders.size < 2; visits += 1) {
    const browser = fakeBrowser();
    const first = open({ world, browser });
    const order = await shownOrder();
    expect([...order].sort()).toEqual([onTime, waiting].sort());
    orders.add(order.join());
    await first.leave();
    const again = open({ world, browser });
    expect(await shownOrder()).toEqual(order);
    await again.leave();
  }
  expect(orders.size).toBe(2);
});

test('whoever chose nothing is told so, and in English as well', async () => {
  const { user, world } = open({ lang: 'en' });
  await user.click(await screen.findByRole('button', { name: 'Give your answer' }));
  expect(await screen.findByText('Choose one of the two.')).toBeTruthy();
  expect(screen.getByText(dilemma.texts!.question.en!)).toBeTruthy();
  expect(world.posted).toEqual([]);
});

test('a dilemma that is in one language only is shown in that one, and says so to screen readers', async () => {
  const nl = {
    question: { nl: 'Wachten?', en: null },
    courses: [
      { nl: 'Ja', en: null },
      { nl: 'Nee', en: null },
    ],
  };
  const world = makeLetterWorld(Date.now(), { answers: [makeDilemma({ texts: nl })] });
  open({ world, lang: 'en' });
  expect((await screen.findByText('Wachten?')).lang).toBe('nl');
  expect((await screen.findByRole('radio', { name: 'Ja' })).closest('[lang]')!.getAttribute('lang')).toBe('nl');
});

test('what was chosen stays while the person looks at another screen, and beside a round of words', async () => {
  const words = makeWordsRound();
  const { user, show } = open({ world: makeLetterWorld(Date.now(), { answers: [dilemma, words] }) });
  await send();
  await user.click(screen.getByRole('radio', { name: onTime }));
  show({ screen: 'culture', round: words.id });
  await screen.findByRole('button', { name: 'Geef je woorden' });
  await user.type(screen.getAllByLabelText('Woord 1')[0]!, 'open');
  show({ screen: 'dilemma', round: dilemma.id });
  await send();
  expect((screen.getByRole('radio', { name: onTime }) as HTMLInputElement).checked).toBe(true);
  show({ screen: 'culture', round: words.id });
  expect(((await screen.findAllByLabelText('Woord 1'))[0] as HTMLInputElement).value).toBe('open');
});

test('a dilemma that closes while somebody chooses: the choice stays, and why it cannot be sent is said', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  let now = Date.now();
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const lastDay = makeLetterWorld(now, { answers: [makeDilemma({ closesOn: day(now + DAY) })] });
  const { user, world, root, hello } = open({ now: () => now, world: lastDay });
  await send();
  await user.click(screen.getByRole('radio', { name: waiting }));
  now += 3 * DAY;
  world.offer({ answers: [] }, day(now));
  const renewals = () => world.requests.filter(({ path }) => path.includes('/offers/')).length;
  const before = renewals();
  await vi.advanceTimersByTimeAsync(60_000);
  await waitFor(() => expect(renewals()).toBeGreaterThan(before));
  hello();
  await vi.advanceTimersByTimeAsync(60_000);
  await user.click(await send());
  expect(await screen.findByText(/Het is net gesloten/)).toBeTruthy();
  expect((screen.getByRole('radio', { name: waiting }) as HTMLInputElement).checked).toBe(true);
  expect(world.posted).toEqual([]);
  await expectAccessible(root);
});

test.each([
  ['an id that nobody is offered', { screen: 'dilemma', round: '0199e0aa-0000-4000-8000-0000000000ff' }],
  ['the form of a round of words', { screen: 'culture', round: dilemma.id }],
] as const)('the page outside cannot have %s shown', async (_, show) => {
  open({ show });
  expect(await screen.findByText('Dit is hier nu niet open')).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
});

test('whoever has answered finds that, and not what', async () => {
  const browser = fakeBrowser();
  const world = withDilemma();
  const { user, leave } = open({ world, browser });
  await send();
  await user.click(screen.getByRole('radio', { name: onTime }));
  await user.click(await send());
  await screen.findByRole('heading', { name: 'Dank je wel' });
  await leave();
  open({ world, browser });
  expect(await screen.findByText('Je hebt al geantwoord')).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
});

test.each([
  ['RoundTokenTakenRefused', 'Antwoord op je andere apparaat'],
  ['AnswersOpenlyRefused', 'Jij antwoordt openlijk'],
])('a token refused as %s is told as "%s"', async (kind, title) => {
  open({ issuedRound: () => ({ refusal: { kind, message: '' } }) });
  expect(await screen.findByText(title)).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
});

test('whoever answers openly is asked about once a page, and gets a token when that changes', async () => {
  const refusal = { kind: 'AnswersOpenlyRefused', message: '' };
  const { door, world, browser, asked } = makeDoor({ world: withDilemma(), issueRound: async () => ({ refusal }) });
  await rewriteStored(door);
  await refresh(door);
  await refresh(door);
  const ofRound = () => asked.filter((batch) => batch.length === 1);
  expect(ofRound()).toHaveLength(1);
  const later = makeDoor({ world, browser });
  await rewriteStored(later.door);
  await refresh(later.door);
  expect(later.door.state.stored.rounds).toMatchObject([{ state: 'signed' }]);
});

test('a letterbox that refuses the answer says so, and one that is away has it wait', async () => {
  const world = withDilemma();
  const { user } = open({ world });
  await send();
  await user.click(screen.getByRole('radio', { name: onTime }));
  world.isDown = true;
  await user.click(await send());
  expect(await screen.findByRole('heading', { name: 'Je antwoord is onderweg' })).toBeTruthy();
  world.refusal = 'UNKNOWN_KEY';
  world.isDown = false;
  await waitFor(() => expect(screen.getByRole('heading', { name: 'De bus nam je antwoord niet aan' })).toBeTruthy(), {
    timeout: 30_000,
  });
}, 45_000);

test('a dilemma has no lexicon fetched', async () => {
  const { door } = makeDoor({ world: withDilemma() });
  await rewriteStored(door);
  await refresh(door);
  expect(door.state.lexicon).toBeUndefined();
});
