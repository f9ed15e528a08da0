import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { BlockerWholeFragment } from '../../client/graphql.ts';
import { aBlocker, aTurn, may, nothingWaits, openBlocker } from '../support/blocker-screens.tsx';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

type Input = Record<string, unknown>;

/** A verb as the server answers it: what was sent, and what becomes of the blocker. */
function taking(sent: Input[], blocker: BlockerWholeFragment, becomes: Partial<BlockerWholeFragment>) {
  return ({ input }: { input: Input }) => {
    sent.push({ ...input });
    return { ...blocker, ...becomes };
  };
}

const refusing = (__typename: string) => () => ({ __typename, message: 'Een collega was je voor.' });

const TEXT_VERBS = [
  {
    mutation: 'askReporter',
    may: 'viewerCanAsk',
    verb: 'Vraag door',
    label: 'Wat wil je weten?',
    field: 'question',
    send: 'Stel de vraag',
    becomes: { state: 'ASKED' },
    now: 'Wacht op de schrijver',
    missing: 'Schrijf wat je wilt weten.',
  },
  {
    mutation: 'declineBlocker',
    may: 'viewerCanDecline',
    verb: 'Zeg nee',
    label: 'Waarom niet?',
    field: 'reason',
    send: 'Zeg nee',
    becomes: { state: 'DECLINED' },
    now: 'Nee, met reden',
    missing: 'Schrijf waarom niet.',
  },
  {
    mutation: 'closeBlocker',
    may: 'viewerCanClose',
    verb: 'Het is opgeruimd',
    label: 'Wat is er veranderd?',
    field: 'whatChanged',
    send: 'Meld dat het is opgeruimd',
    becomes: { state: 'CLOSED' },
    now: 'Opgeruimd, nog niet bevestigd',
    missing: 'Schrijf wat er veranderd is.',
  },
] as const;

test.each(TEXT_VERBS)('$verb: sent with its words, and told', async (verb) => {
  const blocker = aBlocker();
  const sent: Input[] = [];
  const answers = { [verb.mutation]: taking(sent, blocker, verb.becomes) };
  const { user, container } = await openBlocker(blocker, [verb.may], answers);
  await user.click(await screen.findByRole('button', { name: verb.verb }));
  const field = screen.getByRole('textbox', { name: verb.label });
  expect(document.activeElement).toBe(field);
  await user.click(screen.getByRole('button', { name: verb.send }));
  expect(screen.getByText(verb.missing)).toBeTruthy();
  expect(sent).toEqual([]);
  await expectAccessible(container);

  await user.type(field, ' Omdat het moet. ');
  await user.click(screen.getByRole('button', { name: verb.send }));
  expect(await screen.findByText(verb.now)).toBeTruthy();
  expect(sent).toEqual([{ blockerId: blocker.id, [verb.field]: 'Omdat het moet.' }]);
  expect(screen.queryByRole('textbox', { name: verb.label })).toBeNull();
});

test.each(TEXT_VERBS)('$verb: refused, the text stays and the blocker is read again', async (verb) => {
  const blocker = aBlocker();
  const answers = { [verb.mutation]: refusing('BlockerMovedOnRefused') };
  const { user, link } = await openBlocker(blocker, [verb.may], answers);
  await user.click(await screen.findByRole('button', { name: verb.verb }));
  await user.type(screen.getByRole('textbox', { name: verb.label }), 'Omdat het moet.');
  const read = link.asked.filter((name) => name === 'Blocker').length;
  await user.click(screen.getByRole('button', { name: verb.send }));
  expect((await screen.findByRole('alert')).textContent).toBe('Een collega was je voor.');
  expect(screen.getByRole('textbox', { name: verb.label })).toHaveProperty('value', 'Omdat het moet.');
  await waitFor(() => expect(link.asked.filter((name) => name === 'Blocker')).toHaveLength(read + 1));
});

async function fillAnswer({ user }: Awaited<ReturnType<typeof openBlocker>>): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Geef antwoord' }));
  await user.type(screen.getByRole('textbox', { name: 'Wat ga je doen?' }), 'De klok gaat weg.');
  await user.click(screen.getByRole('radio', { name: /Meten wat de klant merkt/ }));
  await user.type(screen.getByLabelText('Wanneer is het klaar?'), '2031-12-12');
}

test('an answer needs words, a remedy and a day', async () => {
  const { user, container } = await openBlocker(aBlocker(), ['viewerCanAnswer']);
  await user.click(await screen.findByRole('button', { name: 'Geef antwoord' }));
  await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }));
  for (const missing of ['Schrijf wat je gaat doen.', 'Kies een aanpak.', 'Kies een dag.']) {
    expect(screen.getByText(missing)).toBeTruthy();
  }
  await expectAccessible(container);
});

