import { describe, expect, it } from 'vitest';
import { applyDelivery, applyWaitingDeliveries } from '../../server/blockers/delivery/apply-delivery.ts';
import { board, type Node } from '../support/board.ts';
import { blockers, notices } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { answersTo, deliver, followUp, letter, meToo, post } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('a delivery on $name', (database) => {
  const world = worldOn(database);
  const { blocker, onBoard } = board(world);
  const noticesOf = async (person: { userName: string }) =>
    (await world.asking(person).ok(notices)).forYou.notices.edges.map(({ node }: { node: Node }) => node);

  it('makes blockers as they were written, with ten working days to answer', async () => {
    const { north, crew } = await organisation(world);
    const written = letter({ addressee: north, kind: 'SILO', title: 'Two desks', cost: '' });
    await deliver(world, written, letter({ title: 'Another' }));
    const [found] = await onBoard(crew[0]!, { kind: 'SILO' });
    expect(found).toMatchObject({
      kind: 'SILO',
      title: 'Two desks',
      obstacle: 'Every refund needs three forms.',
      cost: null,
      lang: 'en',
      visibility: 'ALL',
      state: 'OPEN',
      deliveredOn: '2026-11-18',
      dueOn: '2026-12-02',
      isOverdue: false,
      moveUpCount: 0,
      meTooCount: 0,
      turns: [],
      addressee: { name: 'Noor North' },
      holder: { name: 'Noor North' },
    });
  });

  it('is applied once, however often and by however many', async () => {
    const { crew } = await organisation(world);
    const batch = await post(world, [letter(), letter({ title: 'Another' })]);
    const { context } = world.app;
    await Promise.all([applyDelivery(context, batch), applyDelivery(context, batch), applyWaitingDeliveries(context)]);
    await applyDelivery(context, batch);
    await applyDelivery(context, 999);
    expect(await onBoard(crew[0]!)).toHaveLength(2);
    expect(await world.db.rows('SELECT id FROM letter_item')).toEqual([]);
    expect(await world.db.rows('SELECT applied FROM delivery')).toEqual([{ applied: 1 }]);
    expect(await world.db.rows('SELECT id FROM sealed_answer')).toHaveLength(2);
  });

  it('that the letterbox wrote elsewhere is applied by the job, in its order', async () => {
    const { crew } = await organisation(world);
    await post(world, [letter({ title: 'First' })]);
    await post(world, [letter({ title: 'Second' })]);
    await applyWaitingDeliveries(world.app.context);
    expect((await onBoard(crew[0]!)).map(({ title }: Node) => title)).toEqual(['Second', 'First']);
  });

  it('stores nothing when a part of it cannot be stored', async () => {
    const { crew } = await organisation(world);
    const broken = { ...letter(), texts: ['no blocker'], type: 'ME_TOO' as const };
    const batch = await post(world, [letter(), broken]);
    await world.db.transaction((db) => db.run("UPDATE letter_item SET content = 'no JSON' WHERE type = 'ME_TOO'"));
    await expect(applyDelivery(world.app.context, batch)).rejects.toThrow();
    expect(await onBoard(crew[0]!)).toEqual([]);
    expect(await world.db.rows('SELECT id FROM sealed_answer')).toEqual([]);
    expect(await world.db.rows('SELECT applied FROM delivery')).toEqual([{ applied: 0 }]);
  });

  it('goes to the level above where a leader has too few people or has left, and to management where nobody is known', async () => {
    const { director, north, south, foreman, crew } = await organisation(world);
    await world.deactivate(north);
    const nobody = { uuid: '11111111-1111-4111-8111-111111111111' };
    const items = [foreman, north, crew[0]!, nobody].map((addressee) => letter({ addressee }));
    const made = await deliver(world, ...items);
    const addressees = await Promise.all(
      made.map(async (one) => (await blocker(crew[1]!, one)).addressee?.name ?? null),
    );
    expect(addressees).toEqual([south.name, director.name, south.name, null]);
  });

  it('reads texts as everywhere: no invisible characters, one kind of line end, no blanks around', async () => {
    const { crew } = await organisation(world);
    const [one] = await deliver(
      world,
      letter({ title: '  Cafe\u0301\u0007 ', obstacle: 'a\r\nb\u0000', cost: `${'x'.repeat(4100)}` }),
    );
    const found = await blocker(crew[0]!, one!);
    expect([found.title, found.obstacle, found.cost.length]).toEqual(['Café', 'a\nb', 4000]);
  });

  it('counts who has met the same, where it goes on, and passes over what is not there', async () => {
    const { crew } = await organisation(world);
    const [one, hidden] = await deliver(world, letter(), letter({ visibility: 'MANAGEMENT' }));
    const unknown = { uuid: '11111111-1111-4111-8111-111111111111' };
    await deliver(world, meToo(one!), meToo(one!), meToo(hidden!), meToo(unknown));
    expect((await blocker(crew[0]!, one!)).meTooCount).toBe(2);
    const rows = await world.db.rows<{ meToos: number }>('SELECT me_toos AS meToos FROM blocker WHERE id = ?', [
      hidden!.uuid,
    ]);
    expect(rows).toEqual([{ meToos: 0 }]);
  });

  it('tells its author by a sealed answer that it arrived', async () => {
    const { north } = await organisation(world);
    const written = letter({ addressee: north, title: 'Two desks' });
    const [made] = await deliver(world, written);
    expect(await answersTo(world.db, written)).toEqual([
      {
        version: 1,
        blocker: made!.uuid,
        title: 'Two desks',
        visibility: 'ALL',
        state: 'OPEN',
        deliveredOn: '2026-11-18',
        dueOn: '2026-12-02',
        overdue: false,
        holder: 'Noor North',
        merged: null,
        hidden: null,
        letter: { obstacle: 'Every refund needs three forms.', cost: expect.any(String), lang: 'en' },
        turns: [],
      },
    ]);
    expect(await world.db.rows('SELECT turn FROM answer_turn')).toEqual([{ turn: 0 }]);
  });

  it('tells whoever must answer once, without saying what came', async () => {
    const { director, north, south, crew } = await organisation(world);
    await deliver(world, letter({ addressee: north }), letter({ addressee: north }), letter());
    const expected = { kind: 'BLOCKER_DELIVERED', isWaiting: true, actor: null, blocker: null };
    expect(await noticesOf(north)).toEqual([expect.objectContaining(expected)]);
    expect(await noticesOf(director)).toEqual([expect.objectContaining(expected)]);
    expect([...(await noticesOf(south)), ...(await noticesOf(crew[0]!))]).toEqual([]);
  });

  it('a follow-up to a thread that nobody knows is passed over', async () => {
    const { crew } = await organisation(world);
    await deliver(world, letter(), followUp(letter(), 1, 'TEXT'));
    expect((await onBoard(crew[0]!))[0].turns).toEqual([]);
  });

  it('keeps nothing of a reporter but the batch, the day and random ids', async () => {
    await organisation(world);
    await deliver(world, letter());
    const [row] = await world.db.rows<Record<string, unknown>>('SELECT * FROM blocker');
    const times = Object.entries(row!).filter(([, value]) => /^\d{4}-\d\d-\d\d./.test(String(value)));
    expect(times).toEqual([]);
    expect(String(row!.id)).toMatch(/^[0-9a-f-]{14}4/);
  });

  it('of many letters is listed in no order of arrival', async () => {
    const { crew } = await organisation(world);
    const items = Array.from({ length: 12 }, (_, index) => letter({ title: `Letter ${index}` }));
    await deliver(world, ...items);
    const shown = (await onBoard(crew[0]!)).map(({ id }: Node) => Buffer.from(id, 'base64url').toString());
    expect(shown).toEqual([...shown].sort().reverse());
    expect((await world.asking(crew[0]!).ok(blockers, { first: 3 })).blockers.edges).toHaveLength(3);
  });
});
