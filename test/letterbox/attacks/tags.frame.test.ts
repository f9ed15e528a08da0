import { randomBytes, webcrypto } from 'node:crypto';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { refresh } from '../../../client/letterbox/door/refresh.ts';
import { openOffers } from '../../../client/letterbox/protocol/offers.ts';
import { makeDesk, makeOffers, makeRound } from '../../support/frame-desk.ts';
import { offersHash } from '../../support/frame-offers.ts';
import { makeDoor, storageKey } from '../../support/letter-door.ts';
import { fillIn, openLetterFrame, writeLetter } from '../../support/letter-frame.ts';
import { makeLetterWorld } from '../../support/letter-world.ts';
import { openedByBoth } from '../../support/two-keys.ts';

/** What the identified side made for one person, to find it in a letter. */
const TAG = '0199e0aa-dead-4000-8000-00000000beef';
const tagged = { id: TAG, name: 'Iemand', title: null, people: 24 };

describe('what the page outside made for one person gets into no letter', () => {
  test('neither a leader nor a round that it asks the form for', async () => {
    const show = { screen: 'write' as const, addressee: TAG, round: TAG };
    const { world, user } = openLetterFrame({ show });
    await writeLetter(user);
    await waitFor(() => expect(world.posted).toHaveLength(1));
    const [kind, addressee, , , round] = world.posted[0]!.texts;
    expect([kind, addressee, round]).toEqual(['KPI', '', '']);
    expect(world.posted[0]!.body.includes(TAG)).toBe(false);
  });

  test('no leader whom it chooses for them among all that are offered', async () => {
    const { id: addressee } = makeOffers().leaders[0]!;
    const show = { screen: 'write' as const, addressee };
    const { world, user } = openLetterFrame({ show });
    await writeLetter(user);
    await waitFor(() => expect(world.posted).toHaveLength(1));
    expect(world.posted[0]!.texts[1]).toBe('');
  });

  test('no round that it asks the form for while they are writing', async () => {
    const round = makeRound();
    const { world, user, show } = openLetterFrame({ world: makeLetterWorld(Date.now(), { rounds: [round] }) });
    await fillIn(user);
    show({ screen: 'hidden' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Doe op de post' })).toBeNull());
    show({ screen: 'write', round: round.id });
    await user.click(await screen.findByRole('button', { name: 'Doe op de post' }));
    await waitFor(() => expect(world.posted).toHaveLength(1));
    expect(world.posted[0]!.texts[4]).toBe('');
  });

  test('no list, minimum or number that it says, as it did before lists came sealed', async () => {
    const { world, say } = openLetterFrame();
    const desk = { ...makeDesk({ offersKeys: world.offersKeys() }), leaders: [tagged], takers: 9_999, minimum: 7_777 };
    say({
      type: 'hello',
      person: 'person-1',
      storageKeys: [],
      lang: 'nl',
      theme: { scheme: 'light', properties: {} },
      desk,
    });
    expect(await screen.findByRole('option', { name: /Saskia Nijland/ })).toBeTruthy();
    expect(screen.queryByRole('option', { name: /Iemand/ })).toBeNull();
    expect(document.body.textContent).not.toMatch(/9\.999|7\.777/);
  });

  test('no blocker to join that is on nobody’s list, and no other title for one that is', async () => {
    const first = openLetterFrame({ show: { screen: 'me-too', blocker: TAG, title: 'Vier formulieren' } });
    expect(await screen.findByText('Morgen kan het')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Zeg anoniem/ })).toBeNull();
    expect(first.world.posted).toEqual([]);
    const { id, title } = makeOffers().meToos[0]!;
    first.show({ screen: 'me-too', blocker: id, title: 'Iets anders' });
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.queryByText('Iets anders')).toBeNull();
  });

  test('not its language, and nothing of its looks', async () => {
    const bodies: string[][] = [];
    for (const lang of ['nl', 'en'] as const) {
      const { world, user, root, hello, say } = openLetterFrame();
      const theme = { scheme: 'dark' as const, properties: { '--applaus-accent': TAG } };
      const desk = makeDesk({ offersKeys: world.offersKeys() });
      say({ type: 'hello', person: 'person-1', storageKeys: [storageKey], lang: 'nl', theme, desk });
      await fillIn(user);
      // The same words, under another language of the form and of the page.
      hello({ lang });
      const send = await screen.findByRole('button', {
        name: { nl: 'Doe op de post', en: 'Put it in the post' }[lang],
      });
      if (lang === 'en') document.documentElement.lang = TAG;
      await user.click(send);
      await waitFor(() => expect(world.posted).toHaveLength(1));
      bodies.push(world.posted[0]!.texts);
      expect(world.posted[0]!.body.includes(TAG)).toBe(false);
      root.remove();
    }
    expect(bodies[0]).toEqual(bodies[1]);
  });
});

