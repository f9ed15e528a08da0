import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { answerConsent, changeSettings, edit, forYou, give, recognition, wall } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

type Honour = 'AT_ONCE' | 'ASK_FIRST' | 'ONLY_ME';
const words = { situation: 'It rained.', action: 'An umbrella came.', effect: 'Nobody got wet.' };

describe.each(databases)('consent on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let reader: MadePerson;
  let care: Made;

  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    reader = await world.person({ name: 'Reader' });
    care = await world.value();
  });

  const giveTo = (...receivers: MadePerson[]) => {
    const receiverIds = receivers.map(({ id }) => id);
    return world.asking(anna).mutate(give, { receiverIds, valueId: care.id, ...words, idempotencyKey: randomUUID() });
  };
  const answer = (who: MadePerson, given: Made, agree: boolean) =>
    world.asking(who).mutate(answerConsent, { recognitionId: given.id, agree });
  const editIt = (given: Made) =>
    world.asking(anna).mutate(edit, { recognitionId: given.id, valueId: care.id, ...words, effect: 'All were dry.' });
  const onWall = async () => {
    const { wall: page } = await world.asking(reader).ok(wall);
    return page.edges.map(({ node }: { node: Made }) => node.id);
  };
  const noticesOf = async (who: MadePerson) => {
    const { forYou: list } = await world.asking(who).ok(forYou);
    return list.notices.edges.map(({ node }: { node: { kind: string; isWaiting: boolean } }) => [
      node.kind,
      node.isWaiting,
    ]);
  };

  it.each<[Honour[], 'PUBLISHED' | 'WAITING' | 'PRIVATE']>([
    [['AT_ONCE'], 'PUBLISHED'],
    [['ASK_FIRST'], 'WAITING'],
    [['ONLY_ME'], 'PRIVATE'],
    [['AT_ONCE', 'AT_ONCE'], 'PUBLISHED'],
    [['AT_ONCE', 'ASK_FIRST'], 'WAITING'],
    [['ASK_FIRST', 'AT_ONCE', 'ONLY_ME'], 'PRIVATE'],
  ])('the most careful of %j decides: %s', async (honours, state) => {
    const receivers = await Promise.all(honours.map((honour) => world.person({ honour })));
    const given = await giveTo(...receivers);
    expect(given.state).toBe(state);
    expect(await onWall()).toEqual(state === 'PUBLISHED' ? [given.id] : []);
  });

  it('a story stands on the wall once the last who is asked agrees, and from that moment', async () => {
    const [bram, cato] = (await world.people(2, { honour: 'ASK_FIRST' })) as [MadePerson, MadePerson];
    const given = await giveTo(bram, cato);
    expect((await answer(bram, given, true)).state).toBe('WAITING');
    expect(await onWall()).toEqual([]);
    world.clock.advance({ days: 2 });
    const agreed = await answer(cato, given, true);
    expect(agreed).toMatchObject({ state: 'PUBLISHED', publishedAt: world.clock.now().toISOString() });
    expect(await onWall()).toEqual([given.id]);
    expect(await noticesOf(anna)).toEqual([['RECOGNITION_PUBLISHED', true]]);
  });

  it('nobody is asked in vain: only once whoever has it for themselves agrees', async () => {
    const [bram, cato] = [await world.person({ honour: 'ASK_FIRST' }), await world.person({ honour: 'ONLY_ME' })];
    const given = await giveTo(bram, cato);
    expect(await noticesOf(bram)).toEqual([['RECOGNISED', true]]);
    await editIt(given);
    expect(await noticesOf(bram)).toEqual([['RECOGNISED', true]]);
    expect((await answer(cato, given, true)).state).toBe('WAITING');
    expect(await noticesOf(bram)).toContainEqual(['CONSENT_ASKED', true]);
    expect((await answer(bram, given, true)).state).toBe('PUBLISHED');
  });

  it('a question ends when another says no, and comes back when they think better of it', async () => {
    const [bram, cato] = (await world.people(2, { honour: 'ASK_FIRST' })) as [MadePerson, MadePerson];
    const given = await giveTo(bram, cato);
    await answer(cato, given, false);
    expect(await noticesOf(bram)).toEqual([['CONSENT_ASKED', false]]);
    await answer(cato, given, true);
    expect(await noticesOf(bram)).toEqual([['CONSENT_ASKED', true]]);
  });

  it('the first yes leaves the questions of the others where they were', async () => {
    const [bram, cato] = (await world.people(2, { honour: 'ASK_FIRST' })) as [MadePerson, MadePerson];
    const given = await giveTo(bram, cato);
    const askedAt = async () => {
      const sql = "SELECT created_at AS at FROM notice WHERE kind = 'CONSENT_ASKED' AND person_id = ?";
      return world.db.rows(sql, [cato.uuid]);
    };
    const before = await askedAt();
    world.clock.advance({ days: 1 });
    await answer(bram, given, true);
    expect(await askedAt()).toEqual(before);
  });

  it('nobody is told who keeps a story from the wall, not even who gave it', async () => {
    const [bram, cato] = (await world.people(2, { honour: 'ASK_FIRST' })) as [MadePerson, MadePerson];
    const given = await giveTo(bram, cato);
    await answer(bram, given, true);
    await answer(cato, given, false);
    const seenBy = async (who: MadePerson) => {
      const { recognition: seen } = await world.asking(who).ok(recognition, { id: given.id });
      return seen.consents.map(({ receiver, answer }: { receiver: Made; answer: string }) => [receiver.id, answer]);
    };
    expect(await seenBy(anna)).toEqual([]);
    expect(await seenBy(bram)).toEqual([[bram.id, 'GIVEN']]);
    expect(await seenBy(cato)).toEqual([[cato.id, 'DECLINED']]);
    const { forYou: list } = await world
      .asking(anna)
      .ok('{ forYou { notices { edges { node { kind actor { id } } } } } }');
    expect(list.notices.edges).toEqual([{ node: { kind: 'RECOGNITION_DECLINED', actor: null } }]);
  });

  it('two who agree in the same moment publish it once', async () => {
    const asked = await world.people(6, { honour: 'ASK_FIRST' });
    const given = await giveTo(...asked);
    const answers = await Promise.all(asked.map((who) => answer(who, given, true)));
    expect(answers.filter(({ state }) => state === 'PUBLISHED').length).toBeGreaterThan(0);
    expect(await onWall()).toEqual([given.id]);
    expect(await noticesOf(anna)).toEqual([['RECOGNITION_PUBLISHED', true]]);
  });

  it('silence never publishes', async () => {
    await giveTo(await world.person({ honour: 'ASK_FIRST' }));
    world.clock.advance({ days: 400 });
    expect(await onWall()).toEqual([]);
  });

  it('who is asked finds the question in the list until it is answered, seen or not', async () => {
    const bram = await world.person({ honour: 'ASK_FIRST' });
    const given = await giveTo(bram);
    expect(await noticesOf(bram)).toEqual([['CONSENT_ASKED', true]]);
    await answer(bram, given, false);
    expect(await noticesOf(bram)).toEqual([['CONSENT_ASKED', false]]);
    expect(await noticesOf(anna)).toEqual([['RECOGNITION_DECLINED', true]]);
  });

  it('who keeps stories to themselves may still let one stand on the wall', async () => {
    const bram = await world.person({ honour: 'ONLY_ME' });
    const given = await giveTo(bram);
    expect(await noticesOf(bram)).toEqual([['RECOGNISED', true]]);
    expect((await answer(bram, given, true)).state).toBe('PUBLISHED');
    expect(await onWall()).toEqual([given.id]);
  });

  it('a receiver takes a story down from the wall, and back it stands where it stood', async () => {
    const bram = await world.person();
    const given = await giveTo(bram);
    world.clock.advance({ days: 1 });
    const down = await answer(bram, given, false);
    expect(down).toMatchObject({ state: 'PRIVATE', publishedAt: null });
    expect(await onWall()).toEqual([]);
    world.clock.advance({ days: 1 });
    expect(await answer(bram, given, true)).toMatchObject({ state: 'PUBLISHED', publishedAt: given.publishedAt });
    expect(await onWall()).toEqual([given.id]);
  });

  it('one who declines decides for all receivers', async () => {
    const [bram, cato] = (await world.people(2)) as [MadePerson, MadePerson];
    const given = await giveTo(bram, cato);
    await answer(cato, given, false);
    expect((await answer(bram, given, true)).state).toBe('PRIVATE');
  });

  it('an edit asks again whoever is asked first, also who agreed to the old words', async () => {
    const bram = await world.person({ honour: 'ASK_FIRST' });
    const given = await giveTo(bram);
    await answer(bram, given, true);
    const edited = await editIt(given);
    expect(edited).toMatchObject({ state: 'WAITING', publishedAt: null, effect: 'All were dry.' });
    expect(await onWall()).toEqual([]);
    expect(await noticesOf(bram)).toEqual([['CONSENT_ASKED', true]]);
    expect((await answer(bram, given, true)).publishedAt).toBe(given.createdAt);
  });

  it('an edit asks again who declined the old words', async () => {
    const bram = await world.person({ honour: 'ASK_FIRST' });
    const given = await giveTo(bram);
    await answer(bram, given, false);
    expect((await editIt(given)).state).toBe('WAITING');
  });

  it('an edit takes a story from the wall that only me let stand there', async () => {
    const bram = await world.person({ honour: 'ONLY_ME' });
    const given = await giveTo(bram);
    await answer(bram, given, true);
    expect((await editIt(given)).state).toBe('WAITING');
    expect(await onWall()).toEqual([]);
  });

  it('an edit leaves a story on the wall whose receivers need not be asked, and down what one took down', async () => {
    const bram = await world.person();
    const given = await giveTo(bram);
    expect((await editIt(given)).state).toBe('PUBLISHED');
    await answer(bram, given, false);
    expect((await editIt(given)).state).toBe('PRIVATE');
  });

  it('another preference is for later stories', async () => {
    const bram = await world.person();
    const given = await giveTo(bram);
    await world.asking(bram).mutate(changeSettings, { honour: 'ONLY_ME' });
    expect(await onWall()).toEqual([given.id]);
    expect((await giveTo(bram)).state).toBe('PRIVATE');
  });

  it('only receivers answer', async () => {
    const given = await giveTo(await world.person({ honour: 'ASK_FIRST' }));
    expect((await answer(anna, given, true)).__typename).toBe('NotYoursRefused');
    // Nobody else can tell a story that waits from one that is not there.
    expect(await answer(reader, given, true)).toEqual(await answer(reader, reader, true));
    expect((await answer(reader, given, true)).__typename).toBe('RecognitionNotFoundRefused');
    expect(await onWall()).toEqual([]);
  });

  it('a story that is not there, or was withdrawn, cannot be answered', async () => {
    const bram = await world.person({ honour: 'ASK_FIRST' });
    const facts = { giver: anna, receivers: [bram], value: care, publishedAt: null, withdrawnAt: world.clock.now() };
    const gone = await world.recognition(facts);
    for (const given of [gone, bram]) {
      expect((await answer(bram, given, true)).__typename).toBe('RecognitionNotFoundRefused');
    }
  });

  it('answering twice is the same as once', async () => {
    const bram = await world.person({ honour: 'ASK_FIRST' });
    const given = await giveTo(bram);
    const first = await answer(bram, given, true);
    world.clock.advance({ minutes: 1 });
    expect(await answer(bram, given, true)).toEqual(first);
    expect(await noticesOf(anna)).toHaveLength(1);
  });

  it('without a token nobody answers', async () => {
    const given = await giveTo(await world.person({ honour: 'ASK_FIRST' }));
    const { errors } = await world
      .asking(null)
      .query(answerConsent, { input: { recognitionId: given.id, agree: true } });
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('giver and receivers see what each said, and nobody else does', async () => {
    const [bram, cato] = [await world.person({ honour: 'ASK_FIRST' }), await world.person()];
    const given = await giveTo(bram, cato);
    const expected = [
      { receiver: { id: bram.id, name: bram.name }, answer: 'ASKED' },
      { receiver: { id: cato.id, name: cato.name }, answer: 'GIVEN' },
    ];
    for (const who of [anna, bram, cato]) {
      const { recognition: seen } = await world.asking(who).ok(recognition, { id: given.id });
      expect(seen).toMatchObject({ state: 'WAITING', consents: expected });
    }
    await answer(bram, given, true);
    const { recognition: seen } = await world.asking(reader).ok(recognition, { id: given.id });
    expect(seen).toMatchObject({ id: given.id, state: null, consents: null });
  });
});
