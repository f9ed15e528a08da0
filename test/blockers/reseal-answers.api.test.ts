import { describe, expect, it } from 'vitest';
import { resealAnswers } from '../../server/blockers/clocks/reseal-answers.ts';
import { answer, decline } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { answersTo, deliver, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('what leaves the bulletin, on $name', (database) => {
  const world = worldOn(database);
  /** Everything sealed so far goes out with one bulletin. */
  const publish = (batch: number, day: string) =>
    world.db.transaction(async (db) => {
      await db.run('INSERT INTO bulletin_segment (batch, day) VALUES (?, ?)', [batch, day]);
      const open = 'SELECT id FROM sealed_answer WHERE id NOT IN (SELECT sealed_answer_id FROM bulletin_answer)';
      for (const { id } of await db.rows<{ id: string }>(open)) {
        await db.run('INSERT INTO bulletin_answer (sealed_answer_id, batch) VALUES (?, ?)', [id, batch]);
      }
    });
  const on = async (day: string) => {
    world.clock.set(`${day}T06:30:00.000Z`);
    await resealAnswers(world.app.context);
  };
  const begun = async () => {
    const { north } = await organisation(world);
    const written = letter({ addressee: north });
    const [one] = await deliver(world, written);
    return { north, written, blockerId: one!.id };
  };
  const promise = { remedy: 'OTHER', text: 'In May the new jetty opens.', dueOn: '2027-05-01' };

  it('is told anew while a promise is open, once, and before the old answer is gone', async () => {
    const { north, written, blockerId } = await begun();
    await world.asking(north).mutate(answer, { blockerId, ...promise });
    await publish(1_000, '2026-11-20');
    const before = await answersTo(world.db, written);
    await on('2027-01-01');
    expect(await answersTo(world.db, written)).toHaveLength(before.length);
    await on('2027-01-02');
    const [newest, ...others] = await answersTo(world.db, written);
    expect(others).toHaveLength(before.length);
    expect(newest.version).toBe(before[0]!.version + 1);
    expect(newest.turns).toEqual(before[0]!.turns);
    await on('2027-01-03');
    expect(await answersTo(world.db, written)).toHaveLength(before.length + 1);
  });

  it('stays gone once it is over', async () => {
    const { north, written, blockerId } = await begun();
    await world.asking(north).mutate(decline, { blockerId, reason: 'The pier is not ours.' });
    await publish(1_000, '2026-11-20');
    const before = await answersTo(world.db, written);
    await on('2027-03-01');
    expect(await answersTo(world.db, written)).toHaveLength(before.length);
  });
});