test('a form that is not ready takes the focus to what is missing', async () => {
  const { user } = await openBlocker(aBlocker(), ['viewerCanAnswer']);
  await user.click(await screen.findByRole('button', { name: 'Geef antwoord' }));
  const send = screen.getByRole('button', { name: 'Verstuur antwoord' });
  const words = screen.getByRole('textbox', { name: 'Wat ga je doen?' });
  await user.click(send);
  expect(document.activeElement).toBe(words);
  await user.type(words, 'De klok gaat weg.');
  await user.click(send);
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
});

test('an answer is sent with its remedy and its day', async () => {
  const blocker = aBlocker();
  const sent: Input[] = [];
  const turns = [aTurn({ remedy: 'CUSTOMER_KPI', dueOn: '2031-12-12' })];
  const answerBlocker = taking(sent, blocker, { state: 'ANSWERED', turns });
  const opened = await openBlocker(blocker, ['viewerCanAnswer'], { answerBlocker });
  await fillAnswer(opened);
  await opened.user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }));
  expect(await screen.findByText('Beantwoord, klaar op 12 december 2031')).toBeTruthy();
  expect(sent).toEqual([
    { blockerId: blocker.id, text: 'De klok gaat weg.', remedy: 'CUSTOMER_KPI', dueOn: '2031-12-12' },
  ]);
  expect(screen.getByText('Je antwoord staat erbij, met je naam en de datum.')).toBeTruthy();
});

test('a day that is refused is said beside the day', async () => {
  const answerBlocker = () => ({ __typename: 'InvalidDaysRefused', message: 'Die dag is voorbij.' });
  const opened = await openBlocker(aBlocker(), ['viewerCanAnswer'], { answerBlocker });
  await fillAnswer(opened);
  await opened.user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }));
  const error = await screen.findByText('Die dag is voorbij.');
  const day = screen.getByLabelText('Wanneer is het klaar?');
  expect(day.getAttribute('aria-describedby')).toContain(error.closest('[id]')!.id);
});

test.each([
  ['a connection that broke', () => new NoConnection(), /We kunnen de server nu niet bereiken/],
  [
    'a token that ended',
    () => new GraphQLError('who', { extensions: { code: 'UNAUTHENTICATED' } }),
    /Je bent uitgelogd/,
  ],
])('%s loses nothing that was typed, not even when the form is closed', async (_, trouble, sentence) => {
  const answerBlocker = () => {
    throw trouble();
  };
  const opened = await openBlocker(aBlocker(), ['viewerCanAnswer'], { answerBlocker });
  await fillAnswer(opened);
  await opened.user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  await opened.user.click(screen.getByRole('button', { name: 'Annuleer' }));
  await opened.user.click(screen.getByRole('button', { name: 'Geef antwoord' }));
  expect(screen.getByRole('textbox', { name: 'Wat ga je doen?' })).toHaveProperty('value', 'De klok gaat weg.');
  expect(screen.getByRole('radio', { name: /Meten wat de klant merkt/ })).toHaveProperty('checked', true);
  expect(screen.getByLabelText('Wanneer is het klaar?')).toHaveProperty('value', '12 december 2031');
});

test('pressed twice, it is sent once', async () => {
  const blocker = aBlocker();
  const sent: Input[] = [];
  const answerBlocker = taking(sent, blocker, { state: 'ANSWERED' });
  const opened = await openBlocker(blocker, ['viewerCanAnswer'], { answerBlocker });
  await fillAnswer(opened);
  const day = screen.getByLabelText('Wanneer is het klaar?');
  fireEvent.keyDown(day, { key: 'Enter', ctrlKey: true });
  fireEvent.submit(day.closest('form')!);
  expect(await screen.findByText('Beantwoord, er wordt aan gewerkt')).toBeTruthy();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(sent).toHaveLength(1);
});

test('an answer that is too long stays whole and is not sent', async () => {
  const sent: unknown[] = [];
  const closeBlocker = ({ input }: { input: unknown }) => sent.push(input);
  const { user } = await openBlocker(aBlocker(), ['viewerCanClose'], { closeBlocker });
  await user.click(await screen.findByRole('button', { name: 'Het is opgeruimd' }));
  const field = screen.getByRole('textbox', { name: 'Wat is er veranderd?' });
  await user.click(field);
  await user.paste('x'.repeat(9_000));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/tekens te lang, vanaf “x+…”/)).toBeTruthy();
  expect(field).toHaveProperty('value', 'x'.repeat(9_000));
  expect(document.activeElement).toBe(field);
  expect(sent).toEqual([]);
});

