import { describe, expect, it } from 'vitest';
import { forgetLetters } from '../../server/letterbox/forget-letters.ts';
import { databases } from '../support/databases.ts';
import { contact, letterboxOn, thisWeek } from '../support/letterbox-world.ts';
import { readSegment, sha256, type Token } from '../support/threads.ts';
import { plainToken } from '../support/tokens.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('delivery on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  const box = letterboxOn(world);
  const post = async (number = 1, epoch = thisWeek) => {
    const tokens: Token[] = [];
    for (let count = 0; count < number; count += 1) {
      const { token, body } = await box.letter({}, await plainToken(world.db, epoch));
      expect((await box.post(body)).said.status).toBe('accepted');
      tokens.push(token);
    }
    return tokens;
  };
  const count = async () => (await box.items()).length;
  const deliver = () => box.letterbox.deliver();
  const answer = async (id: string, threadId: string, turns: number[]) => {
    await world.db.transaction(async (db) => {
      await db.run('INSERT INTO sealed_answer (id, thread_id, version, sealed) VALUES (?, ?, 1, ?)', [
        id,
        threadId,
        'AAAA',
      ]);
      for (const turn of turns)
        await db.run('INSERT INTO answer_turn (sealed_answer_id, turn) VALUES (?, ?)', [id, turn]);
    });
  };
  const segments = async () => (await (await box.get('bulletin/index.json')).json()).segments;

  it('a letter waits until its epoch has the minimum of takers', async () => {
    await box.takers(thisWeek, 7);
    await post(2);
    await deliver();
    expect(await count()).toBe(0);
    await box.takers(thisWeek, 8);
    await deliver();
    expect(await count()).toBe(2);
  });

  it('and half of those of the week before, as long as more can come', async () => {
    await box.takers(thisWeek - 1, 30);
    await box.takers(thisWeek, 14);
    await post(2);
    await deliver();
    expect(await count()).toBe(0);
    await box.takers(thisWeek, 15);
    await deliver();
    expect(await count()).toBe(2);
    await post(2);
    await box.takers(thisWeek, 8);
    world.clock.set('2026-11-23T00:59:00.000Z');
    await deliver();
    expect(await count()).toBe(2);
    world.clock.set('2026-11-23T01:00:00.000Z');
    await deliver();
    expect(await count()).toBe(4);
  });

  it('an epoch that ends below the minimum lapses its letters, and their tokens are as good as never spent', async () => {
    await box.takers(thisWeek, 7);
    const [token] = await post(2);
    world.clock.set('2026-11-23T01:00:00.000Z');
    await deliver();
    expect(await count()).toBe(0);
    await box.takers(thisWeek, 8);
    await deliver();
    expect(await count()).toBe(0);
    const second = await box.letter({ title: 'Once more' }, token!);
    expect((await box.post(second.body)).said.status).toBe('accepted');
  });

  it('one alone waits for company, and after three days goes alone', async () => {
    await box.takers(thisWeek, 8);
    await post();
    for (let day = 0; day < 3; day += 1) {
      await deliver();
      expect(await count()).toBe(0);
      await box.letterbox.writeSpool();
      await box.reopen();
      world.clock.advance({ days: 1 });
    }
    await deliver();
    expect(await count()).toBe(1);
  });

  it('one alone goes with a follow-up, which needs no epoch', async () => {
    await box.takers(thisWeek, 8);
    await post();
    await deliver();
    expect(await count()).toBe(0);
    await post();
    await deliver();
    expect(await count()).toBe(2);
  });

  it('what may not go stays while the rest goes', async () => {
    await box.takers(thisWeek, 8);
    await box.takers(thisWeek + 1, 2);
    world.clock.set('2026-11-22T22:00:00.000Z');
    await post(2, thisWeek);
    const [next] = await post(1, thisWeek + 1);
    await deliver();
    expect(await count()).toBe(2);
    await box.letterbox.writeSpool();
    await box.reopen();
    await box.takers(thisWeek + 1, 8);
    await post(1, thisWeek + 1);
    await deliver();
    expect((await box.items()).filter(({ batch }) => batch === 2).map(({ threadId }) => threadId)).toContain(
      next!.thread.id,
    );
  });

  it('with nothing to say it writes nothing', async () => {
    const before = world.db.statements.count;
    const rows = async () =>
      (
        await Promise.all(
          ['delivery', 'nullifier', 'bulletin_segment', 'letter_item'].map((t) => world.db.rows(`SELECT * FROM ${t}`)),
        )
      ).flat();
    await deliver();
    expect(await rows()).toEqual([]);
    expect(world.db.statements.count).toBeGreaterThan(before);
    expect(await segments()).toEqual([]);
  });

  it('answers go out with the next delivery, with or without letters, once', async () => {
    const thread = 'a'.repeat(32);
    await answer('8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c111', thread, [0, 1]);
    await deliver();
    expect(await segments()).toMatchObject([{ batch: 1, day: '2026-11-18' }]);
    const segment = readSegment(Buffer.from(await (await box.segment(1)).arrayBuffer()));
    expect(segment).toMatchObject({ bodies: [], answers: [{ threadId: thread }], left: 0 });
    expect(await world.db.rows('SELECT thread_id, turn FROM shown_turn ORDER BY turn')).toEqual([
      { thread_id: thread, turn: 0 },
      { thread_id: thread, turn: 1 },
    ]);
    await deliver();
    expect(await segments()).toHaveLength(1);
    expect(await world.db.rows('SELECT applied FROM delivery')).toEqual([{ applied: 0 }]);
    expect(box.delivered).toEqual([1]);
  });

  it('a segment that is out never changes, and one that is not out is not there', async () => {
    await box.takers(thisWeek, 8);
    await post(2);
    await deliver();
    const first = await box.segment(1);
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const bytes = Buffer.from(await first.arrayBuffer());
    await answer('8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c111', 'a'.repeat(32), [0]);
    await deliver();
    await box.reopen();
    expect(Buffer.from(await (await box.segment(1)).arrayBuffer()).equals(bytes)).toBe(true);
    expect((await box.segment(3)).status).toBe(404);
  });

  it('a crash between the batch and its bulletin is made good at the next start', async () => {
    await box.takers(thisWeek, 8);
    await post(2);
    box.port = {
      onDelivered: () => {
        throw new Error('the process dies here');
      },
    };
    await expect(deliver()).rejects.toThrow('the process dies here');
    expect(await count()).toBe(2);
    expect(await segments()).toEqual([]);
    const delivered: number[] = [];
    box.port = { onDelivered: async (batch) => void delivered.push(batch) };
    await box.reopen();
    expect(delivered).toEqual([1]);
    expect(await segments()).toMatchObject([{ batch: 1, day: '2026-11-18' }]);
    await deliver();
    expect(await count()).toBe(2);
  });

  it('the whole batch is there or nothing of it', async () => {
    await box.takers(thisWeek, 8);
    await post(2);
    const rename = (from: string, to: string) => world.db.dataSource.query(`ALTER TABLE ${from} RENAME TO ${to}`);
    await rename('letter_item', 'letter_item_away');
    await expect(deliver()).rejects.toThrow();
    await rename('letter_item_away', 'letter_item');
    expect(await world.db.rows('SELECT nullifier FROM nullifier')).toEqual([]);
    expect(await world.db.rows('SELECT batch FROM delivery')).toEqual([]);
    await deliver();
    expect(await count()).toBe(2);
  });

  it('the bulletin names every body that was delivered, and eight weeks of it can be read', async () => {
    await box.takers(thisWeek, 8);
    const { body } = await box.letter();
    await box.post(body);
    await post();
    await deliver();
    const { bodies } = readSegment(Buffer.from(await (await box.segment(1)).arrayBuffer()));
    expect(bodies).toContain(sha256(body).toString('hex', 0, 16));
    world.clock.advance({ days: 56 });
    expect(await segments()).toHaveLength(1);
    world.clock.advance({ days: 1 });
    expect(await segments()).toEqual([]);
  });

  it('what nobody needs any more is forgotten: spent tokens of old weeks, bulletins that nobody reads', async () => {
    await box.takers(thisWeek, 8);
    await post(2);
    await answer('8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c111', 'a'.repeat(32), [0]);
    await deliver();
    const rows = async (table: string) => (await world.db.rows(`SELECT * FROM ${table}`)).length;
    const counts = async () =>
      Promise.all(
        ['nullifier', 'delivered_body', 'sealed_answer', 'answer_turn', 'bulletin_answer', 'shown_turn'].map(rows),
      );
    await world.db.transaction((db) =>
      db.run(`INSERT INTO nullifier (nullifier, body_hash, batch, epoch) VALUES ('f', 'f', 1, 0)`),
    );
    world.clock.advance({ days: 35 });
    await forgetLetters(world.app.context);
    expect(await counts()).toEqual([3, 2, 1, 1, 1, 1]);
    world.clock.advance({ days: 7 });
    await forgetLetters(world.app.context);
    expect(await counts()).toEqual([1, 2, 1, 1, 1, 1]);
    world.clock.advance({ days: 16 });
    await forgetLetters(world.app.context);
    expect(await counts()).toEqual([1, 0, 0, 0, 0, 1]);
    await deliver();
    expect(await rows('bulletin_segment')).toBe(1);
  });
});
