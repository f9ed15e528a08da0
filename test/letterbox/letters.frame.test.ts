import { createHash } from 'node:crypto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { receiptOf } from '../../client/letterbox/protocol/receipt.ts';
import type { Answer, AnswerTurn } from '../../client/letterbox/protocol/sealed-answer.ts';
import { threadKeys } from '../../client/letterbox/protocol/thread-keys.ts';
import { expectAccessible, openLetterFrame, settled, shownReceipt, writeLetter } from '../support/letter-frame.ts';
import { type LetterWorld, makeLetterWorld } from '../support/letter-world.ts';

const seed = Uint8Array.from({ length: 16 }, (_, index) => index * 13);
const keys = await threadKeys(seed);
const author = { openPub: Buffer.from(keys.openPub), threadId: Buffer.from(keys.threadId) };
const receipt = (await receiptOf(seed)).join('-');

const turn = (number: number, act: AnswerTurn['act'], changes: Partial<AnswerTurn> = {}): AnswerTurn => ({
  number,
  by: 'Saskia Nijland',
  act,
  text: null,
  remedy: null,
  by_when: null,
  day: '2026-11-30',
  ...changes,
});
const asked: Partial<Answer> = { state: 'ASKED', version: 2, turns: [turn(1, 'ASKED', { text: 'Wanneer dan?' })] };

/** Somebody opens a letter with the receipt from their pocket. */
async function openWithReceipt(answer: Partial<Answer>, world: LetterWorld = makeLetterWorld()) {
  await world.deliver([{ to: author, answer }]);
  const opened = openLetterFrame({ world, show: { screen: 'letters' } });
  await settled(world);
  await enter(opened.user, receipt);
  return opened;
}

