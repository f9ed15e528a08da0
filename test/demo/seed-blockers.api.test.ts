import { describe, expect, it } from 'vitest';
import { moveUp } from '../../server/blockers/clocks/move-up.ts';
import { readOffers } from '../../server/blockers/offers/read-offers.ts';
import { blockers } from '../../server/demo/blockers/blockers.ts';
import { seedDemo } from '../../server/demo/seed-demo.ts';
import { board, type Node } from '../support/board.ts';
import { answer, counts, inbox, pyramid } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the blockers of the demo on $name', (database) => {
  const world = worldOn(database);
  const { onBoard } = board(world);
  const staff = { userName: 'tineke.bakker' };
  const director = { userName: 'hanneke.terpstra' };

  it('are on the board, but for those that went on elsewhere and those that only management reads', async () => {
    await seedDemo(world.app.context);
    const shown = await onBoard(staff);
    const unlisted = blockers.filter(({ mergedInto, onlyManagement }) => mergedInto || onlyManagement);
    expect(shown).toHaveLength(blockers.length - unlisted.length);
    const days = shown.map(({ deliveredOn }: Node) => deliveredOn);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('stand in every way there is', async () => {
    await seedDemo(world.app.context);
    const shown = await onBoard(staff);
    const states = new Set(shown.map(({ state }: Node) => state));
    expect([...states].sort()).toEqual([
      'ACKNOWLEDGED',
      'ANSWERED',
      'ASKED',
      'CLOSED',
      'CONFIRMED',
      'DECLINED',
      'OPEN',
    ]);
    const some = (holds: (node: Node) => boolean) => shown.filter(holds).length;
    expect(some(({ isOverdue, moveUpCount }) => isOverdue && moveUpCount > 0)).toBeGreaterThan(0);
    expect(some(({ isOverdue, moveUpCount }) => isOverdue && moveUpCount === 0)).toBeGreaterThan(0);
    expect(some(({ hiddenReason, title }) => hiddenReason && title === null)).toBe(1);
    expect(some(({ mergedFrom }) => mergedFrom.length > 0)).toBe(1);
    expect(some(({ recognition }) => recognition !== null)).toBe(2);
    expect(some(({ round }) => round !== null)).toBe(2);
    expect(new Set(shown.map(({ kind }: Node) => kind)).size).toBe(8);
  });

  it('are as the clocks would have left them: these change nothing', async () => {
    await seedDemo(world.app.context);
    const all = () => world.db.rows('SELECT id, state, due_on, overdue, holder_id, version FROM blocker ORDER BY id');
    const before = await all();
    await moveUp(world.app.context);
    expect(await all()).toEqual(before);
  });

  it('wait in inboxes, and can be answered', async () => {
    await seedDemo(world.app.context);
    expect((await world.asking('sietse.hoekstra').ok(counts)).blockerInboxCounts).toMatchObject({ isLeader: true });
    const { edges } = (await world.asking(director.userName).ok(inbox, { box: 'ASKED_OF_ME', first: 50 })).blockerInbox;
    const mine = edges.map(({ node }: { node: Node }) => node);
    expect(mine.some(({ visibility }: Node) => visibility === 'MANAGEMENT')).toBe(true);
    const promise = { remedy: 'OTHER', text: 'Komt goed.', dueOn: '2026-12-10' };
    const answered = await world.asking(director.userName).mutate(answer, { blockerId: mine[0].id, ...promise });
    expect(answered.state).toBe('ANSWERED');
  });

  it('make a pyramid and a desk with a round', async () => {
    await seedDemo(world.app.context);
    const figures = (await world.asking(staff.userName).ok(pyramid)).pyramid;
    expect(figures.leaders.length).toBeGreaterThan(3);
    expect(figures.answeredOnTimePercent).toBeGreaterThan(50);
    const { leaders, rounds } = await readOffers(world.app.context);
    expect([leaders.length, rounds.length]).toEqual([4, 1]);
  });
});
