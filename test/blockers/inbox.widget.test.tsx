import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { aBlocker, aTurn, may, nothingWaits, openBlockers } from '../support/blocker-screens.tsx';
import { aPage } from '../support/samples.ts';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

const counts = { askedOfMe: 2, myOrganisation: 5, overdue: 1, waitingForReporter: 0, isLeader: true };
const open = (answers: object, lang?: 'en') =>
  openBlockers({ blockerInboxCounts: counts, ...answers }, { at: 'blockers/inbox', lang });

test('four boxes with their counts, and in each what can be done', async () => {
  const boxes: string[] = [];
  const blockerInbox = ({ box }: { box: string }) => {
    boxes.push(box);
    return aPage(box === 'OVERDUE' ? [aBlocker({ title: 'De klok', isOverdue: true })] : [aBlocker(), aBlocker()]);
  };
  const { user, container, link } = await open({ blockerInbox, viewerBlockerMarks: may('viewerCanAnswer') });
  const which = await screen.findByRole('group', { name: 'Welk vak' });
  await waitFor(() =>
    expect(
      within(which)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Aan mij gevraagd 2', 'In mijn onderdeel 5', 'Te laat 1', 'Wacht op de schrijver ']),
  );
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Geef antwoord' })).toHaveLength(2));
  expect(link.asked.filter((name) => name === 'ViewerBlockerMarks')).toHaveLength(1);
  await expectAccessible(container);

  await user.click(within(which).getByRole('button', { name: 'Te laat 1' }));
  expect(await screen.findByRole('article', { name: 'De klok' })).toBeTruthy();
  expect(boxes).toEqual(['ASKED_OF_ME', 'OVERDUE']);
});

test.each([
  ['Aan mij gevraagd 2', 'Er wacht niets op je'],
  ['In mijn onderdeel 5', 'In jouw onderdeel is niets gevraagd'],
  ['Te laat 1', 'Niets te laat'],
  ['Wacht op de schrijver', 'Je wacht op niemand'],
])('an empty box says what that means: %s', async (box, title) => {
  const { user } = await open({ blockerInbox: aPage([]) });
  await user.click(await screen.findByRole('button', { name: box }));
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
});

test('whoever answers has the question, and all that the writer said since, before them', async () => {
  const turns = [
    aTurn({ act: 'ASKED', text: 'Op welke dag?' }),
    aTurn({ act: 'TEXT', actor: null, text: 'Op zaterdag.' }),
    aTurn({ act: 'MOVED_UP', text: null }),
    aTurn({ act: 'TEXT', actor: null, text: 'En op zondag.' }),
  ];
  const earlier = [aTurn({ act: 'ANSWERED', text: 'Dat komt.' }), ...turns];
  const { user } = await open({
    blockerInbox: aPage([aBlocker({ title: 'De klok', turns: earlier })]),
    viewerBlockerMarks: may('viewerCanAnswer'),
  });
  const card = await screen.findByRole('article', { name: 'De klok' });
  expect(card.textContent).toMatch(/Op welke dag\?.*Op zaterdag\..*En op zondag\./);
  expect(card.textContent).not.toContain('Dat komt.');
  await user.click(await within(card).findByRole('button', { name: 'Geef antwoord' }));
  expect(within(card).getByText('Op zaterdag.')).toBeTruthy();
});

test('what is due later since it was answered, and so comes with a further page too, is there once', async () => {
  const [one, other] = [aBlocker({ title: 'De klok' }), aBlocker({ title: 'De sleutel' })];
  const blockerInbox = ({ after }: { after?: string }) => (after ? aPage([one, other]) : aPage([one], 'place'));
  const { user } = await open({ blockerInbox });
  await user.click(await screen.findByRole('button', { name: 'Meer blokkades' }));
  expect(await screen.findByRole('article', { name: 'De sleutel' })).toBeTruthy();
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

test('what was answered stays where it is, with its new standing, and the count goes down', async () => {
  const [one, other] = [aBlocker({ title: 'De klok' }), aBlocker()];
  let isDone = false;
  const closeBlocker = () => {
    isDone = true;
    return { ...one, state: 'CLOSED' };
  };
  const blockerInboxCounts = () => ({ ...counts, askedOfMe: isDone ? 1 : 2 });
  const answers = { closeBlocker, blockerInboxCounts, blockerInbox: aPage([one, other]) };
  const { user } = await open({ ...answers, viewerBlockerMarks: may('viewerCanClose') });
  const card = await screen.findByRole('article', { name: 'De klok' });
  await user.click(await within(card).findByRole('button', { name: 'Het is opgeruimd' }));
  await user.type(within(card).getByRole('textbox'), 'De klok is weg.');
  await user.click(within(card).getByRole('button', { name: 'Meld dat het is opgeruimd' }));
  expect(await within(card).findByText('Opgeruimd, nog niet bevestigd')).toBeTruthy();
  expect(screen.getAllByRole('article')).toHaveLength(2);
  expect(await screen.findByRole('button', { name: 'Aan mij gevraagd 1' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Postvak 1' })).toBeTruthy();
});

test('the links to what leaders and administrators have are not there for others', async () => {
  const { unmount } = await openBlockers({ blockerInboxCounts: nothingWaits });
  expect(await screen.findByRole('link', { name: 'Vraagrondes' })).toBeTruthy();
  for (const name of ['Postvak', 'Vervanging', 'Management']) expect(screen.queryByRole('link', { name })).toBeNull();
  unmount();
  const settings = { honour: 'AT_ONCE', digest: 'NEVER', roles: ['ADMIN'], isMailConfigured: false };
  await openBlockers({ blockerInboxCounts: { ...nothingWaits, isLeader: true }, settings });
  for (const name of ['Postvak', 'Vervanging', 'Management'])
    expect(await screen.findByRole('link', { name })).toBeTruthy();
});

test('an inbox that is somebody else’s to read says so', async () => {
  const blockerInbox = () => {
    throw new GraphQLError('forbidden', { extensions: { code: 'FORBIDDEN' } });
  };
  await open({ blockerInbox });
  expect(await screen.findByRole('heading', { name: 'Dit is niet voor jou' })).toBeTruthy();
});

test('an inbox that could not be read can be asked again', async () => {
  let isBroken = true;
  const blockerInbox = () => {
    if (isBroken) throw new NoConnection();
    return aPage([aBlocker({ title: 'De klok' })]);
  };
  const { user } = await open({ blockerInbox }, 'en');
  expect((await screen.findByRole('alert')).textContent).toContain('No connection');
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('article', { name: 'De klok' })).toBeTruthy();
});
