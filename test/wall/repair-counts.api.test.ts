import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { repairCounts } from '../../server/wall/repair-counts.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { addComment, react, recognition as readRecognition } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('counts that are added to, and repaired at night, on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let given: Made;

  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    bram = await world.person({ name: 'Bram' });
    given = await world.recognition({ giver: anna, receivers: [bram], value: await world.value() });
  });

  const applaud = (who: MadePerson, on = true) =>
    world.asking(who).mutate(react, { recognitionId: given.id, kind: 'APPLAUSE', on });
  const set = (changes: string) => world.db.transaction((db) => db.run(`UPDATE recognition SET ${changes}`));
  const row = async () =>
    (
      await world.db.rows(
        'SELECT receivers, reactions, comment_count AS comments, copy_count AS copies FROM recognition',
      )
    )[0];
  const repairs = () => world.log.lines().filter(({ msg }) => msg.includes('repaired'));

  it('a reaction and a comment add to what the row says and count nothing anew, however much there is', async () => {
    await set("reactions = '10000,20,3,7', comment_count = 500");
    expect((await applaud(anna)).reactions[0]).toEqual({ kind: 'APPLAUSE', count: 10_001 });
    expect((await applaud(anna)).reactions[0]).toEqual({ kind: 'APPLAUSE', count: 10_001 });
    await world
      .asking(bram)
      .mutate(addComment, { recognitionId: given.id, text: 'Well done.', idempotencyKey: randomUUID() });
    expect(await row()).toMatchObject({ reactions: '10001,20,3,7', comments: 501 });
    expect((await applaud(anna, false)).reactions[0]).toEqual({ kind: 'APPLAUSE', count: 10_000 });
  });

  it('what differs is repaired and logged without anybody’s id, once', async () => {
    await applaud(anna);
    const before = await row();
    await set("receivers = '', reactions = '5,0,0,2', comment_count = 3, copy_count = 2");
    await repairCounts(world.app.context);
    expect(await row()).toEqual(before);
    expect(repairs()).toMatchObject([
      {
        recognitionId: given.uuid,
        columns: {
          receivers: 'differed',
          reactions: '5,0,0,2 instead of 1,0,0,0',
          comment_count: '3 instead of 0',
          copy_count: '2 instead of 0',
        },
      },
    ]);
    expect(world.log.text()).not.toContain(bram.uuid);
    await repairCounts(world.app.context);
    expect(repairs()).toHaveLength(1);
  });

  it('one wrong count among more recognitions than are compared at once is found, and nothing else is touched', async () => {
    const value = await world.value();
    const many = await Promise.all(
      Array.from({ length: 210 }, () => world.recognition({ giver: anna, receivers: [bram], value })),
    );
    const last = many
      .map(({ uuid }) => uuid)
      .sort()
      .at(-1)!;
    await world.db.transaction((db) => db.run('UPDATE recognition SET comment_count = 1 WHERE id = ?', [last]));
    await repairCounts(world.app.context);
    expect(repairs().map(({ recognitionId }) => recognitionId)).toEqual([last]);
  });

  it('fifty who react to one recognition at once share its lock, a few statements together', async () => {
    const readers = await world.people(50);
    for (const who of readers) await world.asking(who).ok(readRecognition, { id: given.id });
    const before = world.db.statements.count;
    const answers = await Promise.all(readers.map((who) => applaud(who)));
    // Each reads the answer for itself; one by one they would have sent three more each.
    expect(world.db.statements.count - before).toBeLessThanOrEqual(50 + 20);
    expect(answers.every(({ reactions }) => reactions[0].count > 0)).toBe(true);
    expect(await row()).toMatchObject({ reactions: '50,0,0,0' });
    await repairCounts(world.app.context);
    expect(repairs()).toEqual([]);
  });
});