test('what the server finds wrong with a field is said beside it', async () => {
  const closeBlocker = () => {
    const fields = [{ path: 'input.whatChanged', message: 'Dit is te lang.' }];
    throw new GraphQLError('bad', { extensions: { code: 'BAD_USER_INPUT', fields } });
  };
  const { user } = await openBlocker(aBlocker(), ['viewerCanClose'], { closeBlocker });
  await user.click(await screen.findByRole('button', { name: 'Het is opgeruimd' }));
  await user.type(screen.getByRole('textbox', { name: 'Wat is er veranderd?' }), 'Veel.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  const error = await screen.findByText('Dit is te lang.');
  expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toContain(error.closest('[id]')!.id);
});

test('one thing is a button, the likeliest; all others are in one menu', async () => {
  const every = [
    'viewerCanAcknowledge',
    'viewerCanAsk',
    'viewerCanAnswer',
    'viewerCanDecline',
    'viewerCanClose',
  ] as const;
  const { user } = await openBlocker(aBlocker(), [...every, 'viewerCanMerge', 'viewerCanHide']);
  const group = within(await screen.findByRole('group', { name: 'Wat jij kunt doen' }));
  const names = () => group.getAllByRole('button').map(({ textContent }) => textContent);
  expect(names()).toEqual(['Geef antwoord', 'Meer']);
  await user.click(group.getByRole('button', { name: 'Meer mogelijkheden' }));
  expect(group.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
    ...['Het is opgeruimd', 'Vraag door', 'Zeg nee', 'Ik heb het gelezen', 'Voeg samen', 'Verberg'],
  ]);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(await group.findByRole('textbox', { name: 'Wat wil je weten?' })).toBeTruthy();
});

test('that it was read shows at once', async () => {
  const blocker = aBlocker();
  let answer: (() => void) | undefined;
  const acknowledgeBlocker = () =>
    new Promise((resolve) => {
      answer = () => resolve({ ...blocker, state: 'ACKNOWLEDGED' });
    });
  const { user } = await openBlocker(blocker, ['viewerCanAcknowledge'], { acknowledgeBlocker });
  await user.click(await screen.findByRole('button', { name: 'Ik heb het gelezen' }));
  expect(await screen.findByText('Gelezen, antwoord volgt')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Wat erop volgde' }).textContent).toContain('Sanne de Vries las dit');
  answer!();
  expect(await screen.findByText('De schrijver ziet dat je het gelezen hebt.')).toBeTruthy();
});

test('that it was read is taken back when it is refused', async () => {
  const acknowledgeBlocker = refusing('NotYourBlockerRefused');
  const { user } = await openBlocker(aBlocker(), ['viewerCanAcknowledge'], { acknowledgeBlocker });
  await user.click(await screen.findByRole('button', { name: 'Ik heb het gelezen' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Een collega was je voor.');
  expect(screen.getByText('Wacht op antwoord')).toBeTruthy();
});

test('an editor hides with a reason, and shows it again', async () => {
  const blocker = aBlocker({ title: 'De klok' });
  const sent: Input[] = [];
  const hidden = { hiddenReason: 'Er stond een naam in.', title: null, obstacle: null, cost: null };
  const hideBlocker = taking(sent, blocker, hidden);
  const showBlocker = taking(sent, blocker, {});
  const { user } = await openBlocker(blocker, ['viewerCanHide'], { hideBlocker, showBlocker });
  // With nothing else to do, what is rare needs no dots.
  await user.click(await screen.findByRole('button', { name: 'Verberg' }));
  await user.type(screen.getByRole('textbox', { name: 'Waarom?' }), 'Er stond een naam in.');
  await user.click(screen.getByRole('button', { name: 'Verberg' }));
  expect(await screen.findByRole('article', { name: 'Deze blokkade is verborgen' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Toon weer' }));
  expect(await screen.findByRole('article', { name: 'De klok' })).toBeTruthy();
  expect(sent).toEqual([{ blockerId: blocker.id, reason: 'Er stond een naam in.' }, { blockerId: blocker.id }]);
});

test('after something was done the marks and the counts are asked again', async () => {
  const blocker = aBlocker();
  let isDone = false;
  const closeBlocker = () => {
    isDone = true;
    return { ...blocker, state: 'CLOSED' };
  };
  const viewerBlockerMarks = (asked: { blockerIds: string[] }) =>
    may(isDone ? 'viewerCanGiveRecognition' : 'viewerCanClose')(asked);
  const blockerInboxCounts = () => ({ ...nothingWaits, isLeader: true, askedOfMe: isDone ? 0 : 1 });
  const { user } = await openBlocker(blocker, [], { closeBlocker, viewerBlockerMarks, blockerInboxCounts });
  await user.click(await screen.findByRole('button', { name: 'Het is opgeruimd' }));
  await user.type(screen.getByRole('textbox'), 'Weg.');
  await user.click(screen.getByRole('button', { name: 'Meld dat het is opgeruimd' }));
  expect(await screen.findByRole('button', { name: 'Vertel het op het prikbord' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Het is opgeruimd' })).toBeNull();
});
