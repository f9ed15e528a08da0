import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { myRecognitions, recognition, wall } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

type Edge = { cursor: string; node: Made };
type PageInfo = { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };

describe.each(databases)('a page of the wall on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let care: Made;

  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    bram = await world.person({ name: 'Bram' });
    care = await world.value();
  });

  const give = (publishedAt?: Date) => world.recognition({ giver: anna, receivers: [bram], value: care, publishedAt });
  const page = async (variables: object) => (await world.asking(bram).ok(wall, variables)).wall;
  const walkThrough = async (document: string, name: string, first: number): Promise<string[]> => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 20; pages += 1) {
      const { [name]: list }: Record<string, { edges: Edge[]; pageInfo: PageInfo }> = await world
        .asking(anna)
        .ok(document, { first, after });
      ids.push(...list!.edges.map(({ node }) => node.id));
      expect(list!.pageInfo).toMatchObject({
        hasPreviousPage: after !== null,
        startCursor: list!.edges[0]?.cursor ?? null,
        endCursor: list!.edges.at(-1)?.cursor ?? null,
      });
      if (!list!.pageInfo.hasNextPage) return ids;
      expect(list!.edges).toHaveLength(first);
      after = list!.pageInfo.endCursor;
    }
    throw new Error('the list does not end');
  };

  it.each([
    ['wall', wall],
    ['myRecognitions', myRecognitions],
  ])(
    '%s: seven at a time, 57 stories come once each, the newest first, those of one moment too',
    async (name, document) => {
      const recognitions = [];
      for (let number = 0; number < 57; number += 1) {
        // Groups of five share their moment; every fourth of them is on the whole second.
        const at = new Date(world.clock.now().getTime() + Math.floor(number / 5) * 250);
        recognitions.push({ at, ...(await give(at)) });
      }
      const newestFirst = recognitions.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.uuid < b.uuid ? 1 : -1));
      expect(await walkThrough(document, name, 7)).toEqual(newestFirst.map(({ id }) => id));
    },
  );

  it('a story that comes while one reads on moves nothing', async () => {
    const recognitions = [];
    for (let number = 0; number < 4; number += 1)
      recognitions.push(await give(new Date(Date.UTC(2026, 9, 10 - number))));
    const { edges } = await page({ first: 2 });
    await give();
    const next = await page({ first: 2, after: edges[1].cursor });
    expect(next.edges.map(({ node }: Edge) => node.id)).toEqual(recognitions.slice(2).map(({ id }) => id));
  });

  it('an empty wall is an empty page', async () => {
    expect(await page({})).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('twenty stories come when nobody says how many', async () => {
    for (let number = 0; number < 21; number += 1) await give();
    for (const variables of [{}, { first: null }]) {
      const { edges, pageInfo } = await page(variables);
      expect([edges.length, pageInfo.hasNextPage]).toEqual([20, true]);
    }
    expect((await page({ first: 100 })).edges).toHaveLength(21);
  });

  it.each([0, -1, 101, 10_000])('%d at a time is refused by name', async (first) => {
    const { errors } = await world.asking(bram).query(wall, { first });
    expect(errors[0].extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'first', message: 'Ask for 1 to 100 at a time.' }],
    });
  });

  it.each([
    '',
    'nonsense',
    '💥',
    Buffer.from("2026-11-18 09:30:00.000|' OR 1=1").toString('base64url'),
    Buffer.from('2026-02-30 09:30:00.000|00000000-0000-7000-8000-000000000000').toString('base64url'),
    Buffer.from('2026-11-18 09:30:00.000').toString('base64url'),
  ])('the cursor %j is refused by name', async (after) => {
    const { errors } = await world.asking(bram).query(wall, { after });
    expect(errors[0].extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'after', message: 'We do not know this place in the list.' }],
    });
  });

  it('a page costs the same statements for 5 stories as for 100', async () => {
    const receivers = await world.people(100);
    for (const who of receivers) await world.recognition({ giver: who, receivers: [anna, bram], value: care });
    const statements = async (first: number) => {
      const other = await world.another();
      await world.asking(bram, other.app).ok('{ viewer { id } }');
      const cold = other.db.statements.count;
      const { wall: list } = await world.asking(bram, other.app).ok(wall, { first });
      const warm = other.db.statements.count;
      await world.asking(bram, other.app).ok(wall, { first });
      const counts = [list.edges.length, warm - cold, other.db.statements.count - warm];
      await other.close();
      return counts;
    };
    const [five, hundred] = [await statements(5), await statements(100)];
    expect(hundred).toEqual([100, five[1], five[2]]);
    expect(five[2]).toBe(1);
  });

  it('a permalink shows one story as the wall does', async () => {
    const one = await give();
    const { recognition: alone } = await world.asking(bram).ok(recognition, { id: one.id });
    const { comments: _, ...facts } = alone;
    const { state: __, consents: ___, ...onWall } = (await page({})).edges[0].node;
    expect(facts).toMatchObject(onWall);
  });

  it.each(['nonsense', ''])('a permalink with the id %j leads to nothing', async (id) => {
    expect((await world.asking(bram).ok(recognition, { id })).recognition).toBeNull();
  });

  it('people who have left stay in their stories', async () => {
    await give();
    await world.deactivate(bram);
    const { wall: list } = await world.asking(anna).ok(wall);
    expect(list.edges[0].node.receivers).toEqual([{ id: bram.id, name: 'Bram' }]);
  });

  it('a value made by another process does not break the page', async () => {
    await page({});
    const other = await world.another();
    await world.asking(bram, other.app).ok(wall);
    const fresh = await world.value();
    await world.recognition({ giver: anna, receivers: [bram], value: fresh });
    const { wall: list } = await world.asking(bram, other.app).ok(wall);
    expect(list.edges[0].node.value.id).toBe(fresh.id);
    await other.close();
  });

  it('without a token there is no wall', async () => {
    for (const [text, variables] of [
      [wall, {}],
      [recognition, { id: 'x' }],
      [myRecognitions, {}],
    ] as const) {
      const { errors } = await world.asking(null).query(text, variables);
      expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('one’s own list holds what one gave and received, on the wall or not, and of nobody else', async () => {
    const given = await world.recognition({
      giver: anna,
      receivers: [bram],
      value: care,
      publishedAt: null,
      consent: 'DECLINED',
    });
    world.clock.advance({ seconds: 1 });
    const received = await world.recognition({
      giver: bram,
      receivers: [anna],
      value: care,
      publishedAt: null,
      consent: 'ASKED',
    });
    await world.recognition({
      giver: bram,
      receivers: [anna],
      value: care,
      publishedAt: null,
      withdrawnAt: world.clock.now(),
    });
    const reader = await world.person();
    const ids = async (who: MadePerson) =>
      (await world.asking(who).ok(myRecognitions)).myRecognitions.edges.map(({ node }: Edge) => node.id);
    expect(await ids(anna)).toEqual([received.id, given.id]);
    expect(await ids(reader)).toEqual([]);
  });
});