describe('what is offered', () => {
  test('counts once two days have had it: what was made today is not among it', async () => {
    const world = makeLetterWorld();
    const { leaders } = makeOffers();
    const { door } = makeDoor({ world });
    const offered = async () => {
      door.change({ desk: makeDesk({ offersKeys: world.offersKeys() }) });
      await refresh(door);
      return door.state.offers!.leaders.map(({ id }) => id);
    };
    const known = leaders.map(({ id }) => id);
    expect(await offered()).toEqual(known);
    world.offer({ leaders: [...leaders, tagged] }, '2026-11-20');
    expect(await offered()).toEqual(known);
    // Another version on the same day makes nothing older.
    world.offer({ leaders: [...leaders, tagged], takers: 5 }, '2026-11-20');
    expect(await offered()).toEqual(known);
    world.offer({ leaders: [...leaders, tagged] }, '2026-11-21');
    expect(await offered()).toEqual([...known, TAG]);
  });

  test('is what the chain says, though one ciphertext opens to two lists under two keys', async () => {
    const pad = (text: string) => Buffer.from(text.padEnd(Math.ceil(text.length / 16) * 16));
    const everybodys = { key: randomBytes(32), text: pad(JSON.stringify(makeOffers())) };
    const own = { key: randomBytes(32), text: pad(JSON.stringify(makeOffers({ leaders: [tagged] }))) };
    const sealed = new Uint8Array(openedByBoth(everybodys, own, randomBytes(12)));
    const opened = async (key: Buffer) => {
      const imported = await webcrypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
      const how = { name: 'AES-GCM', iv: sealed.subarray(0, 12) };
      return Buffer.from(await webcrypto.subtle.decrypt(how, imported, sealed.subarray(12)));
    };
    // AES-GCM is content with both keys, and each shows its own list.
    const [plain, plainOfOne] = [await opened(everybodys.key), await opened(own.key)];
    expect([plain.includes('Saskia Nijland'), plainOfOne.includes(TAG)]).toEqual([true, true]);
    const hash = offersHash(everybodys.key, plain);
    expect(offersHash(own.key, plainOfOne)).not.toBe(hash);
    expect(await openOffers(sealed, [own.key.toString('base64url')], hash)).toBeUndefined();
  });

  test('closes the form anywhere but where everybody’s letters go', async () => {
    openLetterFrame({ world: makeLetterWorld(Date.now(), { origin: `https://${TAG}.example` }) });
    expect(await screen.findByText('Dit is niet het adres van de brievenbus')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('keeps the form closed while its key is held back, and asks for it, whoever is here', async () => {
    const { world, sentOut, hello } = openLetterFrame({ desk: { offersKeys: [] } });
    await waitFor(() => expect(sentOut.filter(({ type }) => type === 'ready')).toHaveLength(1));
    expect(screen.queryByRole('radio')).toBeNull();
    hello({ desk: { offersKeys: world.offersKeys() } });
    expect(await screen.findByRole('radio', { name: /^Cijfers/ })).toBeTruthy();
  });
});
