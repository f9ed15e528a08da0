import { describe, expect, it } from 'vitest';
import { moveUp } from '../../server/blockers/clocks/move-up.ts';
import { close, decline, desk, nameManagement, pyramid } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { deliver, followUp, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

const confidentialContact = { text: 'Marijke Postma', url: 'mailto:adviser@example.com' };

describe.each(databases)('the pyramid and the desk on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { confidentialContact } } });
  const deskOf = async (person: { userName: string }) => (await world.asking(person).ok(desk)).blockerDesk;

  it('shows whether management carries: asked, answered in time, removed, overdue', async () => {
    const { north, south, crew, director } = await organisation(world);
    const items = [north, north, south].map((addressee) => letter({ addressee }));
    const made = await deliver(world, ...items);
    const leader = world.asking(north);
    await leader.mutate(close, { blockerId: made[0]!.id, whatChanged: 'Done.' });
    await leader.mutate(decline, { blockerId: made[1]!.id, reason: 'No.' });
    await deliver(world, followUp(items[0]!, 1, 'SOLVED', ''));
    world.clock.set('2026-12-03T08:00:00.000Z');
    await moveUp(world.app.context);
    const found = (await world.asking(crew[0]!).ok(pyramid)).pyramid;
    const of = (person: { id: string; name: string }) => ({ id: person.id, name: person.name });
    expect(found).toEqual({
      ...{ removedThisQuarter: 1, confirmedThisQuarter: 1, open: 1, overdue: 1, answeredOnTime: 67 },
      leaders: [
        { leader: of(director), asked: 1, answeredOnTime: 0, removed: 0, overdue: 1 },
        { leader: of(north), asked: 2, answeredOnTime: 2, removed: 1, overdue: 0 },
        { leader: of(south), asked: 1, answeredOnTime: 0, removed: 0, overdue: 0 },
      ],
    });
  });

  it('counts what was removed since the quarter began', async () => {
    const { north, crew } = await organisation(world);
    const [one] = await deliver(world, letter({ addressee: north }));
    await world.asking(north).mutate(close, { blockerId: one!.id, whatChanged: 'Done.' });
    world.clock.set('2027-01-04T08:00:00.000Z');
    expect((await world.asking(crew[0]!).ok(pyramid)).pyramid).toMatchObject({ removedThisQuarter: 0, open: 0 });
  });

  it('offers leaders of enough people, with their number rounded down', async () => {
    const { crew, director, north, south } = await organisation(world);
    const found = await deskOf(crew[0]!);
    expect(found).toMatchObject({
      ...{
        open: true,
        closedBecause: null,
        closedMessage: null,
        entitled: 26,
        takers: 0,
        minimum: 8,
        smallCompany: true,
      },
      confidentialContact,
      delivery: expect.stringContaining('once a day, at 07:00'),
      doorUrl: world.config.capabilities.blockers.letterboxUrl,
      rounds: [],
    });
    const leaders = found.leaders.map(({ leader, people }: { leader: { name: string }; people: number }) => [
      leader.name,
      people,
    ]);
    expect(leaders).toEqual([
      [director.name, 24],
      [north.name, 8],
      [south.name, 8],
    ]);
  });

  it('says how many took tokens only in steps of the minimum', async () => {
    const { crew } = await organisation(world);
    await world.db.transaction((db) => db.run('INSERT INTO taker_count (epoch, takers) VALUES (202647, 23)'));
    expect((await deskOf(crew[0]!)).takers).toBe(16);
    await world.db.transaction((db) => db.run('UPDATE taker_count SET takers = 7'));
    expect((await deskOf(crew[0]!)).takers).toBe(0);
  });

  it('is closed among too few people, and where nobody would have to answer', async () => {
    const [one] = await world.people(7);
    expect(await deskOf(one!)).toMatchObject({
      ...{ open: false, closedBecause: 'TOO_FEW_PEOPLE', closedMessage: expect.stringContaining('fewer than 8') },
    });
    await world.people(3);
    expect(await deskOf(one!)).toMatchObject({ open: false, closedBecause: 'NO_MANAGEMENT' });
    const admin = await world.person({ roles: ['admin'] });
    await world.asking(admin).mutate(nameManagement, { personIds: [one!.id] });
    expect(await deskOf(one!)).toMatchObject({ open: true });
  });
});

describe.each(databases)('the desk without a confidential adviser on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { confidentialContact: null } } });

  it('is closed, and says why', async () => {
    const { crew } = await organisation(world);
    const found = (await world.asking(crew[0]!).ok(desk)).blockerDesk;
    expect(found).toMatchObject({ open: false, closedBecause: 'NO_CONFIDENTIAL_CONTACT', confidentialContact: null });
    expect(found.closedMessage).toContain('too heavy for a letter');
  });
});
