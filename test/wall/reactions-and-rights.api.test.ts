import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { answerConsent, fileReport, react, recognition, viewerMarks } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('reactions and marks on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let reader: MadePerson;
  let care: Made;
  let given: Made;

  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    bram = await world.person({ name: 'Bram' });
    reader = await world.person();
    care = await world.value();
    given = await world.recognition({ giver: anna, receivers: [bram], value: care });
  });

  const reactTo = (kind: string, on: boolean, who = reader, to = given) =>
    world.asking(who).mutate(react, { recognitionId: to.id, kind, on });
  const counts = (answered: { reactions: { kind: string; count: number }[] }) =>
    Object.fromEntries(answered.reactions.map(({ kind, count }) => [kind, count]));
  const rights = async (who: MadePerson, ids: string[]) =>
    (await world.asking(who).ok(viewerMarks, { ids })).viewerMarks;

  it('readers are counted by how they answered, in a fixed order', async () => {
    await reactTo('COPY', true, anna);
    await reactTo('COPY', true, bram);
    const answered = await reactTo('HEART', true);
    expect(answered.reactions).toEqual([
      { kind: 'APPLAUSE', count: 0 },
      { kind: 'HEART', count: 1 },
      { kind: 'BRIGHT', count: 0 },
      { kind: 'COPY', count: 2 },
    ]);
  });

  it('answering so twice counts once, and taking it back twice is none', async () => {
    await reactTo('COPY', true);
    expect(counts(await reactTo('COPY', true)).COPY).toBe(1);
    expect(counts(await reactTo('COPY', false)).COPY).toBe(0);
    expect(counts(await reactTo('COPY', false)).COPY).toBe(0);
  });

  it('twenty parallel touches of one reader count once, those of twenty readers twenty', async () => {
    await Promise.all(Array.from({ length: 20 }, () => reactTo('APPLAUSE', true)));
    const readers = await world.people(20);
    await Promise.all(readers.map((who) => reactTo('COPY', true, who)));
    const { recognition: answered } = await world.asking(reader).ok(recognition, { id: given.id });
    expect(counts(answered)).toEqual({ APPLAUSE: 1, HEART: 0, BRIGHT: 0, COPY: 20 });
  });

  it('a story that is not on the wall takes no answers, nor gives back what it has', async () => {
    await reactTo('HEART', true);
    await world.asking(bram).mutate(answerConsent, { recognitionId: given.id, agree: false });
    for (const who of [reader, bram, anna]) {
      expect((await reactTo('COPY', true, who)).__typename).toBe('RecognitionNotFoundRefused');
    }
    expect((await reactTo('HEART', false)).__typename).toBe('RecognitionNotFoundRefused');
    const answered = await world.asking(bram).mutate(answerConsent, { recognitionId: given.id, agree: true });
    expect(counts(answered)).toEqual({ APPLAUSE: 0, HEART: 1, BRIGHT: 0, COPY: 0 });
  });

  it('a way to answer that there is not is refused', async () => {
    const { errors } = await world
      .asking(reader)
      .query(react, { input: { recognitionId: given.id, kind: 'POINTS', on: true } });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('each has marks of their own', async () => {
    await reactTo('HEART', true);
    await reactTo('COPY', true);
    const own = { recognitionId: given.id, viewerCanEditUntil: null, viewerCanAnswerConsent: false };
    const nothing = { viewerCanEdit: false, viewerCanWithdraw: false, viewerCanTakeDown: false, reactions: [] };
    expect(await rights(reader, [given.id])).toEqual([
      { ...own, ...nothing, reactions: ['HEART', 'COPY'], viewerCanReport: true },
    ]);
    expect(await rights(bram, [given.id])).toEqual([
      { ...own, ...nothing, viewerCanTakeDown: true, viewerCanReport: true },
    ]);
    expect(await rights(anna, [given.id])).toMatchObject([
      { ...nothing, viewerCanEdit: true, viewerCanWithdraw: true, viewerCanReport: false },
    ]);
  });

  it('whom a waiting story is about may answer it, and nobody else knows of it', async () => {
    const waiting = await world.recognition({
      giver: anna,
      receivers: [bram],
      value: care,
      publishedAt: null,
      consent: 'ASKED',
    });
    expect(await rights(bram, [waiting.id])).toMatchObject([
      { viewerCanAnswerConsent: true, viewerCanTakeDown: false },
    ]);
    expect(await rights(reader, [waiting.id])).toEqual([]);
  });

  it('who reported a story cannot report it again once it is back', async () => {
    await world.asking(reader).mutate(fileReport, { recognitionId: given.id, reason: 'A name of a customer.' });
    await world.db.transaction((db) => db.run('UPDATE recognition SET published_at = created_at, hidden_at = NULL'));
    expect(await rights(reader, [given.id])).toMatchObject([{ viewerCanReport: false }]);
  });

  it('a hundred stories cost one statement, like one', async () => {
    const recognitions = await Promise.all(
      Array.from({ length: 100 }, () => world.recognition({ giver: anna, receivers: [bram], value: care })),
    );
    const statements = async (ids: string[]) => {
      await rights(reader, ids);
      const before = world.db.statements.count;
      expect(await rights(reader, ids)).toHaveLength(ids.length);
      return world.db.statements.count - before;
    };
    expect(await statements([given.id])).toBe(1);
    expect(await statements(recognitions.map(({ id }) => id))).toBe(1);
  });

  it('ids of nothing have no marks, the same id twice has one, and more than 100 are too many', async () => {
    expect(await rights(reader, [])).toEqual([]);
    expect(await rights(reader, ['nonsense', bram.id])).toEqual([]);
    expect(await rights(reader, [given.id, given.id])).toHaveLength(1);
    const { errors } = await world.asking(reader).query(viewerMarks, { ids: Array(101).fill(given.id) });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'recognitionIds' }] });
  });

  it('without a token there is neither', async () => {
    const asked = [
      world.asking(null).query(viewerMarks, { ids: [] }),
      world.asking(null).query(react, { input: { recognitionId: given.id, kind: 'COPY', on: true } }),
    ];
    for (const { errors } of await Promise.all(asked)) expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
