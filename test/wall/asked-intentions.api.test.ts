import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { answerConsent, answerIntention, askedIntention, myIntentions, react, wall } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('what came of an intention, on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let reader: MadePerson;
  let care: Made;
  let given: Made;

  beforeEach(async () => {
    [anna, bram, reader] = [await world.person(), await world.person(), await world.person()];
    care = await world.value();
    given = await world.recognition({ giver: anna, receivers: [bram], value: care });
    await say();
  });

  const say = (on = true, recognition = given, who = reader) =>
    world.asking(who).mutate(react, { recognitionId: recognition.id, kind: 'COPY', on });
  const asked = async (who = reader): Promise<string | null> =>
    (await world.asking(who).ok(askedIntention)).askedIntention?.recognition.id ?? null;
  const answer = (said: string, who = reader, recognition = given) =>
    world.asking(who).mutate(answerIntention, { recognitionId: recognition.id, answer: said });
  const listed = async () => (await world.asking(reader).ok(myIntentions)).myIntentions.edges[0].node;
  const inDays = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000).toISOString();

  it('is asked after two weeks and not before, and until there is an answer', async () => {
    expect(await listed()).toMatchObject({ answer: null, askAt: inDays(14), isAsked: false });
    world.clock.advance({ days: 14, milliseconds: -1 });
    expect(await asked()).toBeNull();
    world.clock.advance({ milliseconds: 1 });
    expect(await asked()).toBe(given.id);
    expect(await listed()).toMatchObject({ isAsked: true });
    world.clock.advance({ days: 400 });
    expect(await asked()).toBe(given.id);
  });

  it.each(['DONE', 'LET_GO'])('%s: is not asked any more, and the reaction stays', async (said) => {
    world.clock.advance({ days: 14 });
    expect(await answer(said)).toMatchObject({ __typename: 'Intention', answer: said, askAt: null, isAsked: false });
    world.clock.advance({ days: 400 });
    expect(await asked()).toBeNull();
    expect(await listed()).toMatchObject({ answer: said, recognition: { id: given.id } });
    const { wall: page } = await world.asking(anna).ok(wall);
    expect(page.edges[0].node.reactions).toContainEqual({ kind: 'COPY', count: 1 });
  });

  it('a "not yet" is asked once more after two weeks, and then no more', async () => {
    world.clock.advance({ days: 14 });
    expect(await answer('NOT_YET')).toMatchObject({ answer: 'NOT_YET', askAt: inDays(14), isAsked: false });
    // Sent twice, as over a bad connection.
    expect(await answer('NOT_YET')).toMatchObject({ askAt: inDays(14) });
    expect(await asked()).toBeNull();
    world.clock.advance({ days: 14 });
    expect(await asked()).toBe(given.id);
    expect(await answer('NOT_YET')).toMatchObject({ answer: 'NOT_YET', askAt: null });
    world.clock.advance({ days: 400 });
    expect(await asked()).toBeNull();
  });

  it('after a "not yet" it can still be done', async () => {
    world.clock.advance({ days: 14 });
    await answer('NOT_YET');
    world.clock.advance({ days: 14 });
    expect(await answer('DONE')).toMatchObject({ answer: 'DONE', askAt: null });
  });

  it('what is settled stays so, and an answer that is not asked for changes nothing', async () => {
    expect(await answer('DONE')).toMatchObject({ answer: null, askAt: inDays(14) });
    world.clock.advance({ days: 14 });
    await answer('DONE');
    for (const said of ['NOT_YET', 'LET_GO']) expect(await answer(said)).toMatchObject({ answer: 'DONE', askAt: null });
    await say();
    expect(await listed()).toMatchObject({ answer: 'DONE', askAt: null });
  });

  it('nobody is asked, and nobody can answer, for somebody else', async () => {
    world.clock.advance({ days: 14 });
    const manager = await world.person({ roles: ['editor', 'admin'] });
    for (const other of [anna, bram, manager]) {
      expect(await asked(other)).toBeNull();
      expect((await answer('DONE', other)).__typename).toBe('IntentionNotFoundRefused');
    }
    expect(await listed()).toMatchObject({ answer: null, isAsked: true });
    for (const [text, variables] of [
      [askedIntention, {}],
      [answerIntention, { input: { recognitionId: given.id, answer: 'DONE' } }],
    ] as const) {
      const { errors } = await world.asking(null).query(text, variables);
      expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('goes with the reaction, answer and all; who says it anew begins anew', async () => {
    world.clock.advance({ days: 14 });
    await answer('LET_GO');
    await say(false);
    expect((await answer('DONE')).__typename).toBe('IntentionNotFoundRefused');
    expect(await world.db.rows('SELECT answer FROM reaction')).toEqual([]);
    await say();
    expect(await listed()).toMatchObject({ answer: null, askAt: inDays(14) });
  });

  it('what is not on the wall is not asked about, and an answer to it is refused and not stored', async () => {
    world.clock.advance({ days: 14 });
    const consent = (agree: boolean) => world.asking(bram).mutate(answerConsent, { recognitionId: given.id, agree });
    await consent(false);
    expect(await asked()).toBeNull();
    expect((await answer('DONE')).message).toBe('This is not among your intentions (any more).');
    await consent(true);
    expect(await asked()).toBe(given.id);
    expect(await listed()).toMatchObject({ answer: null });
  });

  it('what was said before times were stored is never asked about', async () => {
    await world.db.transaction((db) => db.run('UPDATE reaction SET intended_at = NULL, ask_at = NULL'));
    world.clock.advance({ days: 400 });
    expect(await asked()).toBeNull();
    expect(await answer('DONE')).toMatchObject({ answer: null, intendedAt: null });
  });

  it('of several the one that is remembered best is asked about first, and then the others', async () => {
    const later = await world.recognition({ giver: anna, receivers: [bram], value: care });
    world.clock.advance({ days: 1 });
    await say(true, later);
    world.clock.advance({ days: 20 });
    expect(await asked()).toBe(later.id);
    await answer('NOT_YET', reader, later);
    expect(await asked()).toBe(given.id);
  });

  it('asking costs one statement and answering two', async () => {
    world.clock.advance({ days: 14 });
    const statements = async (work: () => Promise<unknown>) => {
      const before = world.db.statements.count;
      await work();
      return world.db.statements.count - before;
    };
    await asked();
    expect(await statements(() => asked())).toBe(1);
    expect(await statements(() => answer('DONE'))).toBe(2);
  });

  it('what is no answer is named', async () => {
    const { errors } = await world
      .asking(reader)
      .query(answerIntention, { input: { recognitionId: given.id, answer: 'MAYBE' } });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect((await answer('DONE', reader, { ...given, id: 'nothing' })).__typename).toBe('IntentionNotFoundRefused');
  });
});
