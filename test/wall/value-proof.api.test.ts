import { beforeEach, describe, expect, it } from 'vitest';
import { PurposeChangeRow } from '../../server/purpose/changes/purpose-change.row.ts';
import { importPurpose } from '../../server/purpose/file/import-purpose.ts';
import { readPurposeFile } from '../../server/purpose/file/purpose-file.ts';
import { forgetRecognitionCounts } from '../../server/wall/recognition-counts.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { decideReport, fileReport, give, react, withdraw } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

const proof = `query ($newest: Int = 3) { valueProofs(newest: $newest) { value { id } recognitionCount copyCount isUnseen
  newestRecognitions { id receivers { name } value { id } } } }`;

describe.each(databases)('what proves a value on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let care: Made;
  let pace: Made;

  beforeEach(async () => {
    [anna, bram] = [await world.person({ name: 'Anna' }), await world.person({ name: 'Bram' })];
    [care, pace] = [await world.value({ position: 1 }), await world.value({ position: 2 })];
  });

  const shown = (value: Made, facts = {}) => world.recognition({ giver: anna, receivers: [bram], value, ...facts });
  const proofs = async (newest?: number) => (await world.asking(anna).ok(proof, { newest })).valueProofs;
  const aMinuteLater = () => world.clock.advance({ seconds: 61 });
  const daysAgo = (days: number) => new Date(world.clock.now().getTime() - days * 86_400_000);

  it('the newest recognitions of each value come newest first, three when nobody says how many', async () => {
    const ofCare = [];
    for (const days of [4, 3, 2, 1]) ofCare.unshift(await shown(care, { publishedAt: daysAgo(days) }));
    const ofPace = await shown(pace, { publishedAt: daysAgo(90) });
    const ids = async (newest?: number) =>
      (await proofs(newest)).map((one: { newestRecognitions: Made[] }) => one.newestRecognitions.map(({ id }) => id));
    const newest = ofCare.map(({ id }) => id);
    expect(await ids()).toEqual([newest.slice(0, 3), [ofPace.id]]);
    expect(await ids(1)).toEqual([newest.slice(0, 1), [ofPace.id]]);
    expect(await ids(10)).toEqual([newest, [ofPace.id]]);
  });

  it.each([0, -1, 11])('%d at a time is refused by name', async (newest) => {
    const { errors } = await world.asking(anna).query(proof, { newest });
    expect(errors[0].extensions).toEqual({
      ...{ code: 'BAD_USER_INPUT', fields: [{ path: 'newest', message: 'Ask for 1 to 10 at a time.' }] },
    });
  });

  it('counts published recognitions, and how often readers do as they say', async () => {
    const [one, two] = [await shown(care), await shown(care)];
    for (const reader of await world.people(3)) await world.reaction(one, reader, 'COPY');
    await world.reaction(two, anna, 'COPY');
    await world.reaction(two, anna, 'HEART');
    expect(await proofs()).toMatchObject([
      { recognitionCount: 2, copyCount: 4 },
      { recognitionCount: 0, copyCount: 0, newestRecognitions: [] },
    ]);
  });

  it('withdrawn, hidden and private recognitions count nowhere', async () => {
    const reader = await world.person();
    const editor = await world.person({ roles: ['editor'] });
    const [withdrawn, hidden, restored] = [await shown(care), await shown(care), await shown(care)];
    for (const each of [withdrawn, hidden, restored]) await world.reaction(each, reader, 'COPY');
    await shown(care, { publishedAt: null, consent: 'DECLINED' });
    await shown(care, { publishedAt: null, consent: 'ASKED' });
    await world.asking(anna).mutate(withdraw, { recognitionId: withdrawn.id });
    for (const each of [hidden, restored]) {
      const { id } = await world.asking(reader).mutate(fileReport, { recognitionId: each.id, reason: 'Not so.' });
      if (each === restored) await world.asking(editor).mutate(decideReport, { reportId: id, decision: 'RESTORED' });
    }
    const [first] = await proofs();
    expect(first).toMatchObject({ recognitionCount: 1, copyCount: 1, newestRecognitions: [{ id: restored.id }] });
  });

  it('what readers say and what is given count a minute later at the latest; the newest show at once', async () => {
    const one = await shown(care, { publishedAt: daysAgo(1) });
    expect((await proofs())[0]).toMatchObject({ recognitionCount: 1, copyCount: 0 });
    await world.asking(anna).mutate(react, { recognitionId: one.id, kind: 'COPY', on: true });
    const texts = { situation: 'Rain, again, at the stop.', action: 'She drove round.', effect: 'They stayed dry.' };
    const input = { receiverIds: [bram.id], valueId: care.id, ...texts, idempotencyKey: 'proof-of-a-minute' };
    const given = await world.asking(anna).mutate(give, input);
    const before = (await proofs())[0];
    expect(before).toMatchObject({ recognitionCount: 1, copyCount: 0, newestRecognitions: [{ id: given.id }, {}] });
    aMinuteLater();
    expect((await proofs())[0]).toMatchObject({ recognitionCount: 2, copyCount: 1 });
    await world.asking(anna).mutate(react, { recognitionId: one.id, kind: 'COPY', on: false });
    aMinuteLater();
    expect((await proofs())[0]).toMatchObject({ recognitionCount: 2, copyCount: 0 });
  });

  const unseen = async () => (await proofs()).map(({ isUnseen }: { isUnseen: boolean }) => isUnseen);

  it('a value is unseen from the day on which three months have passed, on the calendar of the organisation', async () => {
    world.clock.set('2026-11-18T09:30:00.000Z');
    // Midnight in Amsterdam: the 17th has ended, and the 18th has begun.
    await shown(care, { publishedAt: new Date('2026-08-17T21:59:59.999Z') });
    await shown(pace, { publishedAt: new Date('2026-08-17T22:00:00.000Z') });
    expect(await unseen()).toEqual([true, false]);
    world.clock.set('2026-11-18T22:59:00.000Z');
    expect(await unseen()).toEqual([true, false]);
    world.clock.set('2026-11-18T23:00:00.000Z');
    expect(await unseen()).toEqual([true, true]);
  });

  it('a month that has no such day ends with its last one', async () => {
    world.clock.set('2026-05-31T09:00:00.000Z');
    await shown(care, { publishedAt: new Date('2026-02-27T22:59:59.000Z') });
    await shown(pace, { publishedAt: new Date('2026-02-27T23:00:00.000Z') });
    expect(await unseen()).toEqual([true, false]);
  });

  it('a value that was taken up within three months is not unseen, and later it is', async () => {
    for (const [value, kind, days] of [
      [care, 'value-added', 80],
      [pace, 'value-restored', 60],
    ] as const) {
      const at = daysAgo(days);
      const change = { id: `${days}`, subjectId: value.uuid, kind, authorId: null, createdAt: at };
      await world.db.transaction((db) =>
        db.insert(PurposeChangeRow, { ...change, beforeJson: 'null', afterJson: 'null' }),
      );
    }
    expect(await unseen()).toEqual([false, false]);
    world.clock.advance({ days: 20 });
    expect(await unseen()).toEqual([true, false]);
    world.clock.advance({ days: 20 });
    expect(await unseen()).toEqual([true, true]);
  });

  it('what a file has just brought is not unseen, and after three months it is', async () => {
    const file = 'values:\n  - { name: { en: Fair }, meaning: { en: As agreed. }, behaviours: [{ en: Says so }] }\n';
    await importPurpose(world.app.context, readPurposeFile(file));
    // The file says nothing of the two that were there: they come after its own.
    expect(await unseen()).toEqual([false, true, true]);
    world.clock.advance({ days: 93 });
    expect(await unseen()).toEqual([true, true, true]);
  });

  it('one statement for the newest, one a minute for the counts, however many values', async () => {
    const measured = async () => {
      const other = await world.another();
      const ask = async () => {
        const before = other.db.statements.count;
        await world.asking(anna, other.app).ok(proof);
        return other.db.statements.count - before;
      };
      // People and values are in memory after this, and the counts for a minute.
      await ask();
      forgetRecognitionCounts(other.db);
      const counts = [await ask(), await ask()];
      await other.close();
      return counts;
    };
    for (const value of [care, pace]) await shown(value);
    const two = await measured();
    for (let position = 3; position <= 12; position += 1) {
      const value = await world.value({ position });
      for (const giver of await world.people(3)) await shown(value, { giver });
    }
    expect(await measured()).toEqual(two);
    expect(two).toEqual([2, 1]);
  });
});
