import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test, vi } from 'vitest';
import type { NoticeKind } from '../../client/graphql.ts';
import { aConsentedRecognition, aNotice, forYou, me, openForYou } from '../support/for-you.tsx';
import { aPage, aPerson, aValue } from '../support/samples.ts';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

const value = aValue({ name: 'Niemand blijft op de kade' });

test('what waits stands apart from what came earlier, newest first, and leads into the story', async () => {
  const given = aConsentedRecognition({ value, effect: 'Ze sliep weer.' }, ['GIVEN']);
  const fresh = aNotice({ isWaiting: true, recognition: given });
  const { container } = await openForYou({ forYou: forYou([fresh, aNotice(), aNotice()]) });

  const waiting = await screen.findByRole('region', { name: 'Wacht op jou' });
  expect(waiting.textContent).toContain('Joris de Wit nomineerde je: Niemand blijft op de kade');
  expect(waiting.textContent).toContain('Ze sliep weer.');
  const link = within(waiting).getByRole('link', { name: 'Niemand blijft op de kade' });
  expect(link.getAttribute('href')).toBe(`#applaus/recognition/${given.id}`);
  const earlier = screen.getByRole('region', { name: 'Eerder' });
  expect(within(earlier).getAllByRole('listitem')).toHaveLength(2);
  await expectAccessible(container);
});

test.each<[NoticeKind, string]>([
  ['RECOGNITION_PUBLISHED', 'Je verhaal over Sanne de Vries staat op het prikbord'],
  ['RECOGNITION_DECLINED', 'iemand houdt het liever voor zichzelf'],
  ['COMMENTED', 'Joris de Wit reageerde op het verhaal over jou'],
  ['RECOGNITION_REPORTED', 'Er is iets van jou gemeld bij'],
  ['REPORT_DECIDED', 'Joris de Wit besloot over een melding bij'],
  ['CONSENT_ASKED', 'Joris de Wit vroeg of het verhaal over jou op het prikbord mag'],
])('%s is one plain sentence', async (kind, sentence) => {
  await openForYou({ forYou: forYou([aNotice({ kind })]) });
  expect((await screen.findByRole('region', { name: 'Eerder' })).textContent).toContain(sentence);
});

test('a story of which someone keeps the honour to themselves names nobody', async () => {
  const actor = aPerson({ name: 'Dewi Tan' });
  const recognition = aConsentedRecognition({ receivers: [actor, aPerson({ name: 'Bram Visser' })], giver: me }, [
    'DECLINED',
  ]);
  await openForYou({ forYou: forYou([aNotice({ kind: 'RECOGNITION_DECLINED', actor, recognition })]) });
  const line = within(await screen.findByRole('region', { name: 'Eerder' })).getByRole('listitem');
  expect(line.textContent).toContain('Je verhaal over Dewi Tan en Bram Visser blijft van het prikbord: iemand');
  expect(line.textContent).not.toContain('DE');
});

test('a story that is out of reach is told without a link', async () => {
  await openForYou({ forYou: forYou([aNotice({ recognition: null })]) });
  const line = within(await screen.findByRole('region', { name: 'Eerder' })).getByRole('listitem');
  expect(line.textContent).toContain('Joris de Wit nomineerde je. Het verhaal is er niet meer.');
  expect(within(line).queryByRole('link')).toBeNull();
});

test('what was shown long enough is marked in one request, what asks for an answer is not', async () => {
  const [asked, ...others] = [
    aNotice({ kind: 'CONSENT_ASKED', isWaiting: true, recognition: aConsentedRecognition() }),
  ].concat([1, 2, 3].map(() => aNotice({ isWaiting: true })));
  const seen: string[][] = [];
  const markNoticesSeen = ({ input }: { input: { noticeIds: string[] } }) => {
    seen.push(input.noticeIds);
    return { __typename: 'ForYou', waitingCount: 1 };
  };
  await openForYou({ forYou: forYou([asked!, ...others]), markNoticesSeen });
  await screen.findByText('4 dingen wachten op je');
  await waitFor(() => expect(seen).toEqual([others.map(({ id }) => id)]));
  expect(await screen.findByText('1 ding wacht op je')).toBeTruthy();
  const waiting = screen.getByRole('region', { name: 'Wacht op jou' });
  expect(within(waiting).getAllByText('Joris de Wit')).toHaveLength(3);
});

