import { beforeEach, describe, expect, it } from 'vitest';
import { nodeId } from '../../server/kernel/node-id.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { answerConsent, myIntentions, react } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

interface Listed {
  edges: { cursor: string; node: { intendedAt: string | null; recognition: { id: string } } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe.each(databases)('what a person wants to do too, on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let reader: MadePerson;
  let care: Made;

  beforeEach(async () => {
    [anna, bram, reader] = [await world.person(), await world.person(), await world.person()];
    care = await world.value();
  });

  const given = () => world.recognition({ giver: anna, receivers: [bram], value: care });
  const say = (recognition: Made, on = true, kind = 'COPY', who = reader) =>
    world.asking(who).mutate(react, { recognitionId: recognition.id, kind, on });
  const listed = async (who = reader, page: object = {}): Promise<Listed> =>
    (await world.asking(who).ok(myIntentions, page)).myIntentions;
  const ids = ({ edges }: Listed) => edges.map(({ node }) => node.recognition.id);
  /** As those are that were said before the time was stored. */
  const forgetTimes = (recognition: Made) =>
    world.db.transaction((db) =>
      db.run('UPDATE reaction SET intended_at = NULL, ask_at = NULL WHERE recognition_id = ?', [recognition.uuid]),
    );

  it('is a list of those to which they said so, the newest first, with the time at which they did', async () => {
    const [older, newer] = [await given(), await given()];
    await say(newer);
    world.clock.advance({ minutes: 5 });
    await say(older);
    const list = await listed();
    expect(ids(list)).toEqual([older.id, newer.id]);
    expect(list.edges[0]!.node.intendedAt).toBe(world.clock.now().toISOString());
  });

  it('is seen by nobody else, whoever they are, and by nobody who is not signed in', async () => {
    const one = await given();
    await say(one);
    const node = `{ node(id: "${nodeId('Intention', one.uuid)}") { id } }`;
    expect((await world.asking(reader).ok(node)).node).not.toBeNull();
    expect((await world.asking(anna).ok(node)).node).toBeNull();
    const manager = await world.person({ roles: ['editor', 'admin'] });
    for (const other of [anna, bram, manager]) expect(ids(await listed(other))).toEqual([]);
    const { errors } = await world.asking(null).query(myIntentions);
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('other reactions are not in it, and nothing is stored of when they were made', async () => {
    const one = await given();
    for (const kind of ['APPLAUSE', 'HEART', 'BRIGHT']) await say(one, true, kind);
    expect(ids(await listed())).toEqual([]);
    const rows = await world.db.rows('SELECT intended_at AS intendedAt, ask_at AS askAt, answer FROM reaction');
    expect(rows).toEqual([1, 2, 3].map(() => ({ intendedAt: null, askAt: null, answer: null })));
  });

  it('goes with the reaction; saying the same twice does not begin it anew, and saying it later does', async () => {
    const one = await given();
    await say(one);
    const began = world.clock.now().toISOString();
    world.clock.advance({ days: 3 });
    await say(one);
    expect((await listed()).edges[0]!.node.intendedAt).toBe(began);
    await say(one, false);
    expect(ids(await listed())).toEqual([]);
    await say(one);
    expect((await listed()).edges[0]!.node.intendedAt).toBe(world.clock.now().toISOString());
  });

  it('what leaves the wall leaves the list, and is in it once it is back', async () => {
    const [one, other] = [await given(), await given()];
    await say(one);
    await say(other);
    await world.asking(bram).mutate(answerConsent, { recognitionId: one.id, agree: false });
    expect(ids(await listed())).toEqual([other.id]);
    await world.asking(bram).mutate(answerConsent, { recognitionId: one.id, agree: true });
    expect(ids(await listed()).sort()).toEqual([one.id, other.id].sort());
  });

  it('comes in pages that meet, those of one moment and those without a time too', async () => {
    const all = [];
    for (let n = 0; n < 7; n += 1) all.push(await given());
    for (const [n, one] of all.entries()) {
      if (n % 2 === 0) world.clock.advance({ minutes: 1 });
      await say(one);
    }
    for (const one of all.slice(0, 3)) await forgetTimes(one);
    const whole = await listed();
    expect(whole.edges.slice(-3).map(({ node }) => node.intendedAt)).toEqual([null, null, null]);
    for (const first of [1, 2, 3]) {
      const found: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await listed(reader, { first, after });
        found.push(...ids(page));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(found).toEqual(ids(whole));
    }
    expect(new Set(ids(whole))).toEqual(new Set(all.map(({ id }) => id)));
  });

  it('costs one statement, however long it is', async () => {
    const statements = async () => {
      const before = world.db.statements.count;
      await listed();
      return world.db.statements.count - before;
    };
    await say(await given());
    await listed();
    expect(await statements()).toBe(1);
    for (let n = 0; n < 9; n += 1) await say(await given());
    expect(await statements()).toBe(1);
  });

  it('bad arguments are named', async () => {
    for (const [page, path] of [
      [{ first: 0 }, 'first'],
      [{ after: 'nowhere' }, 'after'],
    ] as const) {
      const { errors } = await world.asking(reader).query(myIntentions, page);
      expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
    }
  });
});
