import { describe, expect, it } from 'vitest';
import { board, type Node } from '../support/board.ts';
import { close, decline, giveBlockerRecognition, hide, show } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { answersTo, deliver, followUp, letter, meToo } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

const wallFrom = '{ wall { edges { node { id situation fromBlocker { id title } } } } }';

describe.each(databases)('hiding and telling on $name', (database) => {
  const world = worldOn(database);
  const { blocker, onBoard } = board(world);
  const asked = async (facts = {}) => {
    const people = await organisation(world);
    const item = letter({ addressee: people.north, title: 'Zeldzaamwoord', ...facts });
    const [one] = await deliver(world, item);
    return { ...people, item, one: one!, blockerId: one!.id, leader: world.asking(people.north) };
  };
  const removed = async (facts = {}) => {
    const all = await asked(facts);
    await all.leader.mutate(close, { blockerId: all.blockerId, whatChanged: 'One form is enough.' });
    const value = await world.value();
    const texts = { situation: 'You said: three forms.', action: 'We made it one.', effect: 'Money within a day.' };
    const ids = { blockerId: all.blockerId, receiverIds: [all.crew[0]!.id], valueId: value.id };
    return { ...all, recognition: { ...ids, ...texts, lang: 'en', idempotencyKey: 'story-about-forms' } };
  };

  it('what is hidden says by whom and why, and nothing else', async () => {
    const { leader, blockerId, one, crew } = await asked({ cost: 'Zeldzaamwoord' });
    await leader.mutate(hide, { blockerId, reason: 'It names a colleague.' });
    const stub = await blocker(crew[0]!, one);
    expect(stub).toMatchObject({
      ...{ title: null, obstacle: null, cost: null, turns: [], hiddenReason: 'It names a colleague.' },
      hiddenBy: { name: 'Noor North' },
    });
    expect(await onBoard(crew[0]!)).toEqual([
      expect.objectContaining({ title: null, hiddenReason: 'It names a colleague.' }),
    ]);
    expect(await onBoard(crew[0]!, { search: 'zeldzaamwoord' })).toEqual([]);
  });

  it('who may show it again still reads it; the log keeps both', async () => {
    const { leader, blockerId, one, north, crew } = await asked();
    await leader.mutate(hide, { blockerId, reason: 'It names a colleague.' });
    await leader.mutate(hide, { blockerId, reason: 'Once more.' });
    expect((await blocker(north, one)).title).toBe('Zeldzaamwoord');
    world.clock.advance({ minutes: 1 });
    const shown = await leader.mutate(show, { blockerId });
    expect(shown).toMatchObject({ hiddenReason: null, hiddenBy: null });
    await leader.mutate(show, { blockerId });
    expect((await blocker(crew[0]!, one)).title).toBe('Zeldzaamwoord');
    const log = await world.db.rows('SELECT by_id AS byId, reason FROM blocker_hiding ORDER BY at, id');
    expect(log).toEqual([
      { byId: north.uuid, reason: 'It names a colleague.' },
      { byId: north.uuid, reason: null },
    ]);
  });

  it('its author is told why, and the clock goes on', async () => {
    const { leader, blockerId, item } = await asked();
    await leader.mutate(hide, { blockerId, reason: 'It names a colleague.' });
    expect((await answersTo(world.db, item))[0]).toMatchObject({
      ...{ hidden: 'It names a colleague.', title: 'Zeldzaamwoord', dueOn: '2026-12-02' },
    });
    expect((await leader.mutate(decline, { blockerId, reason: 'Not about work.' })).state).toBe('DECLINED');
  });

  it('who else has met it counts, should it be shown again', async () => {
    const { leader, blockerId, one } = await asked();
    await leader.mutate(hide, { blockerId, reason: 'It names a colleague.' });
    await deliver(world, meToo(one));
    expect((await leader.mutate(show, { blockerId })).meTooCount).toBe(1);
  });

  it('nobody else hides it: not an editor, not another leader', async () => {
    const { blockerId, south } = await asked();
    const editor = await world.person({ roles: ['editor', 'admin'] });
    for (const person of [south, editor]) {
      const refused = [
        await world.asking(person).mutate(hide, { blockerId, reason: 'No.' }),
        await world.asking(person).mutate(show, { blockerId }),
      ];
      expect(refused.map(({ __typename }) => __typename)).toEqual(Array(2).fill('NotYourBlockerRefused'));
    }
    const { errors } = await world.asking(south).query(hide, { input: { blockerId, reason: '' } });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('what is removed is told on the wall, and the story leads back', async () => {
    const { leader, recognition, one, blockerId, crew, item } = await removed();
    const posted = await leader.mutate(giveBlockerRecognition, recognition);
    expect(posted).toMatchObject({
      __typename: 'Recognition',
      situation: 'You said: three forms.',
      giver: { name: 'Noor North' },
      fromBlocker: { id: blockerId, title: 'Zeldzaamwoord' },
    });
    const wall = (await world.asking(crew[0]!).ok(wallFrom)).wall.edges.map(({ node }: { node: Node }) => node);
    expect(wall).toEqual([expect.objectContaining({ fromBlocker: { id: blockerId, title: 'Zeldzaamwoord' } })]);
    expect((await blocker(crew[0]!, one)).recognition).toMatchObject({ situation: 'You said: three forms.' });
    await deliver(world, followUp(item, 1, 'SOLVED', ''));
    expect((await blocker(crew[0]!, one)).state).toBe('CONFIRMED');
  });

  it('is told once; the same sent again is the same story', async () => {
    const { leader, recognition } = await removed();
    const [first, second] = [
      await leader.mutate(giveBlockerRecognition, recognition),
      await leader.mutate(giveBlockerRecognition, recognition),
    ];
    expect(second.id).toBe(first.id);
    const other = await leader.mutate(giveBlockerRecognition, { ...recognition, idempotencyKey: 'another-story' });
    expect(other).toMatchObject({ __typename: 'BlockerAlreadyRecognisedRefused', message: expect.any(String) });
    expect(await world.db.rows('SELECT id FROM recognition')).toHaveLength(1);
  });

  it('the same words about another one are another story, and no repeat under the same key', async () => {
    const { leader, recognition, north } = await removed();
    const [other] = await deliver(world, letter({ addressee: north }));
    await leader.mutate(close, { blockerId: other!.id, whatChanged: 'One form.' });
    await leader.mutate(giveBlockerRecognition, recognition);
    const reused = await leader.mutate(giveBlockerRecognition, { ...recognition, blockerId: other!.id });
    expect(reused.__typename).toBe('IdempotencyKeyReusedRefused');
    const posted = await leader.mutate(giveBlockerRecognition, {
      ...recognition,
      blockerId: other!.id,
      idempotencyKey: 'another-story',
    });
    expect(posted).toMatchObject({ __typename: 'Recognition', fromBlocker: { id: other!.id } });
  });

  it('is told by who removed it, and by nobody else', async () => {
    const { recognition, director, crew } = await removed();
    for (const person of [director, crew[1]!]) {
      expect((await world.asking(person).mutate(giveBlockerRecognition, recognition)).__typename).toBe(
        'NotYourBlockerRefused',
      );
    }
    const unknown = await world
      .asking(director)
      .mutate(giveBlockerRecognition, { ...recognition, blockerId: 'nothing' });
    expect(unknown.__typename).toBe('BlockerNotFoundRefused');
  });

  it('what is private, hidden or opened again is not told', async () => {
    const { leader, recognition, item, blockerId } = await removed();
    await leader.mutate(hide, { blockerId, reason: 'It names a colleague.' });
    expect((await leader.mutate(giveBlockerRecognition, recognition)).__typename).toBe('BlockerMovedOnRefused');
    await leader.mutate(show, { blockerId });
    await deliver(world, followUp(item, 1, 'NOT_SOLVED', 'No.'));
    expect((await leader.mutate(giveBlockerRecognition, recognition)).__typename).toBe('NotYourBlockerRefused');
  });

  it('what only management reads is not told', async () => {
    const { leader, recognition } = await removed({ visibility: 'MANAGEMENT' });
    expect((await leader.mutate(giveBlockerRecognition, recognition)).__typename).toBe('BlockerMovedOnRefused');
  });

  it('keeps to the rules of the wall', async () => {
    const { leader, recognition, north, crew } = await removed();
    const kind = async (change: object) =>
      (await leader.mutate(giveBlockerRecognition, { ...recognition, ...change })).__typename;
    expect(await kind({ receiverIds: [north.id] })).toBe('SelfRecognitionRefused');
    expect(await kind({ receiverIds: ['nobody'] })).toBe('ReceiverNotFoundRefused');
    expect(await kind({ valueId: 'nothing' })).toBe('ValueNotFoundRefused');
    const retired = await world.value({ position: 1_000_001, retiredAt: world.clock.now() });
    expect(await kind({ valueId: retired.id })).toBe('ValueRetiredRefused');
    await world.deactivate(crew[0]!);
    expect(await kind({})).toBe('InactiveReceiverRefused');
    expect(await world.db.rows('SELECT id FROM recognition')).toEqual([]);
  });

  it('a story whose blocker is hidden later leads back no more', async () => {
    const { leader, recognition, blockerId, crew } = await removed();
    await leader.mutate(giveBlockerRecognition, recognition);
    await leader.mutate(hide, { blockerId, reason: 'It names a colleague.' });
    const [edge] = (await world.asking(crew[0]!).ok(wallFrom)).wall.edges;
    expect(edge.node.fromBlocker).toBeNull();
  });
});