async function enter(user: ReturnType<typeof openLetterFrame>['user'], text: string) {
  await user.click(await screen.findByRole('button', { name: 'Voer een ontvangstbewijs in' }));
  await user.click(await screen.findByLabelText('Ontvangstbewijs'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Open mijn brief' }));
}

describe('my letters', () => {
  test('are not opened by the Enter that an input method takes', async () => {
    const world = makeLetterWorld();
    const { user } = openLetterFrame({ world, show: { screen: 'letters' } });
    await user.click(await screen.findByRole('button', { name: 'Voer een ontvangstbewijs in' }));
    const field = await screen.findByLabelText('Ontvangstbewijs');
    const press = (isComposing: boolean) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true, cancelable: true }));
    expect(press(true), 'the key goes on to the input method').toBe(true);
    expect(press(false)).toBe(false);
  });

  test('say what to do when there are none, with an example', async () => {
    const { root } = openLetterFrame({ show: { screen: 'letters' } });
    expect(await screen.findByRole('heading', { name: 'Nog geen brieven op dit apparaat' })).toBeTruthy();
    expect(screen.getByText('Zo ziet een brief met antwoord eruit')).toBeTruthy();
    await expectAccessible(root);
  });

  test('open with a receipt from another device, and ask for nothing', async () => {
    const world = makeLetterWorld();
    await world.deliver([{ to: author, answer: { title: 'Vier formulieren', ...asked } }]);
    const { user, root } = openLetterFrame({ world, show: { screen: 'letters' } });
    await settled(world);
    const before = world.requests.length;
    await enter(user, receipt.toLowerCase().replaceAll('-', ' '));
    expect(await screen.findByRole('heading', { name: 'Vier formulieren' })).toBeTruthy();
    expect(screen.getByText('Wanneer dan?')).toBeTruthy();
    expect(world.requests).toHaveLength(before);
    await expectAccessible(root);
  });

  test('name the group of a receipt in which there is a typing error', async () => {
    const { user, root } = openLetterFrame({ show: { screen: 'letters' } });
    const wrong = receipt.slice(0, 13) + (receipt[13] === 'A' ? 'B' : 'A') + receipt.slice(14);
    await enter(user, wrong);
    expect(await screen.findByText(/^Groepje 3 klopt niet/)).toBeTruthy();
    expect(screen.getByLabelText('Ontvangstbewijs')).toHaveProperty('value', wrong);
    await expectAccessible(root);
  });

  test('are there again in the browser in which the receipt was kept, and only there', async () => {
    const world = makeLetterWorld();
    const { user, leave, browser } = openLetterFrame({ world });
    await settled(world);
    await writeLetter(user);
    await shownReceipt();
    await user.click(screen.getByRole('checkbox', { name: /Bewaar ook in deze browser/ }));
    await screen.findByText(/Binnen een minuut staat het|Bewaard in deze browser/);
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(await screen.findByText('Van deze brief is hier nog niets')).toBeTruthy();
    await waitFor(() => expect(world.posted).toHaveLength(1));
    await leave();
    const [letter] = world.posted;
    await world.deliver([{ to: letter!, answer: { title: letter!.texts[5], ...asked } }]);
    const reopened = openLetterFrame({ world, browser, show: { screen: 'letters' } });
    expect(await screen.findByRole('article')).toBeTruthy();
    expect(within(screen.getByRole('article')).getByText(/Er is een vraag voor jou/)).toBeTruthy();
    reopened.root.remove();
    openLetterFrame({ world, show: { screen: 'letters' } });
    expect(await screen.findByRole('heading', { name: 'Nog geen brieven op dit apparaat' })).toBeTruthy();
  });

  test('say when they could not be looked up, and show what was here', async () => {
    const world = makeLetterWorld();
    world.isDown = true;
    const { root } = openLetterFrame({ world, show: { screen: 'letters' } });
    expect(await screen.findByText(/We konden niet kijken of er iets nieuws is/)).toBeTruthy();
    await expectAccessible(root);
  });

  test('give the proof that the box accepted one, until it is delivered', async () => {
    const world = makeLetterWorld();
    const { user, root } = openLetterFrame({ world });
    await settled(world);
    await writeLetter(user);
    await screen.findByText('Je brief ligt in de bus.');
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    await user.click(screen.getByRole('button', { name: 'Ja, ik heb het' }));
    // Whoever has just sent one is not told that there is none.
    expect(await screen.findByText('Je brief is verstuurd')).toBeTruthy();
    expect(screen.queryByText('Nog geen brieven op dit apparaat')).toBeNull();
    const proof = (await screen.findByText('Bewijs dat de bus je brief aannam')).closest('details')!;
    const code = Buffer.from(proof.querySelector('.seal')!.textContent, 'base64url');
    const hash = createHash('sha256').update(world.posted[0]!.body).digest();
    const epoch = Buffer.alloc(4);
    epoch.writeUInt32BE(202648);
    expect(code).toEqual(Buffer.concat([epoch, hash, Buffer.alloc(64, 7)]));
    expect(code.toString('base64url')).toHaveLength(134);
    await expectAccessible(root);
  });

  test('report an accepted letter whose week went by; its text is gone', async () => {
    const world = makeLetterWorld();
    const { user, leave, browser } = openLetterFrame({ world });
    await settled(world);
    await writeLetter(user, { obstacle: 'Nooit bezorgd.' });
    await screen.findByText('Je brief ligt in de bus.');
    await leave();
    const later = world.monday + 14 * 86_400_000 + 1;
    const reopened = openLetterFrame({ world, browser, show: { screen: 'letters' }, now: () => later });
    expect(await screen.findByRole('heading', { name: 'Een brief is niet bezorgd' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Schrijf opnieuw' })).toBeNull();
    await reopened.user.click(screen.getByRole('button', { name: 'Gooi weg' }));
    await waitFor(() => expect(screen.queryByText('Een brief is niet bezorgd')).toBeNull());
    expect(world.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('a thread', () => {
  test('shows both sides, who answered, what is done and until when', async () => {
    const { root } = await openWithReceipt({
      state: 'ANSWERED',
      turns: [
        turn(1, 'ACKNOWLEDGED'),
        turn(2, 'TEXT', { by: null, text: 'Vooral op vrijdag.' }),
        turn(3, 'ANSWERED', { text: 'De norm gaat eruit.', remedy: 'CUSTOMER_KPI', by_when: '2026-12-18' }),
      ],
    });
    expect(await screen.findByRole('heading', { name: /Saskia Nijland heeft je brief gelezen/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Jij schreef/ })).toBeTruthy();
    expect(screen.getByText('Meten wat de klant merkt, uiterlijk 18 december')).toBeTruthy();
    await expectAccessible(root);
  });

  const letter = { obstacle: 'Vier formulieren voor één sleutel.', cost: 'Klanten wachten.', lang: 'nl' };

  test('has the letter itself, folded up with what is older than the newest answer', async () => {
    const turns = [
      turn(1, 'ASKED', { text: 'Wanneer dan?' }),
      turn(2, 'TEXT', { by: null, text: 'Op vrijdag.' }),
      turn(3, 'ANSWERED', { text: 'De norm gaat eruit.' }),
      turn(4, 'TEXT', { by: null, text: 'Fijn.' }),
    ];
    const { user, root } = await openWithReceipt({ state: 'ANSWERED', letter, turns });
    const summary = await screen.findByText('Je brief en eerdere berichten');
    const fold = summary.closest('details')!;
    expect(fold.open).toBe(false);
    for (const text of [letter.obstacle, letter.cost, 'Wanneer dan?', 'Op vrijdag.']) {
      expect(within(fold).getByText(text)).toBeTruthy();
    }
    for (const text of ['De norm gaat eruit.', 'Fijn.']) expect(within(fold).queryByText(text)).toBeNull();
    expect(screen.getByText('De norm gaat eruit.')).toBeTruthy();
    await user.click(summary);
    await expectAccessible(root);
  });

  test('without an answer yet shows the letter', async () => {
    await openWithReceipt({ state: 'OPEN', letter, turns: [] });
    expect((await screen.findByText(letter.obstacle)).closest('details')!.open).toBe(true);
  });

  test('that was not solved after all is open again', async () => {
    const turns = [turn(1, 'CLOSED', { text: 'Klaar.' }), turn(2, 'NOT_SOLVED', { by: null })];
    await openWithReceipt({ state: 'OPEN', turns });
    expect(await screen.findByText(/^Weer open/)).toBeTruthy();
  });

  test('takes an answer to the question that was asked', async () => {
    const { world, user } = await openWithReceipt(asked);
    await user.type(await screen.findByLabelText('Jouw antwoord'), 'Op maandag.');
    await user.click(screen.getByRole('button', { name: 'Doe op de post' }));
    await waitFor(() => expect(world.posted).toHaveLength(1));
    expect(world.posted[0]).toMatchObject({ type: 3, texts: ['1', '0', 'TEXT', 'Op maandag.'] });
    expect(world.posted[0]!.threadId.equals(author.threadId)).toBe(true);
    expect(await screen.findByText(/Je reactie ligt in de bus/)).toBeTruthy();
    // What is on its way stands alone: no empty field asks for an answer beside it.
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement?.textContent).toContain('Je reactie ligt in de bus');
    await user.click(screen.getByRole('button', { name: 'Voeg iets toe' }));
    expect(screen.getByRole('textbox')).toHaveProperty('value', '');
  });

  test('says from where on an answer is too long, and takes it once it is shorter', async () => {
    const { world, user } = await openWithReceipt(asked);
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Jouw antwoord');
    await user.click(field);
    await user.paste(`${'a'.repeat(4_000)} te veel`);
    const problem = screen.getByText(/^8 tekens te lang, vanaf “te veel”/).closest('[role=alert]')!;
    expect(field.getAttribute('aria-describedby')).toContain(problem.id);
    await user.click(screen.getByRole('button', { name: 'Doe op de post' }));
    expect(world.posted).toEqual([]);
    await user.clear(field);
    await user.paste('Op maandag.');
    await user.click(screen.getByRole('button', { name: 'Doe op de post' }));
    await waitFor(() => expect(world.posted[0]?.texts).toEqual(['1', '0', 'TEXT', 'Op maandag.']));
  });

  test('asks whether it is solved, and takes a no with a word', async () => {
    const { world, user, root } = await openWithReceipt({
      state: 'CLOSED',
      turns: [turn(4, 'CLOSED', { text: 'Klaar.' })],
    });
    expect(await screen.findByRole('heading', { name: 'Is het opgelost?' })).toBeTruthy();
    await expectAccessible(root);
    await user.type(screen.getByLabelText('Wil je er iets bij zeggen?'), 'Bij ons nog niet.');
    await user.click(screen.getByRole('button', { name: 'Nee, nog niet' }));
    await waitFor(() => expect(world.posted[0]?.texts).toEqual(['4', '0', 'NOT_SOLVED', 'Bij ons nog niet.']));
  });

  test('takes a yes without a word, once', async () => {
    const { world, user } = await openWithReceipt({ state: 'CLOSED', turns: [turn(4, 'CLOSED')] });
    await user.click(await screen.findByRole('button', { name: 'Ja, opgelost' }));
    await waitFor(() => expect(world.posted[0]?.texts).toEqual(['4', '0', 'SOLVED', '']));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Ja, opgelost' })).toBeNull());
  });

  test('takes the next place when one was used on another device', async () => {
    const world = makeLetterWorld();
    world.seen.add(`${author.threadId.toString('hex')} 1 0`);
    const { user } = await openWithReceipt(asked, world);
    await user.type(await screen.findByLabelText('Jouw antwoord'), 'Nog iets.');
    await user.click(screen.getByRole('button', { name: 'Doe op de post' }));
    await waitFor(() => expect(world.posted[0]?.texts).toEqual(['0', '1', 'TEXT', 'Nog iets.']));
  });

  test('says when everything that fits was said, and keeps what was typed', async () => {
    const world = makeLetterWorld();
    for (const place of ['1 0', '0 1', '0 2']) world.seen.add(`${author.threadId.toString('hex')} ${place}`);
    const { user } = await openWithReceipt(asked, world);
    await user.type(await screen.findByLabelText('Jouw antwoord'), 'Nog iets.');
    await user.click(screen.getByRole('button', { name: 'Doe op de post' }));
    expect(await screen.findByText(/gezegd wat er past/)).toBeTruthy();
    expect(screen.getByLabelText('Jouw antwoord')).toHaveProperty('value', 'Nog iets.');
  });

  test('opens on the board outside, unless it is private', async () => {
    const { sentOut, user } = await openWithReceipt(asked);
    await user.click(await screen.findByRole('button', { name: 'Bekijk op het bord' }));
    expect(screen.getByText(/een script van het intranet kan horen dat je van hier komt/)).toBeTruthy();
    expect(sentOut.at(-1)).toEqual({ type: 'open-blocker', blocker: '0199e0aa-0000-4000-8000-00000000000b' });
  });

  test('that is private warns of appointments, and is on no board', async () => {
    await openWithReceipt({ ...asked, visibility: 'MANAGEMENT' });
    expect(await screen.findByText(/Volg er geen link of afspraak in/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bekijk op het bord' })).toBeNull();
  });

  test('that was hidden or merged says so', async () => {
    await openWithReceipt({
      ...asked,
      hidden: 'Er stond een naam in.',
      merged: '0199e0aa-0000-4000-8000-00000000000c',
    });
    expect(await screen.findByText(/De reden: Er stond een naam in\./)).toBeTruthy();
    expect(screen.getByText(/samengevoegd met een andere/)).toBeTruthy();
  });

  test('of which the bulletin holds nothing says so', async () => {
    const world = makeLetterWorld();
    const { user } = openLetterFrame({ world, show: { screen: 'letters' } });
    await settled(world);
    await enter(user, receipt);
    expect(await screen.findByRole('heading', { name: 'Van deze brief is hier nog niets' })).toBeTruthy();
  });
});

describe('me too', () => {
  const show = {
    screen: 'me-too',
    blocker: '0199e0aa-0000-4000-8000-00000000000b',
    title: 'Vier formulieren',
  } as const;

  test('is confirmed inside the frame, and is one request', async () => {
    const { world, user, root } = openLetterFrame({ show });
    await settled(world);
    expect(screen.getByText('Vier formulieren')).toBeTruthy();
    await expectAccessible(root);
    const join = await screen.findByRole('button', { name: 'Zeg anoniem: ook ik' });
    const before = world.requests.length;
    await user.click(join);
    expect(await screen.findByRole('heading', { name: 'Op de post' })).toBeTruthy();
    await waitFor(() => expect(world.posted).toHaveLength(1));
    expect(world.posted[0]).toMatchObject({ type: 2, texts: [show.blocker] });
    expect(world.requests).toHaveLength(before + 1);
    await expectAccessible(root);
  });

  test('is nothing that the page outside can say for somebody', async () => {
    const { world, show: shown } = openLetterFrame({ show });
    await settled(world);
    shown({ screen: 'hidden' });
    expect(world.posted).toEqual([]);
  });
});

describe('about', () => {
  test('tells all promises and limits, and the seal', async () => {
    const { root } = openLetterFrame({ show: { screen: 'about' } });
    const promises = await screen.findByRole('heading', { name: 'Wat we beloven' });
    expect(within(promises.parentElement!).getAllByRole('listitem')).toHaveLength(4);
    const limits = screen.getByRole('heading', { name: 'Wat we niet kunnen beloven' });
    expect(within(limits.parentElement!).getAllByRole('listitem')).toHaveLength(8);
    expect(await screen.findByText(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)).toBeTruthy();
    await expectAccessible(root);
  });

  test('forgets everything here only when asked twice, and without a request', async () => {
    const world = makeLetterWorld();
    const { user } = openLetterFrame({ world, show: { screen: 'about' } });
    await settled(world);
    const before = world.requests.length;
    await user.click(await screen.findByRole('button', { name: 'Vergeet alles hier' }));
    await user.click(screen.getByRole('button', { name: 'Ja, vergeet alles' }));
    expect(await screen.findByText('Alles op deze plek is vergeten.')).toBeTruthy();
    expect(world.requests).toHaveLength(before);
    await user.click(screen.getByRole('button', { name: 'Schrijf een brief' }));
    expect(await screen.findByText('Je postzegels voor deze week zijn op')).toBeTruthy();
  });
});
