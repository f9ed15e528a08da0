import { describe, expect, it } from 'vitest';
import { moveUp } from '../../server/blockers/clocks/move-up.ts';
import { board, type Node } from '../support/board.ts';
import {
  acknowledge,
  close,
  counts,
  decline,
  giveBlockerRecognition,
  hide,
  inbox,
  merge,
  nameDeputy,
  notices,
  pyramid,
  rights,
  rounds,
} from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { deliver, followUp, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('what only management reads on $name', (database) => {
  const world = worldOn(database);
  const { blocker, onBoard } = board(world);
  const secret = 'Zeldzaamwoord';
  const written = async () => {
    const people = await organisation(world);
    const item = letter({ addressee: people.north, visibility: 'MANAGEMENT', title: secret, obstacle: secret });
    const [one] = await deliver(world, item);
    const outsiders = {
      ...{ south: people.south, colleague: people.crew[0]!, foreman: people.foreman },
      editor: await world.person({ roles: ['editor'] }),
      admin: await world.person({ roles: ['admin'] }),
    };
    return { ...people, item, one: one!, blockerId: one!.id, outsiders: Object.values(outsiders) };
  };

  it('is read by its addressee and the line above', async () => {
    const { north, director, one } = await written();
    for (const person of [north, director]) {
      expect(await blocker(person, one)).toMatchObject({ title: secret, visibility: 'MANAGEMENT' });
    }
  });

  it('stays so in its newest turn: the public one that it goes on in says only that it is open again', async () => {
    const { north, item, blockerId, outsiders } = await written();
    const open = letter({ addressee: north, title: 'Open' });
    const [other] = await deliver(world, open);
    const leader = world.asking(north);
    await leader.mutate(merge, { blockerId, intoBlockerId: other!.id });
    await leader.mutate(close, { blockerId: other!.id, whatChanged: 'Gone.' });
    // 1: merged, 2: removed.
    await deliver(world, followUp(item, 2, 'NOT_SOLVED', secret));
    const [shown] = await onBoard(outsiders[1]!);
    expect(shown).toMatchObject({ title: 'Open', state: 'OPEN' });
    expect(shown.turns.at(-1)).toMatchObject({ act: 'REOPENED', actor: null, text: null, takenOn: '2026-11-18' });
    expect(JSON.stringify(shown)).not.toContain(secret);

    await leader.mutate(close, { blockerId: other!.id, whatChanged: 'Gone now.' });
    await deliver(world, followUp(open, 3, 'NOT_SOLVED', 'It is not.'));
    const { edges } = (await leader.ok(inbox, { box: 'ASKED_OF_ME' })).blockerInbox;
    for (const { turns } of [edges[0].node, (await onBoard(outsiders[1]!))[0]]) {
      const newest = { act: 'NOT_SOLVED', actor: null, text: 'It is not.', takenOn: '2026-11-18' };
      expect(turns.at(-1)).toMatchObject(newest);
    }
  });

  it('is read by nobody else through any field: editors and administrators too', async () => {
    const { north, one, blockerId, outsiders } = await written();
    await world.asking(north).mutate(acknowledge, { blockerId, text: secret });
    for (const person of outsiders) {
      const asking = world.asking(person);
      const page = async (box: string) => (await asking.ok(inbox, { box })).blockerInbox.edges;
      const seen = [
        await blocker(person, one),
        await onBoard(person),
        await onBoard(person, { search: secret }),
        await onBoard(person, { search: secret.slice(0, 5) }),
        await onBoard(person, { addresseeId: north.id }),
        await onBoard(person, { holderId: north.id }),
        await onBoard(person, { kind: 'PROCESS', states: ['ACKNOWLEDGED'] }),
        ...(await Promise.all(['ASKED_OF_ME', 'MY_ORGANISATION', 'OVERDUE', 'WAITING_FOR_REPORTER'].map(page))),
        (await asking.ok(rights, { ids: [blockerId] })).viewerBlockerMarks,
        (await asking.ok(notices)).forYou.notices.edges,
      ];
      expect(seen.filter((answer) => answer !== null && answer.length > 0)).toEqual([]);
      expect((await asking.ok(counts)).blockerInboxCounts).toMatchObject({
        askedOfMe: 0,
        myOrganisation: 0,
        overdue: 0,
      });
    }
  });

  it('is for others as if it were not there, whatever they try with it', async () => {
    const { blockerId, outsiders } = await written();
    const content = { receiverIds: [outsiders[1]!.id], valueId: 'x', situation: 'a', action: 'b', effect: 'c' };
    for (const person of outsiders) {
      const asking = world.asking(person);
      const [own] = await deliver(world, letter());
      const refused = [
        await asking.mutate(decline, { blockerId, reason: 'No.' }),
        await asking.mutate(hide, { blockerId, reason: 'No.' }),
        await asking.mutate(merge, { blockerId, intoBlockerId: own!.id }),
        await asking.mutate(merge, { blockerId: own!.id, intoBlockerId: blockerId }),
        await asking.mutate(giveBlockerRecognition, { blockerId, ...content, idempotencyKey: 'key-of-a-story' }),
      ];
      const [gone, notYours] = ['BlockerNotFoundRefused', 'NotYourBlockerRefused'];
      expect(refused.map(({ __typename }) => __typename)).toEqual([gone, gone, gone, notYours, gone]);
      expect(JSON.stringify(refused)).not.toContain(secret);
    }
  });

  it('counts in no figure of the pyramid, and not as an answer to a round', async () => {
    const { north, director, crew } = await written();
    const figures = (await world.asking(crew[0]!).ok(pyramid)).pyramid;
    expect(figures).toEqual({
      ...{
        removedThisQuarterCount: 0,
        confirmedThisQuarterCount: 0,
        openCount: 0,
        overdueCount: 0,
        answeredOnTimePercent: null,
        leaders: [],
      },
    });
    expect((await world.asking(director).ok(pyramid)).pyramid).toEqual(figures);
    expect((await world.asking(north).ok(rounds)).blockerRounds).toEqual([]);
  });

  it('is read by a deputy while they stand in, and only then', async () => {
    const { north, one, crew } = await written();
    const deputy = crew[0]!;
    const days = { startsOn: '2026-11-19', endsOn: '2026-11-20' };
    await world.asking(north).mutate(nameDeputy, { personId: deputy.id, ...days });
    const reads = async (day: string) => {
      world.clock.set(`${day}T12:00:00.000Z`);
      return (await blocker(deputy, one)) !== null;
    };
    expect([await reads('2026-11-18'), await reads('2026-11-19'), await reads('2026-11-20')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(await reads('2026-11-21')).toBe(false);
  });

  it('to management as a whole is read by its members alone', async () => {
    const { director, north, outsiders } = await written();
    const [one] = await deliver(world, letter({ visibility: 'MANAGEMENT', title: secret }));
    expect((await blocker(director, one!)).title).toBe(secret);
    for (const person of [north, ...outsiders]) expect(await blocker(person, one!)).toBeNull();
  });

  it('stays readable for its addressee after it moved up', async () => {
    const { north, one } = await written();
    world.clock.set('2027-01-04T08:00:00.000Z');
    await moveUp(world.app.context);
    expect((await blocker(north, one)).holder.name).toBe('Dana Director');
    const refused = await world.asking(north).mutate(decline, { blockerId: one.id, reason: 'Late.' });
    expect(refused.__typename).toBe('NotYourBlockerRefused');
  });

  it('is read by nobody new once it goes on in a public one that somebody else must answer', async () => {
    const { north, south, director, item, one, blockerId } = await written();
    const [other] = await deliver(world, letter({ addressee: south, title: 'Public' }));
    await world.asking(director).mutate(merge, { blockerId, intoBlockerId: other!.id });
    await world.asking(south).mutate(acknowledge, { blockerId: other!.id });
    await deliver(world, followUp(item, 2, 'TEXT', secret));
    const asking = world.asking(south);
    const seen = [await blocker(south, one), await blocker(south, other!), await asking.ok(notices)];
    expect(seen[0]).toBeNull();
    expect(JSON.stringify(seen)).not.toContain(secret);
    expect((await asking.ok(rights, { ids: [blockerId] })).viewerBlockerMarks).toEqual([]);
    expect((await asking.mutate(hide, { blockerId, reason: 'x' })).__typename).toBe('BlockerNotFoundRefused');
    const heard = seen[2].forYou.notices.edges.map(({ node }: { node: Node }) => [node.kind, node.blocker?.title]);
    expect(heard).toContainEqual(['BLOCKER_REPLIED', 'Public']);
    for (const person of [north, director]) expect((await blocker(person, one)).title).toBe(secret);
    expect((await blocker(director, other!)).mergedFrom).toEqual([{ id: blockerId, title: secret }]);
  });

  it('says nothing in a notice to whom it no longer concerns', async () => {
    const { north, item, blockerId } = await written();
    await world.asking(north).mutate(acknowledge, { blockerId });
    await deliver(world, followUp(item, 1, 'TEXT', secret));
    await world.db.transaction(async (db) => {
      await db.run('UPDATE blocker SET addressee_id = NULL, holder_id = NULL');
    });
    const found = (await world.asking(north).ok(notices)).forYou.notices.edges.map(({ node }: { node: Node }) => node);
    expect(found.map(({ kind, blocker }: Node) => [kind, blocker])).toContainEqual(['BLOCKER_REPLIED', null]);
  });
});
