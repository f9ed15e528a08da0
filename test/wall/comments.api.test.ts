import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../support/asking.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import {
  addComment,
  answerConsent,
  fileReport,
  forYou,
  recognition,
  takeDownComment,
  withdraw,
} from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('comments on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let reader: MadePerson;
  let given: Made;

  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    bram = await world.person({ name: 'Bram' });
    reader = await world.person({ name: 'Reader' });
    given = await world.recognition({ giver: anna, receivers: [bram], value: await world.value() });
  });

  const say = (text: string, who = reader, changes: object = {}) =>
    world.asking(who).mutate(addComment, { recognitionId: given.id, text, idempotencyKey: randomUUID(), ...changes });
  const takeDown = (who: MadePerson, commentId: string) => world.asking(who).mutate(takeDownComment, { commentId });
  const readIt = async (who = reader) => (await world.asking(who).ok(recognition, { id: given.id })).recognition;
  const texts = async (who = reader) =>
    (await readIt(who)).comments.edges.map(({ node }: { node: { text: string } }) => node.text);

  it('words stand under their story, the oldest first, and are counted', async () => {
    const first = await say('  So good. 👏 ');
    world.clock.advance({ seconds: 1 });
    await say('Agreed.', anna);
    expect(first).toMatchObject({ __typename: 'Comment', text: 'So good. 👏', author: { name: 'Reader' } });
    expect(await texts()).toEqual(['So good. 👏', 'Agreed.']);
    expect((await readIt()).commentCount).toBe(2);
  });

  it('giver and receivers hear of it, who wrote it does not', async () => {
    await say('For you both.');
    await say('Thank you!', bram);
    const heard = async (who: MadePerson) => {
      const { forYou: list } = await world.asking(who).ok(forYou);
      return list.notices.edges.map(({ node }: { node: { kind: string; actor: { name: string } } }) => [
        node.kind,
        node.actor.name,
      ]);
    };
    expect(await heard(anna)).toEqual([['COMMENTED', 'Bram']]);
    expect(await heard(bram)).toEqual([['COMMENTED', 'Reader']]);
    expect(await heard(reader)).toEqual([]);
  });

  it('the same words sent again are the same comment, also twenty at once', async () => {
    const idempotencyKey = randomUUID();
    const all = await Promise.all(Array.from({ length: 20 }, () => say('Once.', reader, { idempotencyKey })));
    expect(new Set(all.map(({ __typename, id }) => `${__typename} ${id}`)).size).toBe(1);
    expect(await texts()).toEqual(['Once.']);
    expect((await say('Something else.', reader, { idempotencyKey })).__typename).toBe('IdempotencyKeyReusedRefused');
  });

  it('a key of somebody else is no key of mine', async () => {
    const idempotencyKey = randomUUID();
    await say('Mine.', reader, { idempotencyKey });
    expect((await say('Yours.', anna, { idempotencyKey })).__typename).toBe('Comment');
  });

  it.each([
    ['', 'Fill this in.'],
    ['x'.repeat(1001), 'This is too long: at most 1000 characters.'],
    ['\u0000', 'There are invisible characters in this that cannot stay.'],
  ])('malformed words are named: %#', async (text, message) => {
    const input = { recognitionId: given.id, text, idempotencyKey: randomUUID() };
    const { errors } = await world.asking(reader).query(addComment, { input });
    expect(errors[0].extensions.fields).toContainEqual({ path: 'text', message });
    expect(await texts()).toEqual([]);
  });

  it('a story that is not on the wall takes no words, not even of who it is about', async () => {
    await world.asking(bram).mutate(answerConsent, { recognitionId: given.id, agree: false });
    for (const who of [reader, bram, anna])
      expect((await say('Hm.', who)).__typename).toBe('RecognitionNotFoundRefused');
    expect((await say('Hm.', reader, { recognitionId: 'nonsense' })).__typename).toBe('RecognitionNotFoundRefused');
    expect((await readIt(bram)).commentCount).toBe(0);
  });

  it('its author and whom the story is about take a comment away, and nobody else', async () => {
    const [one, two] = [await say('One.'), await say('Two.')];
    const other = await world.person();
    for (const who of [other, anna]) expect((await takeDown(who, one.id)).__typename).toBe('NotYoursRefused');
    expect(await takeDown(reader, one.id)).toMatchObject({ __typename: 'Recognition', commentCount: 1 });
    expect(await takeDown(bram, two.id)).toMatchObject({ __typename: 'Recognition', commentCount: 0 });
    expect(await texts()).toEqual([]);
  });

  it('the comments of a story that is withdrawn are to others as those that are not there', async () => {
    const [{ id }, other] = [await say('One.'), await world.person()];
    await world.asking(anna).mutate(withdraw, { recognitionId: given.id });
    expect((await takeDown(other, id)).__typename).toBe('CommentNotFoundRefused');
  });

  it('what is taken away is gone: it can be neither taken away nor reported again', async () => {
    const { id } = await say('One.');
    await takeDown(reader, id);
    expect((await takeDown(reader, id)).__typename).toBe('CommentNotFoundRefused');
    expect((await world.asking(anna).mutate(fileReport, { commentId: id, reason: 'Late.' })).__typename).toBe(
      'CommentNotFoundRefused',
    );
    expect((await takeDown(reader, 'nonsense')).__typename).toBe('CommentNotFoundRefused');
  });

  it('every reader is told what they may do with a comment', async () => {
    await say('One.');
    const may = async (who: MadePerson) => {
      const { node } = (await readIt(who)).comments.edges[0];
      return [node.viewerCanTakeDown, node.viewerCanReport];
    };
    expect(await may(reader)).toEqual([true, false]);
    expect(await may(bram)).toEqual([true, true]);
    expect(await may(anna)).toEqual([false, true]);
  });

  it('a page of comments costs the same statements whatever its length', async () => {
    for (let number = 0; number < 30; number += 1) await world.writtenComment(given, await world.person());
    const text = `query ($id: ID!, $first: Int) { recognition(id: $id) { comments(first: $first) { edges { node { author { name } viewerCanTakeDown } } } } }`;
    const statements = async (first: number) => {
      await world.asking(bram).ok(text, { id: given.id, first });
      const before = world.db.statements.count;
      expect((await world.asking(bram).ok(text, { id: given.id, first })).recognition.comments.edges).toHaveLength(
        first,
      );
      return world.db.statements.count - before;
    };
    expect(await statements(30)).toBe(await statements(2));
  });

  it('a comment takes six statements, BEGIN and COMMIT included, however many it is about', async () => {
    const many = await world.people(9);
    const about = await world.recognition({ giver: anna, receivers: [bram, ...many], value: await world.value() });
    await say('First.', reader);
    for (const recognitionId of [given.id, about.id]) {
      const before = world.db.statements.count;
      expect((await say('Well done.', reader, { recognitionId })).__typename).toBe('Comment');
      expect(world.db.statements.count - before + 2).toBeLessThanOrEqual(6);
    }
  });

  it('comments of one moment come once each, page by page', async () => {
    const ids = [];
    for (let number = 0; number < 11; number += 1) ids.push((await world.writtenComment(given, reader)).id);
    const text = `query ($id: ID!, $after: String) { recognition(id: $id) { comments(first: 4, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;
    const seen: string[] = [];
    let after = null;
    do {
      const { comments }: Json = (await world.asking(reader).ok(text, { id: given.id, after })).recognition;
      seen.push(...comments.edges.map(({ node }: { node: Made }) => node.id));
      after = comments.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null;
    } while (after);
    expect([seen.length, new Set(seen)]).toEqual([11, new Set(ids)]);
  });

  it('without a token nobody comments', async () => {
    const written = await world.writtenComment(given, reader);
    const tries = [
      world
        .asking(null)
        .query(addComment, { input: { recognitionId: given.id, text: 'x', idempotencyKey: randomUUID() } }),
      world.asking(null).query(takeDownComment, { input: { commentId: written.id } }),
    ];
    for (const { errors } of await Promise.all(tries)) expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await texts()).toHaveLength(1);
  });
});
