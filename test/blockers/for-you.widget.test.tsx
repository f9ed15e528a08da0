import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { NoticeKind } from '../../client/graphql.ts';
import { aBlocker, saskia } from '../support/blocker-screens.tsx';
import { aNotice, forYou, openForYou } from '../support/for-you.tsx';
import { aPage, aRecognition } from '../support/samples.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

const blocker = { __typename: 'Blocker' as const, id: 'QmxvY2tlcjp4', title: 'De klok', lang: 'nl' };
const about = (kind: NoticeKind) => aNotice({ kind, actor: null, recognition: null, blocker });

async function line(notice: ReturnType<typeof aNotice>) {
  const { container } = await openForYou({ forYou: forYou([notice]) });
  const item = within(await screen.findByRole('region', { name: 'Eerder' })).getByRole('listitem');
  await expectAccessible(container);
  return item;
}

test.each<[NoticeKind, string]>([
  ['BLOCKER_DUE', 'De volgende werkdag is de laatste om te antwoorden of je belofte na te komen: De klok'],
  ['BLOCKER_MOVED_UP', 'Niet op tijd beantwoord, en nu bij jou: De klok'],
  ['BLOCKER_REPLIED', 'De schrijver heeft je geantwoord: De klok'],
  ['BLOCKER_CONFIRMED', 'De schrijver bevestigt dat het opgelost is: De klok'],
  ['BLOCKER_REOPENED', 'De schrijver zegt dat het nog niet opgelost is: De klok'],
])('%s is one plain sentence that leads to the blocker', async (kind, sentence) => {
  const item = await line(about(kind));
  expect(item.textContent).toContain(sentence);
  expect(within(item).getByRole('link', { name: 'De klok' }).getAttribute('href')).toBe(
    '#applaus/blocker/QmxvY2tlcjp4',
  );
});

test('what is overdue or due next stands on top of what waits, whatever was seen of it', async () => {
  const due = [
    aBlocker({ title: 'De klok', isOverdue: true }),
    aBlocker({ title: 'De sleutel', dueOn: '2099-12-04' }),
    aBlocker({ title: 'Het scherm', state: 'ANSWERED', dueOn: '2099-12-11' }),
  ];
  const asked: object[] = [];
  const blockerInbox = (variables: object) => {
    asked.push(variables);
    return aPage(due, 'more');
  };
  const waits = { ...about('BLOCKER_CONFIRMED'), isWaiting: true };
  const { container } = await openForYou({ forYou: forYou([waits, about('BLOCKER_MOVED_UP')]), blockerInbox });
  const waiting = within(await screen.findByRole('region', { name: 'Wacht op jou' }));
  await waiting.findByRole('link', { name: 'De sleutel' });
  expect(waiting.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Te laat, en nu bij jou: De klok',
    'Antwoord uiterlijk 4 december 2099: De sleutel',
    'Je beloofde dit voor 11 december 2099: Het scherm',
    'De rest van wat je gevraagd is, ligt in je postvak.',
    expect.stringContaining('bevestigt dat het opgelost is'),
  ]);
  expect(asked).toEqual([expect.objectContaining({ box: 'ASKED_OF_ME', first: 3 })]);
  await expectAccessible(container);
});

test('a letter that is due shows where nobody was told anything yet', async () => {
  const { user } = await openForYou({ blockerInbox: aPage([aBlocker({ title: 'De klok', isOverdue: true })]) });
  await user.click(await screen.findByRole('link', { name: 'De klok' }));
  expect(location.hash).toMatch(/^#applaus\/blocker\//);
});

test('a delivery says nothing of its content, and leads to the inbox', async () => {
  const item = await line({ ...about('BLOCKER_DELIVERED'), blocker: null });
  expect(item.textContent).toContain('Er zijn brieven voor je bezorgd. Ze liggen in je postvak.');
  expect(within(item).getByRole('link').getAttribute('href')).toBe('#applaus/blockers/inbox');
});

test('a question of a leader leads to the rounds', async () => {
  const item = await line({ ...about('ROUND_ASKED'), blocker: null, actor: saskia });
  expect(item.textContent).toContain('Saskia Nijland stelt een vraag, en je kunt anoniem antwoorden.');
  expect(within(item).getByRole('link').getAttribute('href')).toBe('#applaus/blockers/rounds');
});

test('a hidden blocker is linked to as that, not by an empty title', async () => {
  const item = await line({ ...about('BLOCKER_CONFIRMED'), blocker: { ...blocker, title: null } });
  expect(within(item).getByRole('link', { name: 'een verborgen blokkade' })).toBeTruthy();
});

test('a blocker that can no longer be read is shown without a link', async () => {
  const item = await line({ ...about('BLOCKER_REPLIED'), blocker: null });
  expect(item.textContent).toContain('Jij kunt de blokkade niet meer lezen.');
  expect(within(item).queryByRole('link')).toBeNull();
});

test('stories that tell how a blocker was removed lead back to it; all on a page are asked for together', async () => {
  const recognitions = [aRecognition(), aRecognition()];
  const recognitionBlockers = ({ recognitionIds }: { recognitionIds: string[] }) =>
    recognitionIds.map((recognitionId) => ({
      recognitionId,
      blocker: recognitionId === recognitions[1]!.id ? blocker : null,
    }));
  const { link } = await openWidget({ recognitionBlockers, wall: aPage(recognitions) });
  const lines = await screen.findAllByText(/Dit begon met een blokkade/);
  expect(lines.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('De klok')]);
  expect(screen.getByRole('link', { name: /De klok/ }).getAttribute('href')).toContain('#applaus/blocker/');
  expect(link.asked.filter((name) => name === 'RecognitionBlockers')).toHaveLength(1);
});
