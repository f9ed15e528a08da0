import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeId } from '../../server/kernel/node-id.ts';
import { expireDrafts } from '../../server/wall/drafts/discard-nomination-draft.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { give, wall } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

const fields = `idempotencyKey version savedAt expiresAt receivers { id name } valueId behaviourId lang situation action effect`;
const draftOf = `query ($subjectId: ID) { nominationDraft(subjectId: $subjectId) { ${fields} } }`;
const refused = `... on Refusal { message } ... on NominationDraftChangedRefused { draft { ${fields} } }`;
const save = `mutation ($input: SaveNominationDraftInput!) {
  saveNominationDraft(input: $input) { __typename ... on NominationDraft { ${fields} } ${refused} } }`;
const discard = `mutation ($input: DiscardNominationDraftInput!) { discardNominationDraft(input: $input) {
  __typename ... on NominationDraftDiscarded { idempotencyKey } ${refused} } }`;
const limit = '{ nominationLimit { perDay leftToday renewsAt } }';

describe.each(databases)('a nomination that is not sent yet, on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let care: Made & { behaviours: Made[] };
  const key = 'key-of-the-draft';

  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    bram = await world.person({ name: 'Bram' });
    care = await world.value({ behaviours: ['Listens first'] });
  });

  const written = (changes: object = {}) => ({
    idempotencyKey: key,
    receiverIds: [bram.id],
    valueId: care.id,
    situation: 'A customer stood in the rain.',
    action: '',
    effect: '',
    ...changes,
  });
  const saveIt = (changes: object = {}, by = anna) => world.asking(by).mutate(save, written(changes));
  const stored = async (by = anna, subjectId?: string) =>
    (await world.asking(by).ok(draftOf, { subjectId })).nominationDraft;
  const sendIt = (draftVersion: number | undefined, changes: object = {}) => {
    const { action, effect, ...rest } = written({ action: 'Bram ran.', effect: 'They stayed dry.', ...changes });
    return world.asking(anna).mutate(give, { ...rest, action: action || 'x', effect: effect || 'x', draftVersion });
  };
  const rows = async () =>
    Number((await world.db.rows<{ count: number }>('SELECT COUNT(*) AS count FROM nomination_draft'))[0]!.count);

  it('is there as it was typed, blanks and odd signs and all, until 90 days after the last save', async () => {
    const situation = '  👩🏽‍⚕️ e\u0301 \u0000\u0007\r\n half \u{20BB7}\t';
    const saved = await saveIt({ situation, behaviourId: care.behaviours[0]!.id, lang: 'en' });
    const draft = {
      idempotencyKey: key,
      version: 1,
      savedAt: world.clock.now().toISOString(),
      expiresAt: new Date(world.clock.now().getTime() + 90 * 86_400_000).toISOString(),
      receivers: [{ id: bram.id, name: 'Bram' }],
      valueId: care.id,
      behaviourId: care.behaviours[0]!.id,
      lang: 'en',
      situation,
      action: '',
      effect: '',
    };
    expect(saved).toEqual({ __typename: 'NominationDraft', ...draft });
    expect(await stored()).toEqual(draft);
  });

  it('is seen by nobody else, whatever their role, and nobody else can change it', async () => {
    await saveIt();
    const manager = await world.person({ roles: ['editor', 'admin'] });
    for (const other of [bram, manager]) {
      expect(await stored(other)).toBeNull();
      await saveIt({ situation: 'Mine.' }, other);
      expect((await world.asking(other).mutate(discard, { idempotencyKey: key, version: 9 })).__typename).toBe(
        'NominationDraftDiscarded',
      );
    }
    expect(await stored()).toMatchObject({ version: 1, situation: 'A customer stood in the rain.' });
    const { errors } = await world.asking(null).query(draftOf, {});
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('a save costs one statement, and so does reading it', async () => {
    await saveIt();
    const statements = async (work: () => Promise<unknown>) => {
      const before = world.db.statements.count;
      await work();
      return world.db.statements.count - before;
    };
    expect(await statements(() => saveIt({ version: 1 }))).toBe(1);
    expect(await statements(() => stored())).toBe(1);
  });

  it('a save on an older version is refused with what is stored, and overwrites nothing', async () => {
    await saveIt();
    await saveIt({ version: 1, situation: 'From the other window.' });
    for (const version of [0, 1, 3]) {
      const answer = await saveIt({ version, situation: 'From this window.' });
      expect(answer).toMatchObject({
        __typename: 'NominationDraftChangedRefused',
        draft: { version: 2, situation: 'From the other window.' },
      });
    }
    expect(await saveIt({ version: 2, situation: 'Both.' })).toMatchObject({ version: 3, situation: 'Both.' });
  });

  it('of ten saves at once on one version one is stored', async () => {
    await saveIt();
    const all = await Promise.all(Array.from({ length: 10 }, (_, n) => saveIt({ version: 1, situation: `Nr ${n}` })));
    const [winner, ...others] = all.filter(({ __typename }) => __typename === 'NominationDraft');
    expect(others).toEqual([]);
    expect((await stored()).situation).toBe(winner.situation);
  });

  it('a draft that took the place of another is not written over by a window that still has that one', async () => {
    await saveIt();
    await world.asking(anna).mutate(discard, { idempotencyKey: key, version: 1 });
    expect(await saveIt({ version: 1 })).toMatchObject({ __typename: 'NominationDraftChangedRefused', draft: null });
    await saveIt({ idempotencyKey: 'another-draft', situation: 'New.' });
    expect(await saveIt({ version: 1 })).toMatchObject({ draft: { idempotencyKey: 'another-draft' } });
    expect(await stored()).toMatchObject({ situation: 'New.', version: 1 });
  });

  it('is thrown away once, twice is the same, and not when another window wrote on', async () => {
    await saveIt();
    await saveIt({ version: 1, situation: 'More.' });
    const asked = (version: number) => world.asking(anna).mutate(discard, { idempotencyKey: key, version });
    expect(await asked(1)).toMatchObject({
      __typename: 'NominationDraftChangedRefused',
      draft: { version: 2, situation: 'More.' },
    });
    for (const _ of [1, 2])
      expect(await asked(2)).toEqual({ __typename: 'NominationDraftDiscarded', idempotencyKey: key });
    expect(await rows()).toBe(0);
  });

  it('goes when it is sent, not when sending is refused, and not when another window wrote on', async () => {
    await saveIt();
    expect((await sendIt(1, { receiverIds: [anna.id] })).__typename).toBe('SelfRecognitionRefused');
    expect(await rows()).toBe(1);
    expect((await sendIt(1)).__typename).toBe('Recognition');
    expect(await stored()).toBeNull();

    await saveIt({ idempotencyKey: 'the-next-one' });
    await saveIt({ idempotencyKey: 'the-next-one', version: 1, situation: 'Wrote on.' });
    expect((await sendIt(1, { idempotencyKey: 'the-next-one' })).__typename).toBe('Recognition');
    expect(await stored()).toMatchObject({ situation: 'Wrote on.' });
  });

  it('sent from two windows it is one recognition', async () => {
    await saveIt();
    const [first, second] = [await sendIt(1), await sendIt(undefined)];
    expect(second.id).toBe(first.id);
    const { wall: page } = await world.asking(bram).ok(wall);
    expect(page.edges).toHaveLength(1);
  });

  it('a nomination that has no draft costs what it did, and one that has costs one statement more', async () => {
    await saveIt();
    await sendIt(undefined, { idempotencyKey: randomUUID() });
    const statements = async (draftVersion: number | undefined, idempotencyKey: string) => {
      const before = world.db.statements.count;
      expect((await sendIt(draftVersion, { idempotencyKey })).__typename).toBe('Recognition');
      return world.db.statements.count - before;
    };
    const without = await statements(undefined, randomUUID());
    expect(await statements(1, key)).toBe(without + 1);
  });

  it('is deleted by the job after 90 days without a save, and when its writer is in the directory no more', async () => {
    await saveIt();
    await saveIt({}, bram);
    world.clock.advance({ days: 89 });
    await expireDrafts(world.app.context);
    expect(await rows()).toBe(2);
    await saveIt({ version: 1 });
    world.clock.advance({ days: 2 });
    await expireDrafts(world.app.context);
    expect([(await stored()).version, await stored(bram)]).toEqual([2, null]);

    await world.db.transaction((db) => db.run('DELETE FROM person WHERE id = ?', [anna.uuid]));
    await expireDrafts(world.app.context);
    expect(await rows()).toBe(0);
  });

  it('there is one for each thing that it began from, and twenty at most', async () => {
    const subjects = Array.from({ length: 20 }, () => nodeId('Blocker', randomUUID()));
    await saveIt();
    for (const [n, subjectId] of subjects.slice(1).entries())
      await saveIt({ subjectId, idempotencyKey: `draft-nr-${n}` });
    expect(await stored(anna, subjects[3])).toMatchObject({ idempotencyKey: 'draft-nr-2' });
    expect(await saveIt({ subjectId: subjects[0] })).toMatchObject({ __typename: 'TooManyNominationDraftsRefused' });
    expect(await saveIt({ version: 1 })).toMatchObject({ version: 2 });
    expect(await rows()).toBe(20);
  });

  it('texts too long to be sent are stored whole up to 5,000 characters, and a longer one is named', async () => {
    expect((await saveIt({ situation: '🌧'.repeat(5000) })).situation).toBe('🌧'.repeat(5000));
    const { errors } = await world
      .asking(anna)
      .query(save, { input: written({ version: 1, effect: 'x'.repeat(5001) }) });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'effect' }] });
  });

  it('receivers who are not there any more are left out, and what is no id is not stored', async () => {
    const receiverIds = [nodeId('Person', randomUUID()), 'x'.repeat(9000), bram.id];
    expect(await saveIt({ receiverIds, valueId: anna.id })).toMatchObject({
      receivers: [{ id: bram.id }],
      valueId: null,
    });
  });

  it('counts against the changes of a minute, as everything that is written does', async () => {
    let version = 0;
    for (let n = 0; n < 120; n += 1) version = (await saveIt({ version })).version ?? version;
    const { errors } = await world.asking(anna).query(save, { input: written({ version }) });
    expect(errors[0].extensions.code).toBe('RATE_LIMITED');
  });

  it('how many can be sent today is known before anything is written', async () => {
    world.clock.set('2026-11-18T22:00:00.000Z');
    const left = async () => (await world.asking(anna).ok(limit)).nominationLimit;
    expect(await left()).toEqual({ perDay: 3, leftToday: 3, renewsAt: '2026-11-18T23:00:00.000Z' });
    for (const more of [2, 1, 0]) {
      await sendIt(undefined, { idempotencyKey: randomUUID() });
      expect((await left()).leftToday).toBe(more);
    }
    world.clock.set('2026-11-18T23:00:00.000Z');
    expect((await left()).leftToday).toBe(3);
  });
});
