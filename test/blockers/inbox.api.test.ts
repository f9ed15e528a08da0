import { describe, expect, it } from 'vitest';
import { moveUp } from '../../server/blockers/clocks/move-up.ts';
import type { Node } from '../support/board.ts';
import { answer, askReporter, close, counts, hide, inbox, merge, nameDeputy } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { deliver, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the inbox on $name', (database) => {
  const world = worldOn(database);
  type Somebody = { userName: string };
  const box = async (person: Somebody, name: string) =>
    (await world.asking(person).ok(inbox, { box: name, first: 50 })).blockerInbox.edges
      .map(({ node }: Node) => node.title)
      .sort();
  const counted = async (person: Somebody) => (await world.asking(person).ok(counts)).blockerInboxCounts;
  const filled = async () => {
    const people = await organisation(world);
    const { north, south } = people;
    const made = await deliver(
      world,
      letter({ title: 'north', addressee: north }),
      letter({ title: 'north private', addressee: north, visibility: 'MANAGEMENT' }),
      letter({ title: 'north asked', addressee: north }),
      letter({ title: 'north closed', addressee: north }),
      letter({ title: 'south', addressee: south }),
      letter({ title: 'everybody' }),
    );
    const leader = world.asking(north);
    await leader.mutate(askReporter, { blockerId: made[2]!.id, question: 'Which?' });
    await leader.mutate(close, { blockerId: made[3]!.id, whatChanged: 'Done.' });
    return { ...people, made };
  };

  it('of a leader holds what is asked of them, private ones too', async () => {
    const { north } = await filled();
    expect(await box(north, 'ASKED_OF_ME')).toEqual(['north', 'north private']);
    expect(await box(north, 'MY_ORGANISATION')).toEqual(['north', 'north asked', 'north closed', 'north private']);
    expect(await box(north, 'WAITING_FOR_REPORTER')).toEqual(['north asked']);
    expect(await box(north, 'OVERDUE')).toEqual([]);
    expect(await counted(north)).toEqual({
      ...{ askedOfMe: 2, myOrganisation: 3, overdue: 0, waitingForReporter: 1, isLeader: true },
    });
  });

  it('of who is at the top holds all of their part, and what management as a whole is asked', async () => {
    const { director } = await filled();
    expect(await box(director, 'ASKED_OF_ME')).toEqual(['everybody']);
    expect(await box(director, 'MY_ORGANISATION')).toHaveLength(6);
    expect(await counted(director)).toMatchObject({ askedOfMe: 1, myOrganisation: 5, waitingForReporter: 1 });
  });

  it('shows what is overdue in one’s part, wherever it went', async () => {
    const { north, south, director } = await filled();
    world.clock.set('2026-12-03T08:00:00.000Z');
    await moveUp(world.app.context);
    expect(await box(director, 'OVERDUE')).toEqual(['everybody', 'north', 'north private', 'south']);
    expect(await box(director, 'ASKED_OF_ME')).toEqual(['everybody', 'north', 'north private', 'south']);
    expect(await box(north, 'OVERDUE')).toEqual(['north', 'north private']);
    expect(await box(south, 'ASKED_OF_ME')).toEqual([]);
  });

  it('begins with what is overdue, then what is due next, page after page; what nothing is due of comes last', async () => {
    const { north } = await organisation(world);
    const leader = world.asking(north);
    const titled = (...titles: string[]) =>
      deliver(world, ...titles.map((title) => letter({ title, addressee: north })));
    const [, promised] = await titled('lapsed', 'promised late');
    const [asked, early] = await titled('asked', 'promised early');
    const promise = { text: 'It will be.', remedy: 'OTHER' };
    await leader.mutate(answer, { ...promise, blockerId: promised!.id, dueOn: '2027-02-01' });
    await leader.mutate(answer, { ...promise, blockerId: early!.id, dueOn: '2026-12-20' });
    await leader.mutate(askReporter, { blockerId: asked!.id, question: 'Which?' });
    world.clock.set('2026-12-03T08:00:00.000Z');
    await moveUp(world.app.context);
    await titled('new', 'other new');
    const read = async (first: number) => {
      const titles: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Node = (await leader.ok(inbox, { box: 'MY_ORGANISATION', first, after })).blockerInbox;
        titles.push(...page.edges.map(({ node }: Node) => node.title.replace('other ', '')));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      return titles;
    };
    const expected = ['lapsed', 'new', 'new', 'promised early', 'promised late', 'asked'];
    for (const first of [1, 2, 50]) expect(await read(first)).toEqual(expected);
  });

  it('refuses a place that is of another list', async () => {
    const { north } = await organisation(world);
    const { errors } = await world.asking(north).query(inbox, { box: 'OVERDUE', after: 'MTJ8' });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'after' }] });
  });

  it('of a deputy holds what is asked of the leader, for as long as they stand in', async () => {
    const { north, office } = await filled();
    expect(await counted(office)).toMatchObject({ askedOfMe: 0, isLeader: false });
    await world.asking(north).mutate(nameDeputy, { personId: office.id, startsOn: '2026-11-18', endsOn: '2026-11-20' });
    expect(await box(office, 'ASKED_OF_ME')).toEqual(['north', 'north private']);
    expect(await counted(office)).toMatchObject({ askedOfMe: 2, isLeader: true });
    world.clock.set('2026-11-21T08:00:00.000Z');
    expect(await box(office, 'ASKED_OF_ME')).toEqual([]);
  });

  it('of anybody else is empty', async () => {
    const { crew } = await filled();
    for (const name of ['ASKED_OF_ME', 'MY_ORGANISATION', 'OVERDUE', 'WAITING_FOR_REPORTER']) {
      expect(await box(crew[0]!, name)).toEqual([]);
    }
    expect(await counted(crew[0]!)).toMatchObject({ myOrganisation: 0, isLeader: false });
  });

  it('leaves out what goes on elsewhere, and shows what is hidden to who must answer it', async () => {
    const { north, made } = await filled();
    const leader = world.asking(north);
    await leader.mutate(merge, { blockerId: made[1]!.id, intoBlockerId: made[2]!.id });
    await leader.mutate(hide, { blockerId: made[0]!.id, reason: 'It names a colleague.' });
    expect(await box(north, 'ASKED_OF_ME')).toEqual(['north']);
  });

  it('is paged, with as many statements for one as for many', async () => {
    const { north } = await organisation(world);
    for (let batch = 0; batch < 3; batch += 1) await deliver(world, ...[1, 2].map(() => letter({ addressee: north })));
    const asking = world.asking(north);
    const seen = new Set<string>();
    const costs = new Set<number>();
    for (let after: string | null = null, first = 1, more = true; more; first += 1) {
      const before = world.db.statements.count;
      const { edges, pageInfo }: Node = (await asking.ok(inbox, { box: 'MY_ORGANISATION', first, after })).blockerInbox;
      if (after !== null) costs.add(world.db.statements.count - before);
      for (const { node } of edges) seen.add(node.id);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect([seen.size, costs.size]).toEqual([6, 1]);
  });
});
