import { describe, expect, it } from 'vitest';
import { moveUp } from '../../server/blockers/clocks/move-up.ts';
import { board, type Node } from '../support/board.ts';
import { acknowledge, answer, close, hide, merge, notices, show } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import type { Made } from '../support/factories.ts';
import { answersTo, deliver, followUp, letter, meToo } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('blockers that are the same on $name', (database) => {
  const world = worldOn(database);
  const { blocker, onBoard } = board(world);
  const acts = ({ turns }: Node) => turns.map(({ act }: Node) => act);
  const two = async (visibility: ['ALL' | 'MANAGEMENT', 'ALL' | 'MANAGEMENT'] = ['ALL', 'ALL']) => {
    const people = await organisation(world);
    const items = visibility.map((each, index) =>
      letter({ addressee: people.north, visibility: each, title: `Letter ${index}` }),
    );
    const [first, second] = await deliver(world, ...items);
    return { ...people, items, first: first!, second: second!, leader: world.asking(people.north) };
  };

  it('go on in one: its turns are copied, and each keeps its own words', async () => {
    const { first, second, leader, crew, items } = await two();
    await leader.mutate(acknowledge, { blockerId: second.id, text: 'Seen.' });
    const merged = await leader.mutate(merge, { blockerId: first.id, intoBlockerId: second.id });
    expect(merged).toMatchObject({ title: 'Letter 0', state: 'ACKNOWLEDGED', mergedInto: { id: second.id } });
    expect(acts(merged)).toEqual(['MERGED', 'ACKNOWLEDGED']);
    const [sealed] = await answersTo(world.db, items[0]!);
    expect(sealed).toMatchObject({
      title: 'Letter 0',
      merged: second.uuid,
      turns: [{ act: 'MERGED' }, { text: 'Seen.' }],
    });
    expect((await blocker(crew[0]!, second)).mergedFrom).toEqual([{ id: first.id, title: 'Letter 0' }]);
  });

  it('stand on the board once, with the other reporter and their me-toos counted', async () => {
    const { first, second, leader, crew } = await two();
    await deliver(world, meToo(first), meToo(second));
    await leader.mutate(merge, { blockerId: first.id, intoBlockerId: second.id });
    await deliver(world, meToo(first));
    expect((await onBoard(crew[0]!)).map(({ title, meTooCount }: Node) => [title, meTooCount])).toEqual([
      ['Letter 1', 4],
    ]);
  });

  it('a me-too that arrives while they are merged counts where they go on', async () => {
    const { north, crew } = await organisation(world);
    const letters = Array.from({ length: 20 }, (_, index) => letter({ addressee: north, title: `Letter ${index}` }));
    const made = await deliver(world, ...letters);
    const pairs = Array.from({ length: 10 }, (_, index) => made.slice(index * 2, index * 2 + 2) as [Made, Made]);
    await Promise.all([
      ...pairs.map(([from, into]) => world.asking(north).mutate(merge, { blockerId: from.id, intoBlockerId: into.id })),
      deliver(world, ...pairs.map(([from]) => meToo(from))),
    ]);
    expect((await onBoard(crew[0]!)).map(({ meTooCount }: Node) => meTooCount)).toEqual(pairs.map(() => 2));
  });

  it('are answered together: every author reads each turn', async () => {
    const { first, second, leader, items } = await two();
    await leader.mutate(merge, { blockerId: first.id, intoBlockerId: second.id });
    await leader.mutate(close, { blockerId: second.id, whatChanged: 'One form.' });
    for (const item of items) {
      expect((await answersTo(world.db, item))[0]).toMatchObject({ state: 'CLOSED' });
      expect((await answersTo(world.db, item))[0].turns.at(-1)).toMatchObject({ act: 'CLOSED', text: 'One form.' });
    }
    const alone = await leader.mutate(close, { blockerId: first.id, whatChanged: 'x' });
    expect(alone.__typename).toBe('BlockerMovedOnRefused');
  });

  it('are opened again for all by any of their authors', async () => {
    const { first, second, leader, items, crew } = await two();
    await leader.mutate(merge, { blockerId: first.id, intoBlockerId: second.id });
    await leader.mutate(close, { blockerId: second.id, whatChanged: 'One form.' });
    await deliver(world, followUp(items[0]!, 2, 'NOT_SOLVED', 'Not at my desk.'));
    const [goesOn, merged] = [await blocker(crew[0]!, second), await blocker(crew[0]!, first)];
    expect([goesOn.state, goesOn.dueOn, acts(goesOn)]).toEqual(['OPEN', '2026-12-02', ['CLOSED', 'REOPENED']]);
    expect([merged.state, acts(merged)]).toEqual(['OPEN', ['MERGED', 'CLOSED', 'NOT_SOLVED']]);
    expect(JSON.stringify(goesOn.turns)).not.toContain('Not at my desk.');
  });

  it('one author confirms for themselves, another can still say that it is not solved', async () => {
    const { first, second, leader, items, crew } = await two();
    await leader.mutate(merge, { blockerId: first.id, intoBlockerId: second.id });
    await leader.mutate(close, { blockerId: second.id, whatChanged: 'One form.' });
    await deliver(world, followUp(items[0]!, 2, 'SOLVED', ''));
    expect([(await blocker(crew[0]!, first)).state, (await blocker(crew[0]!, second)).state]).toEqual([
      'CONFIRMED',
      'CONFIRMED',
    ]);
    await deliver(world, followUp(items[1]!, 1, 'NOT_SOLVED', 'No.'));
    expect([(await blocker(crew[0]!, first)).state, (await blocker(crew[0]!, second)).state]).toEqual(['OPEN', 'OPEN']);
  });

  it('those merged before go along', async () => {
    const { first, second, leader, north, crew } = await two();
    const [third] = await deliver(world, letter({ addressee: north }));
    await leader.mutate(merge, { blockerId: first.id, intoBlockerId: second.id });
    await leader.mutate(merge, { blockerId: second.id, intoBlockerId: third!.id });
    expect((await blocker(crew[0]!, first)).mergedInto.id).toBe(third!.id);
    expect(await blocker(crew[0]!, third!)).toMatchObject({ meTooCount: 2 });
    expect((await blocker(crew[0]!, third!)).mergedFrom).toHaveLength(2);
  });

  it('are listed beside each other for who heard of both', async () => {
    const { first, second, leader, items } = await two();
    await deliver(world, ...items.map((item) => followUp(item, 0, 'TEXT', 'One more thing.', 1)));
    await leader.mutate(merge, { blockerId: first.id, intoBlockerId: second.id });
    const { edges } = (await leader.ok(notices)).forYou.notices;
    const replied = edges.filter(({ node }: Node) => node.kind === 'BLOCKER_REPLIED');
    expect(replied.map(({ node }: Node) => node.blocker.title).sort()).toEqual(['Letter 0', 'Letter 1']);
  });

  it('a private one goes on in a public one and stays private', async () => {
    const { first, second, leader, crew, north } = await two(['MANAGEMENT', 'ALL']);
    await leader.mutate(merge, { blockerId: first.id, intoBlockerId: second.id });
    expect(await blocker(crew[0]!, first)).toBeNull();
    expect((await blocker(crew[0]!, second)).mergedFrom).toEqual([]);
    expect((await blocker(north, second)).mergedFrom).toHaveLength(1);
  });

  it('a public one does not go on in a private one, nor in itself, nor in one that went on elsewhere', async () => {
    const { first, second, leader, north } = await two(['ALL', 'MANAGEMENT']);
    const [third, fourth] = await deliver(world, letter({ addressee: north }), letter({ addressee: north }));
    await leader.mutate(merge, { blockerId: third!.id, intoBlockerId: fourth!.id });
    for (const intoId of [second.id, first.id, third!.id]) {
      const refused = await leader.mutate(merge, { blockerId: first.id, intoBlockerId: intoId });
      expect(refused).toMatchObject({ __typename: 'BlockersNotMergeableRefused', message: expect.any(String) });
    }
  });

  it('are merged by somebody who may answer both', async () => {
    const { first, north, south } = await two();
    const [other] = await deliver(world, letter({ addressee: south }));
    const refused = await world.asking(north).mutate(merge, { blockerId: first.id, intoBlockerId: other!.id });
    expect(refused.__typename).toBe('NotYourBlockerRefused');
    const unknown = await world.asking(north).mutate(merge, { blockerId: first.id, intoBlockerId: 'nothing' });
    expect(unknown.__typename).toBe('BlockerNotFoundRefused');
  });

  it('move up together and are asked once', async () => {
    const { first, second, leader } = await two();
    await leader.mutate(merge, { blockerId: first.id, intoBlockerId: second.id });
    world.clock.set('2026-12-03T08:00:00.000Z');
    await moveUp(world.app.context);
    const rows = await world.db.rows<{ movedUp: number }>('SELECT moved_up AS movedUp FROM blocker');
    expect(rows).toEqual([{ movedUp: 1 }, { movedUp: 1 }]);
    expect(await world.db.rows('SELECT number FROM blocker_answer_request WHERE blocker_id = ?', [first.uuid])).toEqual(
      [],
    );
  });

  it('eighty verbs on them in two processes at the same moment are all answered', async () => {
    const { first, second, leader, north, director } = await two();
    const more = await deliver(world, ...Array.from({ length: 4 }, () => letter({ addressee: north })));
    for (const { id } of [first, ...more]) await leader.mutate(merge, { blockerId: id, intoBlockerId: second.id });
    const promise = { blockerId: second.id, remedy: 'OTHER', text: 'Soon.', dueOn: '2026-12-10' };
    const other = await world.another();
    const verbs = Array.from({ length: 80 }, (_, index) => {
      const asking = index % 2 === 0 ? leader : world.asking(director, other.app);
      const blockerId = more[index % 4]!.id;
      if (index % 3 === 0) return asking.mutate(answer, promise);
      return index % 3 === 1
        ? asking.mutate(hide, { blockerId, reason: 'A name.' })
        : asking.mutate(show, { blockerId });
    });
    for (const { __typename } of await Promise.all(verbs)) expect(__typename).toBe('Blocker');
    expect((await blocker(north, second)).turns).toHaveLength(27);
    await other.close();
  });

  it('an answer to what is closed elsewhere can be promised anew once it is open', async () => {
    const { first, second, leader } = await two();
    await leader.mutate(close, { blockerId: second.id, whatChanged: 'One form.' });
    const merged = await leader.mutate(merge, { blockerId: first.id, intoBlockerId: second.id });
    expect([merged.state, acts(merged)]).toEqual(['CLOSED', ['MERGED', 'CLOSED']]);
    const promise = { remedy: 'OTHER', text: 'Soon.', dueOn: '2026-12-10' };
    expect((await leader.mutate(answer, { blockerId: second.id, ...promise })).__typename).toBe(
      'BlockerMovedOnRefused',
    );
  });
});