test('earlier ones come on demand; ones that do not come leave the list as it is', async () => {
  const [first, second] = [aNotice(), aNotice({ actor: aPerson({ name: 'Bram Visser' }) })];
  let isBroken = true;
  const notices = ({ after }: { after?: string }) => {
    if (!after) return aPage([first], first.id);
    if (isBroken) throw new NoConnection();
    return aPage([second]);
  };
  const { user } = await openForYou({ forYou: { waitingCount: 0, notices } });
  await user.click(await screen.findByRole('button', { name: 'Toon meer' }));
  expect((await screen.findByRole('alert')).textContent).toContain('We kunnen de server nu niet bereiken');
  expect(screen.getByText('Joris de Wit')).toBeTruthy();
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Toon meer' }));
  expect(await screen.findByText('Bram Visser')).toBeTruthy();
});

test('what waits behind the first page is found by itself', async () => {
  const [first, old] = [
    aNotice(),
    aNotice({ kind: 'CONSENT_ASKED', isWaiting: true, recognition: aConsentedRecognition() }),
  ];
  const notices = ({ after }: { after?: string }) => (after ? aPage([old]) : aPage([first], first.id));
  await openForYou({ forYou: { waitingCount: 1, notices } });
  expect(await screen.findByRole('button', { name: 'Zet maar op het prikbord' })).toBeTruthy();
});

test('an empty list says what will come and shows what it looks like', async () => {
  const { container } = await openForYou({}, { lang: 'en' });
  expect(await screen.findByRole('heading', { name: 'Nothing for you yet' })).toBeTruthy();
  expect(screen.getByRole('figure').textContent).toContain('Noor Verbeek nominated you: Attention for everyone');
  await expectAccessible(container);
});

test('a list that could not be read says so in its place and can be asked again', async () => {
  let isBroken = true;
  const notices = () => {
    if (isBroken)
      throw new GraphQLError('masked', { extensions: { code: 'INTERNAL_SERVER_ERROR', incidentId: '7f3c' } });
    return aPage([aNotice()]);
  };
  const { user, container } = await openForYou({ forYou: { waitingCount: 0, notices } });
  expect((await screen.findByRole('alert')).textContent).toContain('7f3c');
  expect(screen.getByRole('link', { name: 'Mijn verhalen' })).toBeTruthy();
  await expectAccessible(container);
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByText('Joris de Wit')).toBeTruthy();
});

test('the count is asked after the wall, and its failure is nobody’s trouble', async () => {
  const waiting = () => {
    throw new NoConnection();
  };
  const { link } = await openWidget({ forYou: { waitingCount: waiting } }, { shape: 'tabs' });
  await waitFor(() => expect(link.asked).toContain('Waiting'));
  expect(link.asked.indexOf('Wall')).toBeLessThan(link.asked.indexOf('Waiting'));
  expect(screen.getByRole('link', { name: 'Voor jou' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the count is renewed when the reader comes back to the page', async () => {
  let count = 1;
  await openWidget({ forYou: { waitingCount: () => count } }, { shape: 'tabs', lang: 'en' });
  expect(await screen.findByRole('link', { name: 'For you 1 thing is waiting for you' })).toBeTruthy();
  count = 2;
  await waitFor(
    () => {
      window.dispatchEvent(new Event('focus'));
      expect(screen.getByRole('link', { name: 'For you 2 things are waiting for you' })).toBeTruthy();
    },
    { interval: 1_000 },
  );
});

test('focus that comes back from a frame of the page itself asks for nothing', async () => {
  const { link } = await openWidget({ forYou: { waitingCount: 1 } }, { shape: 'tabs', lang: 'en' });
  await screen.findByRole('link', { name: 'For you 1 thing is waiting for you' });
  const asked = () => link.asked.filter((name) => name === 'Waiting').length;
  const before = asked();
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const leaveAndReturn = async () => {
    window.dispatchEvent(new Event('blur'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    window.dispatchEvent(new Event('focus'));
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await leaveAndReturn();
  expect(asked()).toBe(before);
  hasFocus.mockReturnValue(false);
  await leaveAndReturn();
  expect(asked()).toBe(before + 1);
});

test('only what is the reader’s own is shown to a reader without a role', async () => {
  await openForYou({}, { screenName: 'reports' });
  expect(await screen.findByRole('heading', { name: 'Voor jou' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Meldingen' })).toBeNull();
});
