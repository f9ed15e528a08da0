import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readReceipt } from '../../client/letterbox/protocol/receipt.ts';
import { threadKeys } from '../../client/letterbox/protocol/thread-keys.ts';
import { makeOffers, makeRound } from '../support/frame-desk.ts';
import {
  expectAccessible,
  fillIn,
  openLetterFrame,
  settled,
  shownReceipt,
  writeLetter,
} from '../support/letter-frame.ts';
import { type LetterWorld, makeLetterWorld } from '../support/letter-world.ts';

const QUESTION = 'Wat heb je van mij nodig zodat jij onze klanten nog blijer kunt maken?';

describe('before anything is typed', () => {
  test('three promises and three limits are told, and among how many people a letter hides', async () => {
    const { root } = openLetterFrame();
    const promises = await screen.findByRole('heading', { name: 'Dit beloven we' });
    const limits = screen.getByRole('heading', { name: 'Dit kunnen we niet beloven' });
    for (const heading of [promises, limits]) {
      expect(within(heading.parentElement!).getAllByRole('listitem')).toHaveLength(3);
    }
    expect(screen.getByText(/een van de 212 collega’s/)).toBeTruthy();
    const [firstField] = screen.getAllByRole('radio');
    expect(limits.compareDocumentPosition(firstField!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await expectAccessible(root);
  });

  test('the question, the delivery, the seal and where misconduct goes are there', async () => {
    openLetterFrame();
    const heading = await screen.findByRole('heading', { name: QUESTION });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(await screen.findByText(/morgen om 07.00 uur bezorgd/)).toBeTruthy();
    expect(await screen.findByText(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Marga Postma, vertrouwenspersoon' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('too few takers and a small company are told beforehand', async () => {
    openLetterFrame({ world: makeLetterWorld(Date.now(), { takers: 3, entitled: 12 }) });
    expect(
      await screen.findByText(/nog minder dan 8 collega’s schrijven\. Je brief wacht tot het er 8 zijn/),
    ).toBeTruthy();
    expect(screen.getByText(/Jullie zijn met weinig mensen/)).toBeTruthy();
  });

  test('a closed box says why, and still where to go', async () => {
    const { root } = openLetterFrame({ desk: { open: false, closedBecause: 'TOO_FEW_PEOPLE' } });
    expect(await screen.findByText(/te weinig mensen om anoniem te kunnen zijn/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /vertrouwenspersoon/ })).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    await expectAccessible(root);
  });

  test('where something names people on the way, the form does not open, and nothing is asked for', async () => {
    const world = makeLetterWorld();
    world.isNamed = true;
    const { root } = openLetterFrame({ world });
    expect(await screen.findByText('Hier kun je nu niet anoniem schrijven')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    await expectAccessible(root);
  });

  test('where it begins later, the form closes', async () => {
    const world = makeLetterWorld();
    const { user } = openLetterFrame({ world });
    await settled(world);
    await user.type(await screen.findByLabelText('Vertel: hoe gaat het nu?'), 'De kassa is traag.');
    world.isNamed = true;
    expect(await screen.findByText('Hier kun je nu niet anoniem schrijven', {}, { timeout: 70_000 })).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  }, 90_000);

  test('what everybody fetches carries nothing of an earlier answer', async () => {
    const world = makeLetterWorld();
    openLetterFrame({ world });
    await settled(world);
    const anonymous = world.requests.filter(({ method }) => method === 'GET');
    expect(anonymous.length).toBeGreaterThan(1);
    for (const { path, init } of anonymous) {
      // What is named by its hash may come out of the browser's cache: nobody asks whether it changed.
      const cache = path.endsWith('.bin') ? 'force-cache' : 'no-store';
      expect(init).toMatchObject({ credentials: 'omit', cache, referrerPolicy: 'no-referrer' });
    }
  });

  test('English is as complete', async () => {
    openLetterFrame({ lang: 'en' });
    const question = 'What do you need from me so that you can make our customers even happier?';
    expect(await screen.findByRole('heading', { name: question })).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Put it in the post' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('the form', () => {
  test('is not remembered, corrected or translated by anything', async () => {
    const { root } = openLetterFrame();
    await screen.findByLabelText('In één regel');
    for (const field of root.querySelectorAll('form, textarea, input:not([type=radio])')) {
      expect(field.getAttribute('autocomplete')).toBe('off');
      expect(field.getAttribute('spellcheck')).toBe('false');
      expect(field.getAttribute('translate')).toBe('no');
    }
    for (const field of root.querySelectorAll('input, select')) expect(field.getAttribute('autocomplete')).toBe('off');
  });

  test('says what is missing, goes there, and posts nothing', async () => {
    const { world, user, root } = openLetterFrame();
    await settled(world);
    await user.type(await screen.findByLabelText('Vertel: hoe gaat het nu?'), 'Dit staat er al.');
    await user.click(screen.getByRole('button', { name: 'Doe op de post' }));
    expect(screen.getByText('Kies wat er in de weg staat.')).toBeTruthy();
    expect(screen.getByText('Geef je brief één regel als kop.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^Schotten/ }));
    expect(screen.getByLabelText('Vertel: hoe gaat het nu?')).toHaveProperty('value', 'Dit staat er al.');
    expect(world.posted).toEqual([]);
    await expectAccessible(root);
  });

  test('counts what is left, and tells what is too long without cutting it', async () => {
    const { user } = openLetterFrame();
    const obstacle = await screen.findByLabelText<HTMLTextAreaElement>('Vertel: hoe gaat het nu?');
    await user.click(obstacle);
    await user.paste('a'.repeat(4_010));
    expect(screen.getByText(/^10 tekens te lang, vanaf “aaaaaaaaaa”/)).toBeTruthy();
    expect(screen.queryByText(/^Nog/)).toBeNull();
    expect(obstacle.value).toHaveLength(4_010);
    await user.clear(obstacle);
    await user.paste('a'.repeat(3_990));
    expect(screen.getByText('Nog 10 tekens')).toBeTruthy();
  });

  test('says at the text in which it begins from where on a letter is too long, and sends nothing', async () => {
    const { world, user, root } = openLetterFrame();
    await settled(world);
    await fillIn(user, { title: 'Zes minuten' });
    await user.click(screen.getByLabelText('Vertel: hoe gaat het nu?'));
    await user.paste('a'.repeat(4_000 - 'Zes minutenIk kap klanten af.Ze bellen terug.'.length));
    const cost = screen.getByLabelText<HTMLTextAreaElement>('Wat merkt de klant ervan?');
    await user.click(cost);
    await user.paste(' En hier gaat het nog een eind verder.');
    const said = '38 tekens te lang, vanaf “En hier gaat het nog een…”. Je tekst blijft staan; kort hem wat in.';
    const problem = screen.getByText(said).closest('[role=alert]')!;
    expect(cost.getAttribute('aria-describedby')).toContain(problem.id);
    expect(cost.value).toMatch(/nog een eind verder\.$/);
    await expectAccessible(root);
    await user.click(screen.getByRole('button', { name: 'Doe op de post' }));
    expect(document.activeElement).toBe(cost);
    expect(world.posted).toEqual([]);
  });

  test('says from where on its line is too long, in both languages', async () => {
    const { user } = openLetterFrame({ lang: 'en' });
    const title = await screen.findByLabelText<HTMLInputElement>('In one line');
    await user.click(title);
    await user.paste(`${'a'.repeat(120)}, and then some more of it`);
    const problem = screen.getByText(/^26 characters too long, from “, and then some more of…” on\. Your text stays/);
    expect(title.getAttribute('aria-describedby')).toContain(problem.closest('[role=alert]')!.id);
    expect(title.value).toHaveLength(146);
  });

  test('shows what is on the board already, asks for nothing, and takes a "me too" in its place', async () => {
    const [blocker] = makeOffers().meToos;
    const { world, user, root, sentOut } = openLetterFrame();
    await settled(world);
    await user.type(await screen.findByLabelText('In één regel'), 'Voor een sleutel');
    const [before, said] = [world.requests.length, sentOut.length];
    expect(screen.queryByText(/Staat dit al op het bord/)).toBeNull();
    await user.type(screen.getByLabelText('Vertel: hoe gaat het nu?'), 'Met vier formulieren ga ik naar de beheerder.');
    const found = await screen.findByRole('button', { name: blocker!.title });
    expect(found.closest('[role=status]')).toBeTruthy();
    expect(screen.getByText(/Alleen jij ziet dit/)).toBeTruthy();
    await expectAccessible(root);
    document.documentElement.scrollTop = 840;
    await user.click(found);
    expect(screen.queryByRole('textbox', { name: 'In één regel' })).toBeNull();
    document.documentElement.scrollTop = 0;
    await user.click(await screen.findByRole('button', { name: 'Toch niet' }));
    expect(await screen.findByLabelText('In één regel')).toHaveProperty('value', 'Voor een sleutel');
    // Back where they were, and not at the beginning of the form.
    await waitFor(() => expect(document.activeElement).toBe(found));
    expect(document.documentElement.scrollTop).toBe(840);
    await user.click(found);
    expect(world.requests).toHaveLength(before);
    await user.click(await screen.findByRole('button', { name: 'Zeg anoniem: ook ik' }));
    await screen.findByRole('heading', { name: 'Op de post' });
    await waitFor(() => expect(world.posted.map(({ type, texts }) => [type, texts])).toEqual([[2, [blocker!.id]]]));
    // The page outside hears nothing of all this: for it somebody is still at "write".
    expect(sentOut.slice(said)).toEqual([]);
  });

  test('of a round shows none of it: that is an answer to a question', async () => {
    const round = makeRound();
    const { world, user } = openLetterFrame({
      world: makeLetterWorld(Date.now(), { rounds: [round] }),
      show: { screen: 'write', round: round.id },
    });
    await settled(world);
    await user.type(await screen.findByLabelText('Vertel: hoe gaat het nu?'), 'Vier formulieren, bel 06-12345678.');
    await screen.findByText(/lijkt op een telefoonnummer/);
    expect(screen.queryByText(/Staat dit al op het bord/)).toBeNull();
  });

  test('warns of what leads to a person, by itself and without a request', async () => {
    const { world, user } = openLetterFrame();
    await settled(world);
    const before = world.requests.length;
    await user.click(await screen.findByLabelText('Vertel: hoe gaat het nu?'));
    await user.paste('Saskia Nijland van ons team, bel 06-12345678.');
    expect(await screen.findByText(/“Saskia Nijland” lijkt op een naam/)).toBeTruthy();
    expect(screen.getByText(/“06-12345678” lijkt op een telefoonnummer/)).toBeTruthy();
    expect(screen.getByText(/“ons team” maakt de kring kleiner/)).toBeTruthy();
    expect(world.requests).toHaveLength(before);
  });

  test('says when the page around it took the keyboard, and not when the writer goes elsewhere', async () => {
    const { user } = openLetterFrame();
    const has = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    onTestFinished(() => has.mockRestore());
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Vertel: hoe gaat het nu?');
    await user.type(field, 'Half af');
    await user.tab();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.queryByText(/heeft je toetsenbord overgenomen/)).toBeNull();
    await user.type(field, ' en');
    field.blur();
    expect((await screen.findByText(/heeft je toetsenbord overgenomen/)).closest('[role="alert"]')).toBeTruthy();
    await user.type(field, ' verder');
    expect(screen.queryByText(/heeft je toetsenbord overgenomen/)).toBeNull();
  });

  test('keeps what was typed while somebody reads the promises', async () => {
    const { user } = openLetterFrame();
    await user.type(await screen.findByLabelText('In één regel'), 'Half af');
    await user.click(screen.getByRole('button', { name: 'Lees alle beloften en grenzen' }));
    await screen.findByRole('heading', { name: 'Wat we beloven' });
    await user.click(screen.getByRole('button', { name: 'Schrijf een brief' }));
    expect(await screen.findByLabelText('In één regel')).toHaveProperty('value', 'Half af');
  });

  test('of a round carries its question, and names no addressee', async () => {
    const round = makeRound();
    const { world, user } = openLetterFrame({
      world: makeLetterWorld(Date.now(), { rounds: [round] }),
      show: { screen: 'write', round: round.id },
    });
    expect(await screen.findByRole('heading', { name: round.question })).toBeTruthy();
    expect(screen.queryByLabelText('Aan')).toBeNull();
    await settled(world);
    await writeLetter(user);
    await waitFor(() => expect(world.posted).toHaveLength(1));
    expect(world.posted[0]!.texts.slice(0, 5)).toEqual(['KPI', '', 'ALL', 'nl', round.id]);
  });
});

/** Whether the browser would ask who leaves the page now. */
function warnsWhoLeaves(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

describe('a letter that is put in the post', () => {
  test('is one request, with nothing in it that says who sends it', async () => {
    const { world, user } = openLetterFrame();
    await settled(world);
    const before = world.requests.length;
    await user.selectOptions(await screen.findByLabelText('Aan'), 'Saskia Nijland, Klantenservice (42 collega’s)');
    await user.click(screen.getByRole('radio', { name: /^Alleen wie moet antwoorden/ }));
    await writeLetter(user);
    await screen.findByText('Je brief ligt in de bus.');
    const [post, ...others] = world.requests.slice(before);
    expect(others).toEqual([]);
    expect(post!.path).toBe('/letterbox/letters');
    expect(post!.init).toMatchObject({ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    expect(post!.init!.headers).toEqual({ 'content-type': 'application/octet-stream' });
    expect(world.posted[0]!.texts).toEqual([
      'KPI',
      '0199e0aa-0000-4000-8000-000000000001',
      'MANAGEMENT',
      'nl',
      '',
      'Zes minuten is te kort',
      'Ik kap klanten af.',
      'Ze bellen terug.',
    ]);
  });

  test('shows the receipt of its own thread', async () => {
    const { world, user, root } = openLetterFrame();
    await settled(world);
    await writeLetter(user);
    const read = await readReceipt(await shownReceipt());
    const { threadId } = await threadKeys('seed' in read ? read.seed : new Uint8Array());
    await screen.findByText('Je brief ligt in de bus.');
    expect(world.posted[0]!.threadId.equals(threadId)).toBe(true);
    expect(screen.getByRole('img', { name: /QR-code/ })).toBeTruthy();
    await expectAccessible(root);
  });

  test('tells the page outside nothing of text, receipt or sending', async () => {
    const { world, user, sentOut } = openLetterFrame();
    await settled(world);
    await writeLetter(user, { obstacle: 'Een kanarie in de kolenmijn' });
    const receipt = await shownReceipt();
    await screen.findByText('Je brief ligt in de bus.');
    const said = JSON.stringify(sentOut);
    for (const secret of ['kanarie', 'Zes minuten', ...receipt.split('-')]) expect(said).not.toContain(secret);
    expect(sentOut.filter(({ type }) => type === 'state')).toEqual([
      { type: 'state', screen: 'hidden' },
      { type: 'state', screen: 'write' },
    ]);
  });

  test('can be left: its receipt waits until somebody says that it is safe', async () => {
    const { world, user, show } = openLetterFrame();
    await settled(world);
    await writeLetter(user);
    const receipt = await shownReceipt();
    show({ screen: 'hidden' });
    show({ screen: 'write' });
    expect(await shownReceipt()).toBe(receipt);
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    const question = await screen.findByRole('alertdialog');
    await user.click(within(question).getByRole('button', { name: 'Ja, ik heb het' }));
    await screen.findByRole('heading', { name: 'Mijn brieven' });
    expect(screen.queryByText(receipt.split('-')[0]!)).toBeNull();
  });

  test('goes again, the same bytes, while the box is busy and the page is open, and who leaves it is warned', async () => {
    const world = makeLetterWorld();
    const { user } = openLetterFrame({ world });
    await settled(world);
    world.refusal = 'BUSY';
    await writeLetter(user);
    expect(await screen.findByText(/Blijf op deze pagina tot hij erin ligt/)).toBeTruthy();
    expect(warnsWhoLeaves()).toBe(true);
    await waitFor(() => expect(postsOf(world)).toHaveLength(1));
    const first = postsOf(world)[0]!.init!.body as Uint8Array;
    world.refusal = undefined;
    await waitFor(() => expect(world.posted).toHaveLength(1), { timeout: 20_000 });
    expect(world.posted[0]!.body.equals(first)).toBe(true);
    await screen.findByText('Je brief ligt in de bus.');
  }, 30_000);

  test('is gone with the page as long as the box has not accepted it', async () => {
    const world = makeLetterWorld();
    const { user, leave, browser } = openLetterFrame({ world });
    await settled(world);
    world.refusal = 'BUSY';
    await writeLetter(user);
    await waitFor(() => expect(postsOf(world)).toHaveLength(1));
    await leave();
    world.refusal = undefined;
    openLetterFrame({ world, browser });
    await screen.findByText('Je kunt deze week nog 2 brieven schrijven.', { exact: false });
    expect(world.posted).toEqual([]);
  });

  test('that is refused comes back, and can be written again', async () => {
    const world = makeLetterWorld();
    const { user } = openLetterFrame({ world });
    await settled(world);
    world.refusal = 'IDENTIFIED_REQUEST';
    await writeLetter(user);
    expect(await screen.findByText(/plakt je naam op wat je verstuurt/)).toBeTruthy();
    world.refusal = undefined;
    expect(screen.queryByText('Je ontvangstbewijs')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Schrijf opnieuw' }));
    expect(await screen.findByLabelText('Vertel: hoe gaat het nu?')).toHaveProperty('value', 'Ik kap klanten af.');
    expect(screen.getByRole('radio', { name: /^Cijfers/ })).toHaveProperty('checked', true);
  });

  test('is the last of three: then the stamps of this week are gone', async () => {
    const world = makeLetterWorld();
    const { user, root } = openLetterFrame({ world });
    await settled(world);
    for (const left of [2, 1, 0]) {
      await writeLetter(user);
      await shownReceipt();
      await user.click(screen.getByRole('button', { name: 'Klaar' }));
      await user.click(screen.getByRole('button', { name: 'Ja, ik heb het' }));
      await user.click(screen.getByRole('button', { name: 'Schrijf een brief' }));
      if (left > 0) await screen.findByText(new RegExp(`nog ${left} brie`));
    }
    expect(await screen.findByText('Je postzegels voor deze week zijn op')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Doe op de post' })).toBeNull();
    await waitFor(() => expect(world.posted).toHaveLength(3));
    await expectAccessible(root);
    // Three whole letters are typed.
  }, 90_000);
});

/** What was posted, whether or not it was accepted. */
function postsOf(world: LetterWorld) {
  return world.requests.filter(({ method }) => method === 'POST');
}
