import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BlockerWholeFragment } from '../../client/graphql.ts';
import { aBlocker, aTurn, openBlockers } from '../support/blocker-screens.tsx';
import { duty, proofOf, publishedBoard } from '../support/published-board.ts';
import { aPage } from '../support/samples.ts';
import { expectAccessible } from '../support/widget.tsx';

const answered = aBlocker({ title: 'De klok', turns: [aTurn({ number: 1, text: 'De klok gaat van het bord.' })] });
const day = `${new Date().getFullYear()}-11-27`;
const shown = (blocker: BlockerWholeFragment, figures: object = {}, erasedOn: string | null = null) => ({
  blockers: aPage([blocker]),
  duty: { ...duty, ...figures, proofs: [proofOf(blocker, erasedOn)] },
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) });
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const says = (text: string) =>
  waitFor(() => expect(screen.getByText(/Wat bewijst dit/).closest('.duty')!.textContent).toContain(text));

test('a board that agrees with what was published says so, and what that proves', async () => {
  const { asked, fetching } = publishedBoard(day, [answered]);
  vi.stubGlobal('fetch', fetching);
  const { container, user } = await openBlockers(shown(answered));
  await says('Klopt met wat op 27 november is gepubliceerd.');
  await user.click(screen.getByText('Wat bewijst dit?'));
  await expectAccessible(container);
  expect(asked.map(({ path }) => path.replace(/[0-9a-f]{64}/, 'hash'))).toEqual([
    'manifest.json',
    'bulletin/index.json',
    'duty/hash.bin',
  ]);
  for (const { request } of asked)
    expect(request).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  expect(asked.map(({ request }) => request!.cache)).toEqual(['no-store', 'no-store', 'force-cache']);
});

test.each<[string, BlockerWholeFragment, string]>([
  [
    'an answer',
    { ...answered, turns: [{ ...answered.turns[0]!, text: 'Dat kan niet.' }] },
    'Een antwoord bij “De klok” is veranderd nadat het op 27 november is gepubliceerd.',
  ],
  [
    'the last turn',
    { ...answered, turns: [] },
    'Een antwoord bij “De klok” dat op 27 november is gepubliceerd, is er niet meer.',
  ],
])('%s that was changed since is named, with its blocker and day', async (_, changed, sentence) => {
  vi.stubGlobal('fetch', publishedBoard(day, [answered]).fetching);
  await openBlockers(shown(changed));
  await says(sentence);
  expect(screen.queryByText(/Klopt met/)).toBeNull();
});

test('a deadline and a figure that were changed since are named', async () => {
  vi.stubGlobal('fetch', publishedBoard(day, [answered]).fetching);
  const later = { ...answered, dueOn: '2027-03-01' };
  await openBlockers({
    blockers: aPage([later]),
    duty: { ...duty, answeredOnTimeCount: 12, proofs: [{ ...proofOf(later), deadlines: proofOf(answered).deadlines }] },
  });
  await says('De uiterste dag van “De klok” is veranderd nadat hij op 27 november is gepubliceerd.');
  await says('Het aantal antwoorden op tijd is veranderd nadat het op 27 november is gepubliceerd.');
});

test('what the law had erased is no difference', async () => {
  vi.stubGlobal('fetch', publishedBoard(day, [answered], `${day.slice(0, 4)}-11-26`).fetching);
  await openBlockers(
    shown({ ...answered, turns: [{ ...answered.turns[0]!, text: null }] }, {}, `${day.slice(0, 4)}-11-26`),
  );
  await says('Bij “De klok” is op 26 november iets gewist, omdat de wet dat vraagt.');
  await says('Klopt met wat op 27 november is gepubliceerd.');
});

test('another chain than this device saw is refused', async () => {
  vi.stubGlobal('fetch', publishedBoard(day, [answered]).fetching);
  const { unmount } = await openBlockers(shown(answered));
  await says('Klopt met');
  unmount();
  vi.stubGlobal('fetch', publishedBoard(day, [answered]).fetching);
  await openBlockers(shown(answered));
  await says('Dit apparaat zag eerder een ander bulletin');
});

test('before the first document it says when there will be one', async () => {
  vi.stubGlobal('fetch', publishedBoard(day, null).fetching);
  await openBlockers(shown(answered));
  await says('Vanaf de volgende bezorging wordt vastgelegd wat hier staat.');
});

test('a letterbox out of reach leaves the board as it is', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await openBlockers(shown(answered));
  await screen.findByText('Het bord kon nu niet vergeleken worden met wat is gepubliceerd.');
  expect(screen.getByRole('article', { name: 'De klok' })).toBeTruthy();
});

test('the first view asks for nothing of it', async () => {
  const { asked, fetching } = publishedBoard(day, [answered]);
  vi.stubGlobal('fetch', fetching);
  const { link } = await openBlockers(shown(answered));
  await screen.findByRole('article', { name: 'De klok' });
  expect([asked, link.asked.includes('Duty')]).toEqual([[], false]);
});
