import { describe, expect, it } from 'vitest';
import { readOffers } from '../../server/blockers/offers/read-offers.ts';
import { advanceRounds } from '../../server/blockers/rounds/advance-rounds.ts';
import { board, type Node } from '../support/board.ts';
import {
  closeBlockerRound,
  createBlockerRound,
  decline,
  deputies,
  management,
  nameDeputy,
  nameManagement,
  notices,
  removeDeputy,
  rounds,
} from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { deliver, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

const days = { opensOn: '2026-11-18', closesOn: '2026-11-20' };
const weekly = { question: 'What do you need from me?', lang: 'en', repeats: 'WEEKLY', ...days };
const uuidIn = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1]!;

describe.each(databases)('question rounds on $name', (database) => {
  const world = worldOn(database);
  const { blocker, onBoard } = board(world);
  type Somebody = { userName: string };
  const ask = (person: Somebody, change = {}) =>
    world.asking(person).mutate(createBlockerRound, { ...weekly, idempotencyKey: 'key-of-a-round', ...change });
  const found = async (person: Somebody, isOpen: boolean | null = null) =>
    (await world.asking(person).ok(rounds, { isOpen })).blockerRounds;
  const on = async (day: string) => {
    world.clock.set(`${day}T06:30:00.000Z`);
    await advanceRounds(world.app.context);
  };

  it('are asked by a leader of enough people, and offered by the letter form', async () => {
    const { north, crew } = await organisation(world);
    const round = await ask(north);
    expect(round).toMatchObject({
      ...{
        __typename: 'BlockerRound',
        question: 'What do you need from me?',
        isOpen: true,
        peopleCount: 8,
        answerCount: 0,
      },
      ...{ viewerCanClose: true, repeats: 'WEEKLY', ...days, asker: { name: 'Noor North' } },
    });
    expect((await found(crew[0]!, true))[0]).toMatchObject({ id: round.id, viewerCanClose: false });
    expect((await readOffers(world.app.context)).rounds).toMatchObject([
      { question: 'What do you need from me?', people: 8 },
    ]);
  });

  it('get their answers as blockers, to who asked unless the letter says otherwise', async () => {
    const { north, south, crew } = await organisation(world);
    const round = await ask(north);
    const from = { uuid: uuidIn(round.id) };
    const [own, other] = await deliver(
      world,
      letter({ round: from }),
      letter({ round: from, addressee: south }),
      letter({ round: { uuid: '11111111-1111-4111-8111-111111111111' } }),
    );
    expect((await blocker(crew[0]!, own!)).addressee.name).toBe('Noor North');
    expect(await blocker(crew[0]!, other!)).toMatchObject({
      addressee: { name: 'Sem South' },
      round: { id: round.id },
    });
    expect(await onBoard(crew[0]!, { roundId: round.id })).toHaveLength(2);
    expect((await found(crew[0]!))[0].answerCount).toBe(2);
  });

  it('that come monthly keep to the day of the month they began with', async () => {
    const { north } = await organisation(world);
    world.clock.set('2027-01-20T06:30:00.000Z');
    await ask(north, { repeats: 'MONTHLY', opensOn: '2027-01-31', closesOn: '2027-02-03' });
    for (const day of ['2027-02-04', '2027-03-04', '2027-04-04', '2027-05-04']) await on(day);
    const opened = (await found(north)).map(({ opensOn }: { opensOn: string }) => opensOn);
    expect(opened.toSorted()).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']);
  });

  it('are told to everybody in that part once they open, once', async () => {
    const { north, south, crew } = await organisation(world);
    const people = await world.people(2, { managerId: north.uuid });
    const round = await ask(north, { opensOn: '2026-11-19' });
    await on('2026-11-18');
    const noticesOf = async (person: Somebody) =>
      (await world.asking(person).ok(notices)).forYou.notices.edges.map(({ node }: { node: Node }) => node);
    expect(await noticesOf(people[0]!)).toEqual([]);
    await on('2026-11-19');
    await on('2026-11-19');
    expect(await noticesOf(people[0]!)).toEqual([
      expect.objectContaining({ kind: 'ROUND_ASKED', blockerRound: { id: round.id, question: weekly.question } }),
    ]);
    for (const person of [north, south, crew[0]!]) expect(await noticesOf(person)).toEqual([]);
  });

  it('come again when they repeat, once, and not after they were ended', async () => {
    const { north, crew } = await organisation(world);
    await ask(north);
    await on('2026-11-21');
    await on('2026-11-21');
    const [next, first] = await found(crew[0]!);
    expect(next).toMatchObject({ opensOn: '2026-11-25', closesOn: '2026-11-27', repeats: 'WEEKLY', isOpen: false });
    expect(first.isOpen).toBe(false);
    const ended = await world.asking(north).mutate(closeBlockerRound, { roundId: next.id });
    expect(ended).toMatchObject({ isOpen: false, viewerCanClose: false });
    await on('2026-12-10');
    expect(await found(crew[0]!)).toHaveLength(2);
  });

  it('come once when they are asked once, and stop with an asker who leaves', async () => {
    const { north, south, crew } = await organisation(world);
    await ask(south, { repeats: 'ONCE' });
    await ask(north);
    await world.deactivate(north);
    await on('2026-11-21');
    expect(await found(crew[0]!)).toHaveLength(2);
  });

  it('are over for good once too few are left who can answer, and letters from an open form lose the mark', async () => {
    const leader = await world.person({ name: 'Lena Leader' });
    const team = await world.people(8, { managerId: leader.uuid });
    const round = await ask(leader);
    const reader = team[7]!;
    const from = { round: { uuid: uuidIn(round.id) } };
    const [before] = await deliver(world, letter({ ...from, title: 'Asked in time' }));
    expect((await blocker(reader, before!)).round).toMatchObject({ id: round.id });
    for (const person of team.slice(0, 6)) await world.deactivate(person);
    expect(await found(reader, true)).toEqual([]);
    expect((await readOffers(world.app.context)).rounds).toEqual([]);
    const [stale] = await deliver(world, letter({ ...from, title: 'From a form that was open' }));
    expect((await blocker(reader, stale!)).round).toBeNull();
    await world.people(8, { managerId: leader.uuid });
    await on('2026-11-19');
    const [late] = await deliver(world, letter({ ...from, title: 'After people came back' }));
    expect((await blocker(reader, late!)).round).toBeNull();
    expect(await found(reader)).toMatchObject([{ id: round.id, isOpen: false, answerCount: 1 }]);
    await on('2026-12-10');
    expect(await found(reader)).toHaveLength(1);
  });

  it('are asked once for one key; other content under it is refused', async () => {
    const { north } = await organisation(world);
    const [first, second] = await Promise.all([ask(north), ask(north)]);
    expect(second.id).toBe(first.id);
    expect((await ask(north, { question: 'Another?' })).__typename).toBe('IdempotencyKeyReusedRefused');
  });

  it('are refused to who leads nobody or too few, and for days that do not fit', async () => {
    const { north, foreman, crew } = await organisation(world);
    expect((await ask(crew[0]!)).__typename).toBe('NotALeaderRefused');
    expect((await ask(foreman)).__typename).toBe('TooFewPeopleRefused');
    for (const change of [
      { opensOn: '2026-11-20', closesOn: '2026-11-18' },
      { opensOn: '2026-11-02', closesOn: '2026-11-06' },
      { opensOn: '2026-11-18', closesOn: '2026-11-25' },
      { opensOn: '2027-11-19', closesOn: '2027-11-20' },
    ]) {
      expect((await ask(north, change)).__typename).toBe('InvalidDaysRefused');
    }
  });

  it('are ended by who asked, and by nobody else', async () => {
    const { north, south } = await organisation(world);
    const { id } = await ask(north);
    expect((await world.asking(south).mutate(closeBlockerRound, { roundId: id })).__typename).toBe(
      'BlockerRoundNotFoundRefused',
    );
    expect((await found(south, true)).length).toBe(1);
    await world.asking(north).mutate(closeBlockerRound, { roundId: id });
    expect([(await found(south, true)).length, (await found(south, false)).length]).toEqual([0, 1]);
  });
});

