import { createDecipheriv, createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { offerAtOnce } from '../../server/blockers/offers/offer-at-once.ts';
import type { Offers } from '../../server/blockers/offers/read-offers.ts';
import { close, createBlockerRound, desk, hide } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { deliver, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

const confidentialContact = { text: 'Marijke Postma', url: 'mailto:adviser@example.com' };

describe.each(databases)('what letters can be written with, on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { confidentialContact } } });
  const versions = () =>
    world.db.rows<{ batch: number; hash: string; content: string }>(
      'SELECT batch, hash, content FROM offers ORDER BY batch',
    );
  const keysOf = async (person: { userName: string }): Promise<string[]> =>
    (await world.asking(person).ok(desk)).blockerDesk.offersKeys;
  /** Opened as the protocol says, from its text. */
  const open = (content: string, key: Buffer): { offers: Offers; hash: string } => {
    const bytes = Buffer.from(content, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(-16));
    const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    expect(plain.length % 1_024).toBe(0);
    const hash = createHash('sha256').update('applaus/offers/v1').update(key).update(plain).digest('hex');
    return { offers: JSON.parse(plain.toString()), hash };
  };
  const newest = async (person: { userName: string }): Promise<Offers> => {
    const [{ hash, content }, [key]] = [(await versions()).at(-1)!, await keysOf(person)];
    const opened = open(content, Buffer.from(key!, 'base64url'));
    expect(opened.hash).toBe(hash);
    return opened.offers;
  };

  it('goes out with the first delivery of a day, sealed under a key that everybody here is given', async () => {
    const { crew, director, north, south } = await organisation(world);
    await world.db.transaction((db) => db.run('INSERT INTO taker_count (epoch, takers) VALUES (202647, 23)'));
    const [one] = await deliver(
      world,
      letter({ addressee: north, title: 'Forms in threes', obstacle: 'The forms, and again forms for a key.' }),
    );
    expect(await newest(crew[0]!)).toEqual({
      ...{
        origin: new URL(world.config.capabilities.blockers.letterboxUrl).origin,
        minimum: 8,
        entitled: 26,
        takers: 16,
      },
      leaders: [director, north, south].map(({ uuid, name }, index) => {
        return { id: uuid, name, title: null, people: [24, 8, 8][index] };
      }),
      rounds: [],
      meToos: [{ id: one!.uuid, title: 'Forms in threes', words: 'threes forms' }],
      answers: [],
    });
    await deliver(world, letter());
    expect(await versions()).toHaveLength(1);
    world.clock.advance({ days: 1 });
    await deliver(world);
    expect((await newest(crew[0]!)).meToos).toHaveLength(2);
    expect(await keysOf(crew[0]!)).toHaveLength(2);
  });

  it('has rounds that come, and no blocker that is over, hidden, or for management alone', async () => {
    const { crew, north } = await organisation(world);
    const [closed, hidden] = await deliver(
      world,
      letter({ addressee: north }),
      letter({ addressee: north }),
      letter({ visibility: 'MANAGEMENT' }),
    );
    await world.asking(north).mutate(close, { blockerId: closed!.id, whatChanged: 'Done.' });
    await world.asking(north).mutate(hide, { blockerId: hidden!.id, reason: 'It names a colleague.' });
    const days = { opensOn: '2026-11-20', closesOn: '2026-11-23' };
    const question = { question: 'What do you need?', lang: 'en', repeats: 'ONCE', idempotencyKey: 'key-of-a-round' };
    await world.asking(north).mutate(createBlockerRound, { ...question, ...days });
    world.clock.advance({ days: 1 });
    await deliver(world);
    expect(await newest(crew[0]!)).toMatchObject({
      meToos: [],
      answers: [],
      rounds: [{ question: 'What do you need?', asker: north.name, people: 8, ...days }],
    });
  });

  it('is there at once at the first start, and again where the letterbox has moved', async () => {
    await organisation(world);
    await offerAtOnce(world.app.context);
    await offerAtOnce(world.app.context);
    expect((await versions()).map(({ batch }) => batch)).toEqual([1]);
    expect(await world.db.rows('SELECT batch, applied FROM delivery')).toEqual([{ batch: 1, applied: 1 }]);
    const { settings } = world.app.context;
    const moved = { ...settings, blockers: { ...settings.blockers, letterboxUrl: 'https://letters.example.com' } };
    await offerAtOnce({ ...world.app.context, settings: moved });
    expect((await versions()).map(({ batch }) => batch)).toEqual([1, 2]);
    // What the board shows is on record from the first day on; later documents come with deliveries.
    expect(await world.db.rows('SELECT number, day FROM duty_document')).toEqual([{ number: 1, day: '2026-11-18' }]);
  });

  it('does not open under another key', async () => {
    const { crew } = await organisation(world);
    await deliver(world);
    const [{ content }, key] = [(await versions())[0]!, Buffer.from((await keysOf(crew[0]!))[0]!, 'base64url')];
    key[0]! ^= 1;
    expect(() => open(content, key)).toThrow();
  });
});
