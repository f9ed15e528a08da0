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
      ...{
        removedThisQuarterCount: 1,
        confirmedThisQuarterCount: 1,
        openCount: 1,
        overdueCount: 1,
        answeredOnTimePercent: 67,
      },
      leaders: [
        { leader: of(director), askedCount: 1, answeredOnTimeCount: 0, removedCount: 0, overdueCount: 1 },
        { leader: of(north), askedCount: 2, answeredOnTimeCount: 2, removedCount: 1, overdueCount: 0 },
        { leader: of(south), askedCount: 1, answeredOnTimeCount: 0, removedCount: 0, overdueCount: 0 },
      ],
    });
  });

  it('counts what was removed since the quarter began', async () => {
    const { north, crew } = await organisation(world);
    const [one] = await deliver(world, letter({ addressee: north }));
    await world.asking(north).mutate(close, { blockerId: one!.id, whatChanged: 'Done.' });
    world.clock.set('2027-01-04T08:00:00.000Z');
    expect((await world.asking(crew[0]!).ok(pyramid)).pyramid).toMatchObject({
      removedThisQuarterCount: 0,
      openCount: 0,
    });
  });

  it('says what elements show of the form, and the keys of what it offers', async () => {
    const { crew } = await organisation(world);
    const found = await deskOf(crew[0]!);
    expect(found).toEqual({
      ...{ isOpen: true, closedReason: null, closedMessage: null },
      ...{ entitledCount: 26, minimumCount: 8, isSmallCompany: true, confidentialContact },
      deliveryMessage: expect.stringContaining('once a day, at 07:00'),
      letterboxUrl: world.config.capabilities.blockers.letterboxUrl,
      offersKeys: [],
    });
  });

  it('is closed among too few people, and where nobody would have to answer', async () => {
    const [one] = await world.people(7);
    expect(await deskOf(one!)).toMatchObject({
      ...{ isOpen: false, closedReason: 'TOO_FEW_PEOPLE', closedMessage: expect.stringContaining('fewer than 8') },
    });
    await world.people(3);
    expect(await deskOf(one!)).toMatchObject({ isOpen: false, closedReason: 'NO_MANAGEMENT' });
    const admin = await world.person({ roles: ['admin'] });
    await world.asking(admin).mutate(nameManagement, { personIds: [one!.id] });
    expect(await deskOf(one!)).toMatchObject({ isOpen: true });
  });
});

describe.each(databases)('the desk without a confidential adviser on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { confidentialContact: null } } });

  it('is closed, and says why', async () => {
    const { crew } = await organisation(world);
    const found = (await world.asking(crew[0]!).ok(desk)).blockerDesk;
    expect(found).toMatchObject({ isOpen: false, closedReason: 'NO_CONFIDENTIAL_CONTACT', confidentialContact: null });
    expect(found.closedMessage).toContain('too heavy for a letter');
  });
});
