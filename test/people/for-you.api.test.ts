import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { addComment, forYou, give, markNoticesSeen } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('for you on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let care: Made;

  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    bram = await world.person({ name: 'Bram', honour: 'ASK_FIRST' });
    care = await world.value();
  });

  const giveTo = (receiver: MadePerson, giver = anna) =>
    world.asking(giver).mutate(give, {
      receiverIds: [receiver.id],
      valueId: care.id,
      situation: 'A',
      action: 'B',
      effect: 'C',
      idempotencyKey: randomUUID(),
    });
  const list = async (who: MadePerson, variables: object = {}) =>
    (await world.asking(who).ok(forYou, variables)).forYou;
  const say = (recognitionId: string, who: MadePerson) =>
    world.asking(who).mutate(addComment, { recognitionId, text: 'x', idempotencyKey: randomUUID() });
  const seeAll = async (who: MadePerson) => {
    const noticeIds = (await list(who)).notices.edges.map(({ node }: { node: Made }) => node.id);
    return world.asking(who).mutate(markNoticesSeen, { noticeIds });
  };

  it('nothing waits for who is new', async () => {
    expect(await list(anna)).toEqual({
      waitingCount: 0,
      notices: {
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    });
  });

  it('each notice says what, who and which story, newest first', async () => {
    const given = await giveTo(bram);
    const { waitingCount, notices } = await list(bram);
    expect(waitingCount).toBe(1);
    expect(notices.edges[0].node).toMatchObject({
      kind: 'CONSENT_ASKED',
      actor: { name: 'Anna' },
      recognition: { id: given.id, situation: 'A' },
      seenAt: null,
      isWaiting: true,
    });
  });

  it('seeing settles what asks nothing', async () => {
    await giveTo(anna, bram);
    expect((await list(anna)).waitingCount).toBe(1);
    const seen = await seeAll(anna);
    expect(seen).toMatchObject({
      waitingCount: 0,
      notices: { edges: [{ node: { kind: 'RECOGNISED', isWaiting: false, seenAt: world.clock.now().toISOString() } }] },
    });
  });

  it('a question waits for its answer, seen or not', async () => {
    await giveTo(bram);
    expect(await seeAll(bram)).toMatchObject({
      waitingCount: 1,
      notices: { edges: [{ node: { seenAt: expect.any(String), isWaiting: true } }] },
    });
  });

  it('seeing again changes nothing, and the notices of somebody else stay theirs', async () => {
    await giveTo(anna, bram);
    const { edges } = (await list(anna)).notices;
    await world.asking(bram).mutate(markNoticesSeen, { noticeIds: [edges[0].node.id, 'nonsense'] });
    expect((await list(anna)).waitingCount).toBe(1);
    const first = await seeAll(anna);
    world.clock.advance({ minutes: 5 });
    expect(await seeAll(anna)).toEqual(first);
  });

  it('a second comment brings the notice back to the top instead of adding one', async () => {
    const given = await giveTo(anna, bram);
    await say(given.id, bram);
    await seeAll(anna);
    world.clock.advance({ minutes: 1 });
    await giveTo(anna, await world.person());
    world.clock.advance({ minutes: 1 });
    await say(given.id, await world.person({ name: 'Cato' }));
    const { waitingCount, notices } = await list(anna);
    expect(waitingCount).toBe(2);
    expect(notices.edges.map(({ node }: { node: { kind: string } }) => node.kind)).toEqual([
      'COMMENTED',
      'RECOGNISED',
      'RECOGNISED',
    ]);
    expect(notices.edges[0].node.actor.name).toBe('Cato');
  });

  it('editors have open reports counted as well', async () => {
    const editor = await world.person({ roles: ['editor'] });
    const given = await giveTo(anna, bram);
    await world.asking(bram).ok('mutation ($i: FileReportInput!) { fileReport(input: $i) { __typename } }', {
      i: { recognitionId: given.id, reason: 'x' },
    });
    const reader = await world.person();
    expect([(await list(editor)).waitingCount, (await list(reader)).waitingCount]).toEqual([1, 0]);
  });

  it('the count alone reads no list, and thirty notices cost what three do', async () => {
    for (let number = 0; number < 30; number += 1) await giveTo(anna, await world.person());
    const statements = async (text: string, variables = {}) => {
      await world.asking(anna).ok(text, variables);
      const before = world.db.statements.count;
      await world.asking(anna).ok(text, variables);
      return world.db.statements.count - before;
    };
    expect(await statements('{ forYou { waitingCount } }')).toBe(1);
    expect(await statements(forYou, { first: 30 })).toBe(await statements(forYou, { first: 3 }));
  });

  it('notices come once each, page by page', async () => {
    for (let number = 0; number < 9; number += 1) await giveTo(anna, await world.person());
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const {
        notices,
      }: { notices: { edges: { node: Made }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await list(
        anna,
        { first: 4, after },
      );
      ids.push(...notices.edges.map(({ node }) => node.id));
      after = notices.pageInfo.hasNextPage ? notices.pageInfo.endCursor : null;
    } while (after);
    expect([ids.length, new Set(ids).size]).toEqual([9, 9]);
  });

  it('no notices, or more than 100, cannot be marked', async () => {
    for (const noticeIds of [[], Array.from({ length: 101 }, (_, n) => `${n}`)]) {
      const { errors } = await world.asking(anna).query(markNoticesSeen, { input: { noticeIds } });
      expect(errors[0].extensions.fields).toEqual([{ path: 'noticeIds', message: 'Choose 1 to 100, each once.' }]);
    }
  });

  it('without a token there is no list', async () => {
    const tries = [
      world.asking(null).query(forYou),
      world.asking(null).query(markNoticesSeen, { input: { noticeIds: ['x'] } }),
    ];
    for (const { errors } of await Promise.all(tries)) expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