describe.each(databases)('deputies and management on $name', (database) => {
  const world = worldOn(database);
  const away = { startsOn: '2026-11-18', endsOn: '2026-11-20' };

  it('a deputy answers for a leader and says so', async () => {
    const { north, office } = await organisation(world);
    const named = await world.asking(north).mutate(nameDeputy, { personId: office.id, ...away });
    expect(named).toMatchObject({ __typename: 'Deputy', ...away, person: { id: office.id }, leader: { id: north.id } });
    const [one] = await deliver(world, letter({ addressee: north }));
    const declined = await world.asking(office).mutate(decline, { blockerId: one!.id, reason: 'The law.' });
    expect(declined.turns[0]).toMatchObject({ actor: { name: office.name }, onBehalfOf: { name: north.name } });
    const noticesOf = (await world.asking(office).ok(notices)).forYou.notices.edges;
    expect(noticesOf.map(({ node }: { node: Node }) => node.kind)).toEqual(['BLOCKER_DELIVERED']);
  });

  it('a deputy who is named six times at once for the same days is named once', async () => {
    const { north, office } = await organisation(world);
    const name = (days: object) => world.asking(north).mutate(nameDeputy, { personId: office.id, ...days });
    const named = await Promise.all(Array.from({ length: 6 }, () => name(away)));
    expect(new Set(named.map(({ id }) => id)).size).toBe(1);
    expect((await name({ ...away, endsOn: '2026-11-21' })).__typename).toBe('Deputy');
    expect((await world.asking(north).ok(deputies)).deputies).toHaveLength(2);
  });

  it('a deputy is taken back by the leader alone', async () => {
    const { north, south, office } = await organisation(world);
    const { id } = await world.asking(north).mutate(nameDeputy, { personId: office.id, ...away });
    const list = async () => (await world.asking(north).ok(deputies)).deputies;
    const refused = await world.asking(south).mutate(removeDeputy, { deputyId: id });
    expect(refused.__typename).toBe('DeputyNotFoundRefused');
    expect(await list()).toHaveLength(1);
    expect((await world.asking(north).mutate(removeDeputy, { deputyId: id })).__typename).toBe('Deputy');
    expect(await list()).toEqual([]);
    const [one] = await deliver(world, letter({ addressee: north }));
    const late = await world.asking(office).mutate(decline, { blockerId: one!.id, reason: 'No.' });
    expect(late.__typename).toBe('NotYourBlockerRefused');
  });

  it('a deputy who is taken back twice at the same moment is taken back once', async () => {
    const { north, office } = await organisation(world);
    const { id } = await world.asking(north).mutate(nameDeputy, { personId: office.id, ...away });
    const remove = () => world.asking(north).mutate(removeDeputy, { deputyId: id });
    const both = await Promise.all([remove(), remove(), remove()]);
    const kinds = both.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['Deputy', 'DeputyNotFoundRefused', 'DeputyNotFoundRefused']);
  });

  it('no deputy is named by who leads nobody, of oneself, of who has left, or for days that are over', async () => {
    const { north, office, crew } = await organisation(world);
    const name = async (person: { userName: string }, change: object) =>
      (await world.asking(person).mutate(nameDeputy, { personId: office.id, ...away, ...change })).__typename;
    expect(await name(crew[0]!, {})).toBe('NotALeaderRefused');
    expect(await name(north, { personId: north.id })).toBe('PersonNotFoundRefused');
    expect(await name(north, { endsOn: '2026-11-17' })).toBe('InvalidDaysRefused');
    expect(await name(north, { startsOn: '2026-11-10', endsOn: '2026-11-12' })).toBe('InvalidDaysRefused');
    const year = { startsOn: '2026-11-18', endsOn: '2027-11-18' };
    expect(await name(north, { ...year, endsOn: '2027-11-19' })).toBe('InvalidDaysRefused');
    expect(await name(north, year)).toBe('Deputy');
    await world.deactivate(office);
    expect(await name(north, {})).toBe('PersonNotFoundRefused');
  });

  it('management is the leaders whom nobody leads, or whom an administrator names', async () => {
    const { director, north, office, crew } = await organisation(world);
    const admin = await world.person({ roles: ['admin'] });
    const list = async () =>
      (await world.asking(crew[0]!).ok(management)).management.people.map(({ name }: { name: string }) => name);
    expect(await list()).toEqual([director.name]);
    const named = await world.asking(admin).mutate(nameManagement, { personIds: [office.id, north.id] });
    expect(named.people.map(({ name }: { name: string }) => name)).toEqual([north.name, office.name]);
    const [one] = await deliver(world, letter());
    expect((await world.asking(director).mutate(decline, { blockerId: one!.id, reason: 'x' })).__typename).toBe(
      'NotYourBlockerRefused',
    );
    expect((await world.asking(office).mutate(decline, { blockerId: one!.id, reason: 'x' })).state).toBe('DECLINED');
    await world.asking(admin).mutate(nameManagement, { personIds: [] });
    expect(await list()).toEqual([director.name]);
    const gone = await world.asking(admin).mutate(nameManagement, { personIds: ['nobody'] });
    expect(gone.__typename).toBe('PersonNotFoundRefused');
  });

  it('whoever was and whoever becomes management is told each time who named it', async () => {
    const { director, office } = await organisation(world);
    const admin = await world.person({ name: 'Ada Admin', roles: ['admin'] });
    const noticesOf = async (person: { userName: string }) => {
      const { forYou } = await world.asking(person).ok(notices);
      return forYou.notices.edges.map(({ node }: { node: Node }) => [node.kind, node.actor.name]);
    };
    await world.asking(admin).mutate(nameManagement, { personIds: [office.id] });
    await world.asking(admin).mutate(nameManagement, { personIds: [] });
    const twice = [
      ['MANAGEMENT_NAMED', 'Ada Admin'],
      ['MANAGEMENT_NAMED', 'Ada Admin'],
    ];
    expect(await noticesOf(director)).toEqual(twice);
    expect(await noticesOf(office)).toEqual(twice);
  });

  it('nobody but an administrator names management', async () => {
    const { director, north } = await organisation(world);
    const { errors } = await world.asking(director).query(nameManagement, { input: { personIds: [north.id] } });
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
  });
});
