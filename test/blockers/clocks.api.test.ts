import { describe, expect, it } from 'vitest';
import { moveUp } from '../../server/blockers/clocks/move-up.ts';
import { remindOfDeadlines } from '../../server/blockers/clocks/remind-of-deadlines.ts';
import { board, type Node } from '../support/board.ts';
import { answer, askReporter, close, decline, notices } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { answersTo, deliver, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the clocks of blockers on $name', (database) => {
  const world = worldOn(database, { settings: { blockers: { holidays: new Set(['2026-11-30']) } } });
  const { blocker, onBoard } = board(world);
  const asked = async () => {
    const people = await organisation(world);
    const written = letter({ addressee: people.north });
    const [one] = await deliver(world, written);
    return { ...people, written, one: one!, blockerId: one!.id };
  };
  const on = async (day: string) => {
    world.clock.set(`${day}T06:30:00.000Z`);
    await moveUp(world.app.context);
  };
  const kinds = async (person: { userName: string }) =>
    (await world.asking(person).ok(notices)).forYou.notices.edges.map(({ node }: { node: Node }) => node.kind);

  it('count ten working days; a holiday makes it a day later', async () => {
    const { crew, one } = await asked();
    expect((await blocker(crew[0]!, one)).dueOn).toBe('2026-12-03');
  });

  it('change nothing while there is time, the last day included', async () => {
    const { crew, one } = await asked();
    await on('2026-12-03');
    expect(await blocker(crew[0]!, one)).toMatchObject({
      isOverdue: false,
      moveUpCount: 0,
      holder: { name: 'Noor North' },
    });
  });

  it('make it overdue for all to see and move it one level up, with ten new days', async () => {
    const { crew, one, director, written } = await asked();
    await on('2026-12-04');
    const found = await blocker(crew[0]!, one);
    expect(found).toMatchObject({ isOverdue: true, moveUpCount: 1, state: 'OPEN', dueOn: '2026-12-18' });
    expect([found.addressee.name, found.holder.name]).toEqual(['Noor North', 'Dana Director']);
    expect(found.turns).toEqual([
      expect.objectContaining({
        act: 'MOVED_UP',
        actor: expect.objectContaining({ name: 'Noor North' }),
        movedTo: expect.objectContaining({ name: 'Dana Director' }),
      }),
    ]);
    expect((await onBoard(crew[0]!, { isOverdue: true })).map(({ id }: Node) => id)).toEqual([one.id]);
    expect(await onBoard(crew[0]!, { isOverdue: false })).toEqual([]);
    expect(await kinds(director)).toEqual(['BLOCKER_MOVED_UP']);
    expect((await answersTo(world.db, written))[0]).toMatchObject({ overdue: true, holder: 'Dana Director' });
  });

  it('run as often as they like: a lapse moves it once', async () => {
    const { crew, one } = await asked();
    await on('2026-12-04');
    await Promise.all([moveUp(world.app.context), moveUp(world.app.context)]);
    await on('2026-12-05');
    expect((await blocker(crew[0]!, one)).moveUpCount).toBe(1);
  });

  it('leave it overdue at the top, until somebody answers', async () => {
    const { crew, one, blockerId, director } = await asked();
    await on('2026-12-04');
    await on('2026-12-21');
    const before = await world.db.rows('SELECT version FROM blocker');
    await on('2027-02-01');
    expect(await world.db.rows('SELECT version FROM blocker')).toEqual(before);
    expect(await blocker(crew[0]!, one)).toMatchObject({
      ...{ isOverdue: true, moveUpCount: 1, dueOn: '2026-12-18', holder: { name: 'Dana Director' } },
    });
    await world.asking(director).mutate(decline, { blockerId, reason: 'The law.' });
    expect(await blocker(crew[0]!, one)).toMatchObject({ isOverdue: false, state: 'DECLINED' });
  });

  it('count it as late with each who let it lapse, the last one at the top too, and tell its reporter of that once', async () => {
    const { blockerId, north, director } = await asked();
    const stored = async () => ({
      requests: await world.db.rows(
        'SELECT leader_id AS id, in_time AS inTime FROM blocker_answer_request ORDER BY number',
      ),
      version: (await world.db.rows<{ version: number }>('SELECT version FROM blocker'))[0]!.version,
    });
    await on('2026-12-04');
    await on('2026-12-19');
    const late = [north, director].map(({ uuid }) => ({ id: uuid, inTime: 0 }));
    expect(await stored()).toEqual({ requests: late, version: 3 });
    await on('2026-12-21');
    expect((await stored()).version).toBe(3);
    await world.asking(director).mutate(decline, { blockerId, reason: 'The law.' });
    expect((await stored()).requests).toEqual(late);
  });

  it('leave what management as a whole holds with management', async () => {
    const { crew } = await organisation(world);
    const [one] = await deliver(world, letter());
    await on('2026-12-04');
    expect(await blocker(crew[0]!, one!)).toMatchObject({ isOverdue: true, moveUpCount: 0, holder: null, turns: [] });
  });

  it('hold a promise to its day', async () => {
    const { crew, one, blockerId, north } = await asked();
    const promise = { remedy: 'OTHER', text: 'Soon.', dueOn: '2026-12-10' };
    await world.asking(north).mutate(answer, { blockerId, ...promise });
    await on('2026-12-10');
    expect(await blocker(crew[0]!, one)).toMatchObject({ isOverdue: false, state: 'ANSWERED' });
    await on('2026-12-11');
    expect(await blocker(crew[0]!, one)).toMatchObject({
      isOverdue: true,
      state: 'OPEN',
      holder: { name: 'Dana Director' },
    });
  });

  it('stand still while a reporter is asked, and after a no or a removal', async () => {
    const { north, crew } = await organisation(world);
    const made = await deliver(world, ...[1, 2, 3].map(() => letter({ addressee: north })));
    const leader = world.asking(north);
    await leader.mutate(askReporter, { blockerId: made[0]!.id, question: 'Which?' });
    await leader.mutate(decline, { blockerId: made[1]!.id, reason: 'No.' });
    await leader.mutate(close, { blockerId: made[2]!.id, whatChanged: 'Done.' });
    await on('2027-03-01');
    const found = await Promise.all(made.map((one) => blocker(crew[0]!, one)));
    expect(found.map(({ isOverdue, moveUpCount }) => [isOverdue, moveUpCount])).toEqual(Array(3).fill([false, 0]));
  });

  it('move up at once what somebody holds who has left; nobody is blamed', async () => {
    const { crew, one, north, director } = await asked();
    await world.deactivate(north);
    await on('2026-11-19');
    expect(await blocker(crew[0]!, one)).toMatchObject({
      ...{ isOverdue: false, moveUpCount: 1, holder: { name: 'Dana Director' }, dueOn: '2026-12-04' },
    });
    expect(await kinds(director)).toEqual(['BLOCKER_MOVED_UP']);
    expect(await world.db.rows('SELECT in_time FROM blocker_answer_request WHERE leader_id = ?', [north.uuid])).toEqual(
      [],
    );
  });

  it('a question to a reporter survives its asker; nothing is due until the reporter answers', async () => {
    const { crew, one, blockerId, north } = await asked();
    await world.asking(north).mutate(askReporter, { blockerId, question: 'Which?' });
    await world.deactivate(north);
    await on('2026-11-19');
    expect(await blocker(crew[0]!, one)).toMatchObject({
      state: 'ASKED',
      dueOn: null,
      holder: { name: 'Dana Director' },
    });
  });

  it('from the last one at the top who left it goes to management as a whole', async () => {
    const { crew, one, north, director } = await asked();
    await world.deactivate(north);
    await world.deactivate(director);
    await on('2026-11-19');
    expect((await blocker(crew[0]!, one)).holder).toBeNull();
  });

  it('remind on the working day before, once, and nobody who has answered', async () => {
    const { north, blockerId } = await asked();
    const remind = async (day: string) => {
      world.clock.set(`${day}T06:00:00.000Z`);
      await remindOfDeadlines(world.app.context);
    };
    await remind('2026-12-01');
    expect(await kinds(north)).not.toContain('BLOCKER_DUE');
    await remind('2026-12-02');
    await remind('2026-12-02');
    const found = (await world.asking(north).ok(notices)).forYou.notices.edges.map(({ node }: { node: Node }) => node);
    expect(found.filter(({ kind }: Node) => kind === 'BLOCKER_DUE')).toEqual([
      expect.objectContaining({ isWaiting: true, blocker: { id: blockerId, title: 'Forms in threes' } }),
    ]);
  });

  it('remind on Friday of a promise for Sunday', async () => {
    const { north, blockerId } = await asked();
    const promise = { remedy: 'OTHER', text: 'Soon.', dueOn: '2026-12-13' };
    await world.asking(north).mutate(answer, { blockerId, ...promise });
    world.clock.set('2026-12-11T06:00:00.000Z');
    await remindOfDeadlines(world.app.context);
    expect(await kinds(north)).toContain('BLOCKER_DUE');
  });
});
