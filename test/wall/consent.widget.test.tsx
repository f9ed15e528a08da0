import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { NoticeLineFragment } from '../../client/graphql.ts';
import { aConsentedRecognition, aNotice, answeredBy, forYou, me, openForYou } from '../support/for-you.tsx';
import { aPage, aPerson } from '../support/samples.ts';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

type ConsentedRecognition = ReturnType<typeof aConsentedRecognition>;
type Answer = { input: { agree: boolean } };

const asked = (recognition: ConsentedRecognition): NoticeLineFragment =>
  aNotice({ kind: 'CONSENT_ASKED', isWaiting: true, recognition, actor: recognition.giver });

const agreeing = (given: ConsentedRecognition, answers: boolean[] = []) => ({
  answerConsent: ({ input }: Answer) => {
    answers.push(input.agree);
    return answeredBy(given, me, input.agree);
  },
});

const button = (name: string) => screen.findByRole('button', { name });
const press = { yes: 'Zet maar op het prikbord', no: 'Alleen voor mij' };

test('the asked story stands there whole, with two answers that say what they mean', async () => {
  const given = aConsentedRecognition({ giver: aPerson({ name: 'Yara Haddad' }), effect: 'Hij voer mee.' });
  const { container } = await openForYou({ forYou: forYou([asked(given)]) });
  const card = await screen.findByRole('article', { name: 'Yara Haddad vraagt: mag dit verhaal op het prikbord?' });
  for (const piece of [given.situation, given.action, 'Hij voer mee.']) expect(card.textContent).toContain(piece);
  const yes = within(card).getByRole('button', { name: press.yes });
  expect(document.getElementById(yes.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Alle collega’s');
  await expectAccessible(container);
});

test('a yes puts it on the wall, and answering again is how to change one’s mind', async () => {
  const given = aConsentedRecognition();
  const answers: boolean[] = [];
  const { user } = await openForYou({ forYou: forYou([asked(given)]), ...agreeing(given, answers) });
  await user.click(await button(press.yes));
  expect(await screen.findByText('Het staat op het prikbord.')).toBeTruthy();
  expect((await button(press.yes)).getAttribute('aria-pressed')).toBe('true');
  expect(document.activeElement).toBe(await button(press.yes));

  await user.click(await button(press.no));
  expect(await screen.findByText(/Het blijft van het prikbord/)).toBeTruthy();
  await waitFor(() => expect(answers).toEqual([true, false]));
});

test('the result is told politely, and the answer shows before the server has said so', async () => {
  const given = aConsentedRecognition();
  let arrive = () => {};
  const answerConsent = () =>
    new Promise((resolve) => {
      arrive = () => resolve(answeredBy(given, me, false));
    });
  const { user } = await openForYou({ forYou: forYou([asked(given)]), answerConsent });
  await user.click(await button(press.no));
  const outcome = await screen.findByText(/Het blijft van het prikbord/);
  expect(outcome.closest('[role="status"]')).toBeTruthy();
  arrive();
});

test('with several receivers it says who has yet to say yes', async () => {
  const dewi = aPerson({ name: 'Dewi Tan' });
  const given = aConsentedRecognition({ receivers: [me, dewi] });
  const { user } = await openForYou({ forYou: forYou([asked(given)]), ...agreeing(given) });
  expect(await screen.findByText(/Ook over Dewi Tan/)).toBeTruthy();
  await user.click(await button(press.yes));
  expect(await screen.findByText('Dank je. Ook Dewi Tan moet nog ja zeggen.')).toBeTruthy();
});

test('an answer that did not arrive is taken back and said so', async () => {
  const answerConsent = () => {
    throw new NoConnection();
  };
  const { user } = await openForYou({ forYou: forYou([asked(aConsentedRecognition())]), answerConsent });
  await user.click(await button(press.yes));
  expect((await screen.findByRole('alert')).textContent).toContain('We kunnen de server nu niet bereiken');
  expect((await button(press.yes)).getAttribute('aria-pressed')).toBe('false');
});

test('a refusal is shown in its own words', async () => {
  const message = 'Dit verhaal is er niet (meer).';
  const answerConsent = () => ({ __typename: 'RecognitionNotFoundRefused', message });
  const { user } = await openForYou({ forYou: forYou([asked(aConsentedRecognition())]), answerConsent });
  await user.click(await button(press.yes));
  expect((await screen.findByRole('alert')).textContent).toBe(message);
});

test('a story that waits is asked about at its own address too, and can then be answered by readers', async () => {
  const given = aConsentedRecognition();
  const comments = () => aPage([]);
  history.replaceState(null, '', `#applaus/recognition/${given.id}`);
  const { user, container } = await openWidget({
    viewer: me,
    recognition: { ...given, comments },
    ...agreeing(given),
  });
  expect(await screen.findByRole('heading', { name: 'Mag dit verhaal over jou op het prikbord?' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Dit doe ik ook/ })).toBeNull();
  await expectAccessible(container);
  await user.click(await button(press.yes));
  expect(await screen.findByText('Het staat op het prikbord.')).toBeTruthy();
  expect(await screen.findByRole('button', { name: /Dit doe ik ook/ })).toBeTruthy();
});

test('nobody is asked in vain: while somebody else has it for themselves, that is all that is said', async () => {
  const given = { ...aConsentedRecognition(), state: 'PRIVATE' };
  history.replaceState(null, '', `#applaus/recognition/${given.id}`);
  const comments = () => aPage([]);
  await openWidget({ viewer: me, recognition: { ...given, comments }, ...agreeing(given as ConsentedRecognition) });
  expect(await screen.findByText('Blijft van het prikbord: iemand houdt het liever voor zichzelf')).toBeTruthy();
  expect(screen.queryByRole('button', { name: press.yes })).toBeNull();
});

test.each([
  [
    aConsentedRecognition({ giver: me, receivers: [aPerson({ name: 'Bram Visser' })] }),
    'Wacht op een ja van Bram Visser',
  ],
  [aConsentedRecognition({}, ['DECLINED']), 'Je houdt dit verhaal voor jezelf'],
  [aConsentedRecognition({}, ['GIVEN']), 'Staat op het prikbord'],
  [{ ...aConsentedRecognition({ giver: me, receivers: [aPerson()] }), state: 'HIDDEN' }, 'Gemeld: niemand ziet het'],
  [{ ...aConsentedRecognition({ giver: me, receivers: [aPerson()] }), state: 'WITHDRAWN' }, 'Ingetrokken'],
])('my stories say where each one stands (%#)', async (given, stateText) => {
  const { container } = await openForYou({ myRecognitions: aPage([given]) }, { screenName: 'stories' });
  expect((await screen.findByRole('article')).textContent).toContain(stateText);
  await expectAccessible(container);
});

test('without a story of one’s own there is a way to the wall', async () => {
  await openForYou({}, { screenName: 'stories' });
  expect(await screen.findByRole('heading', { name: 'Je eerste verhaal moet nog komen' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Naar het prikbord' })).toBeTruthy();
});
