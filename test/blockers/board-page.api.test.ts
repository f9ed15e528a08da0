import { describe, expect, it } from 'vitest';
import { board, type Node } from '../support/board.ts';
import { acknowledge, blockers, close, rights } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { deliver, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

const titles = (found: Node[]) => found.map(({ title }) => title).sort();

describe.each(databases)('the board on $name', (database) => {
  const world = worldOn(database);
  const { onBoard } = board(world);

  it('is paged by batch, newest first, without a gap or a repeat', async () => {
    const { crew } = await organisation(world);
    for (const batch of ['a', 'b', 'c']) {
      await deliver(world, ...[1, 2, 3].map((number) => letter({ title: `${batch}${number}` })));
    }
    const asking = world.asking(crew[0]!);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo }: Node = (await asking.ok(blockers, { first: 2, after })).blockers;
      seen.push(...edges.map(({ node }: Node) => node.title));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen.map((title) => title[0])).toEqual([...'cccbbbaaa']);
    expect(new Set(seen).size).toBe(9);
  });

  it('reads a page with one statement, whatever its size', async () => {
    const { north, crew } = await organisation(world);
    const made = await deliver(world, ...Array.from({ length: 30 }, () => letter({ addressee: north })));
    for (const { id } of made.slice(0, 10)) await world.asking(north).mutate(acknowledge, { blockerId: id });
    const asking = world.asking(crew[0]!);
    const plain = `query ($first: Int) { blockers(first: $first) { edges { node { id title state dueOn isOverdue meTooCount
      addressee { name } holder { name } turns { number act actor { name } text } } } } }`;
    await asking.ok(plain, { first: 30 });
    const statements = async (first: number) => {
      const before = world.db.statements.count;
      expect((await asking.ok(plain, { first })).blockers.edges).toHaveLength(first);
      return world.db.statements.count - before;
    };
    expect([await statements(1), await statements(10), await statements(30)]).toEqual([1, 1, 1]);
  });

  it('reads whatever hangs on a page with as many statements for one as for many', async () => {
    const { north, crew } = await organisation(world);
    await deliver(world, ...Array.from({ length: 30 }, () => letter({ addressee: north })));
    const asking = world.asking(crew[0]!);
    const ids = (await onBoard(crew[0]!)).map(({ id }) => id);
    const statements = async (work: () => Promise<unknown>) => {
      await work();
      const before = world.db.statements.count;
      await work();
      return world.db.statements.count - before;
    };
    const page = (first: number) => statements(() => asking.ok(blockers, { first }));
    expect(await page(2)).toBe(await page(30));
    const asked = (count: number) => statements(() => asking.ok(rights, { ids: ids.slice(0, count) }));
    expect(await asked(1)).toBe(await asked(30));
  });

  it('is narrowed down by kind, state, addressee, holder, department and words, together too', async () => {
    const { north, south, crew } = await organisation(world);
    const above = await world.department('Varen');
    const below = await world.department('Waterbus', above);
    await world.db.transaction((db) =>
      db.run('UPDATE person SET department_id = ? WHERE id = ?', [below.uuid, north.uuid]),
    );
    const [silo] = await deliver(
      world,
      letter({ title: 'silo', kind: 'SILO', addressee: north, obstacle: 'The ferry and the bus of Wiśniewski.' }),
      letter({ title: 'tool', kind: 'TOOL', addressee: north }),
      letter({ title: 'time', kind: 'TIME', addressee: south }),
      letter({ title: 'all', kind: 'TOOL' }),
    );
    await world.asking(north).mutate(close, { blockerId: silo!.id, whatChanged: 'Done.' });
    const found = async (filter: object) => titles(await onBoard(crew[0]!, filter));
    expect(await found({ kind: 'TOOL' })).toEqual(['all', 'tool']);
    expect(await found({ states: ['OPEN'] })).toEqual(['all', 'time', 'tool']);
    expect(await found({ states: ['CLOSED', 'CONFIRMED'] })).toEqual(['silo']);
    expect(await found({ addresseeId: north.id })).toEqual(['silo', 'tool']);
    expect(await found({ holderId: south.id })).toEqual(['time']);
    expect(await found({ departmentId: above.id })).toEqual(['silo', 'tool']);
    expect(await found({ search: 'ferr bus' })).toEqual(['silo']);
    expect(await found({ search: 'Wisniewski' })).toEqual(['silo']);
    expect(await found({ search: 'the' })).toEqual(['silo']);
    expect(await found({ search: 'ferry', kind: 'TOOL' })).toEqual([]);
    expect(await found({ kind: 'TOOL', addresseeId: north.id, states: ['OPEN'], isOverdue: false })).toEqual(['tool']);
  });

  it('finds nothing for ids that nothing has and for signs alone', async () => {
    const { crew } = await organisation(world);
    await deliver(world, letter());
    for (const filter of [
      { addresseeId: 'x' },
      { holderId: 'x' },
      { roundId: 'x' },
      { departmentId: 'x' },
      { search: '"*' },
    ]) {
      expect(await onBoard(crew[0]!, filter)).toEqual([]);
    }
  });

  it('refuses a cursor that it did not make, and a page of nothing or too much', async () => {
    const asking = world.asking(await world.person());
    for (const variables of [{ after: 'made-up' }, { first: 0 }, { first: 101 }]) {
      const { errors } = await asking.query(blockers, variables);
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('is for people who are signed in', async () => {
    const { errors } = await world.asking(null).query(blockers);
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
