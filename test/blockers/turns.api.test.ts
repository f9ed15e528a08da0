import { describe, expect, it } from 'vitest';
import { board } from '../support/board.ts';
import { acknowledge, answer, askReporter, close, decline, notices, rights } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { answersTo, deliver, followUp, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

const promise = { remedy: 'SHARED_DATA', text: 'One desk from May.', dueOn: '2026-12-18' };

describe.each(databases)('turns of management on $name', (database) => {
  const world = worldOn(database);
  const { blocker } = board(world);
  const asked = async () => {
    const people = await organisation(world);
    const written = letter({ addressee: people.north });
    const [one] = await deliver(world, written);
    return { ...people, written, one: one!, blockerId: one!.id, leader: world.asking(people.north) };
  };
  const kinds = async (person: { userName: string }) =>
    (await world.asking(person).ok(notices)).forYou.notices.edges.map(
      ({ node }: { node: { kind: string; isWaiting: boolean } }) => `${node.kind}${node.isWaiting ? '' : ' settled'}`,
    );

  it('that say it has been seen leave the clock running', async () => {
    const { leader, blockerId } = await asked();
    const seen = await leader.mutate(acknowledge, { blockerId, text: 'I am on it.' });
    expect(seen).toMatchObject({ state: 'ACKNOWLEDGED', dueOn: '2026-12-02' });
    expect(seen.turns).toEqual([
      expect.objectContaining({
        number: 1,
        act: 'ACKNOWLEDGED',
        text: 'I am on it.',
        lang: 'en',
        takenOn: '2026-11-18',
      }),
    ]);
    expect(seen.turns[0].actor.name).toBe('Noor North');
    expect((await leader.mutate(acknowledge, { blockerId })).__typename).toBe('BlockerMovedOnRefused');
  });

  it('that ask stop the clock until the reporter answers, who then gives ten new days', async () => {
    const { leader, blockerId, written, north } = await asked();
    const question = await leader.mutate(askReporter, { blockerId, question: 'Which form?' });
    expect(question).toMatchObject({ state: 'ASKED', dueOn: null });
    expect((await leader.mutate(askReporter, { blockerId, question: 'And?' })).__typename).toBe(
      'BlockerMovedOnRefused',
    );
    world.clock.advance({ days: 40 });
    await deliver(world, followUp(written, 1, 'TEXT', 'The pink one.'));
    const answered = await blocker(north, { id: blockerId });
    expect(answered).toMatchObject({ state: 'OPEN', dueOn: '2027-01-11', isOverdue: false });
    expect(answered.turns[1]).toMatchObject({
      number: 2,
      act: 'TEXT',
      actor: null,
      text: 'The pink one.',
      takenOn: '2026-12-28',
    });
    expect(await kinds(north)).toContain('BLOCKER_REPLIED');
  });

  it('that answer promise a remedy for a day, the next deadline', async () => {
    const { leader, blockerId } = await asked();
    const answered = await leader.mutate(answer, { blockerId, ...promise });
    expect(answered).toMatchObject({ state: 'ANSWERED', dueOn: '2026-12-18' });
    expect(answered.turns[0]).toMatchObject({ act: 'ANSWERED', remedy: 'SHARED_DATA', dueOn: '2026-12-18' });
  });

  it('do not promise for a day that is over, more than a year away, or none', async () => {
    const { leader, blockerId } = await asked();
    for (const dueOn of ['2026-11-17', '2027-11-19']) {
      const refused = await leader.mutate(answer, { blockerId, ...promise, dueOn });
      expect(refused).toMatchObject({ __typename: 'InvalidDaysRefused', message: expect.stringContaining('a year') });
    }
    for (const dueOn of ['2026-02-30', 'soon']) {
      const { errors } = await leader.query(answer, { input: { blockerId, ...promise, dueOn } });
      expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'dueOn' }] });
    }
  });

  it('that say no need a reason and stop the clock', async () => {
    const { leader, blockerId } = await asked();
    const { errors } = await leader.query(decline, { input: { blockerId, reason: ' \u200b ' } });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'reason' }] });
    const declined = await leader.mutate(decline, { blockerId, reason: 'The law asks for three.' });
    expect(declined).toMatchObject({ state: 'DECLINED', dueOn: null });
    expect((await leader.mutate(close, { blockerId, whatChanged: 'x' })).__typename).toBe('BlockerMovedOnRefused');
  });

  it('that say it is removed wait for a reporter, who confirms', async () => {
    const { leader, blockerId, written, north } = await asked();
    const closed = await leader.mutate(close, { blockerId, whatChanged: 'One form is enough now.' });
    expect(closed).toMatchObject({ state: 'CLOSED', dueOn: null, closedOn: '2026-11-18' });
    expect(closed.closedBy.name).toBe('Noor North');
    world.clock.advance({ days: 60 });
    expect((await blocker(north, { id: blockerId })).state).toBe('CLOSED');
    await deliver(world, followUp(written, 1, 'SOLVED', ''));
    expect(await blocker(north, { id: blockerId })).toMatchObject({
      state: 'CONFIRMED',
      turns: [{}, { act: 'SOLVED' }],
    });
    expect(await kinds(north)).toContain('BLOCKER_CONFIRMED');
  });

  it('a reporter who says that it is not solved opens it again, with ten new days', async () => {
    const { leader, blockerId, written, north } = await asked();
    await leader.mutate(close, { blockerId, whatChanged: 'One form is enough now.' });
    world.clock.set('2026-12-01T08:00:00.000Z');
    await deliver(world, followUp(written, 1, 'NOT_SOLVED', 'Still three.'));
    const open = await blocker(north, { id: blockerId });
    expect(open).toMatchObject({ state: 'OPEN', dueOn: '2026-12-15', closedOn: null, closedBy: null });
    expect(await kinds(north)).toContain('BLOCKER_REOPENED');
  });

  it('a confirmation of a turn that is no longer the last is kept as said and changes nothing', async () => {
    const { leader, blockerId, written, north } = await asked();
    await leader.mutate(close, { blockerId, whatChanged: 'Done.' });
    await deliver(world, followUp(written, 1, 'NOT_SOLVED'));
    await leader.mutate(close, { blockerId, whatChanged: 'Now really.' });
    await deliver(world, followUp(written, 1, 'SOLVED', 'Thanks', 0));
    const found = await blocker(north, { id: blockerId });
    expect([found.state, found.turns.map(({ act }: { act: string }) => act)]).toEqual([
      'CLOSED',
      ['CLOSED', 'NOT_SOLVED', 'CLOSED', 'SOLVED'],
    ]);
  });

  it('what a reporter says in one batch is taken in the sequence they signed', async () => {
    const { leader, blockerId, written, north } = await asked();
    await leader.mutate(acknowledge, { blockerId });
    await leader.mutate(askReporter, { blockerId, question: 'Which?' });
    await deliver(
      world,
      followUp(written, 0, 'TEXT', 'fourth', 2),
      followUp(written, 2, 'TEXT', 'second', 0),
      followUp(written, 0, 'TEXT', 'third', 1),
      followUp(written, 1, 'TEXT', 'first', 0),
    );
    const { turns } = await blocker(north, { id: blockerId });
    const said = turns.slice(2).map(({ text, number }: { text: string; number: number }) => [number, text]);
    expect(said).toEqual([
      [3, 'first'],
      [4, 'second'],
      [5, 'third'],
      [6, 'fourth'],
    ]);
  });

  it('are told to its reporter: one sealed answer waits, and it shows which turns can be answered', async () => {
    const { leader, blockerId, written } = await asked();
    await leader.mutate(acknowledge, { blockerId });
    await leader.mutate(answer, { blockerId, ...promise });
    const answers = await answersTo(world.db, written);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ version: 3, state: 'ANSWERED', dueOn: '2026-12-18', holder: 'Noor North' });
    expect(answers[0].turns[1]).toEqual({
      number: 2,
      by: 'Noor North',
      act: 'ANSWERED',
      text: 'One desk from May.',
      remedy: 'SHARED_DATA',
      by_when: '2026-12-18',
      day: '2026-11-18',
    });
    const turns = await world.db.rows<{ turn: number }>('SELECT turn FROM answer_turn ORDER BY turn');
    expect(turns).toEqual([{ turn: 0 }, { turn: 1 }, { turn: 2 }]);
  });

  it('leave what a bulletin has shown as it was', async () => {
    const { leader, blockerId, written } = await asked();
    await world.db.transaction((db) =>
      db.run('INSERT INTO bulletin_answer (sealed_answer_id, batch) SELECT id, 1 FROM sealed_answer'),
    );
    await leader.mutate(acknowledge, { blockerId });
    const versions = (await answersTo(world.db, written)).map(({ version }) => version);
    expect(versions).toEqual([2, 1]);
  });

  it('can be taken by the line above, named as themselves for whom they answer', async () => {
    const { director, blockerId } = await asked();
    const answered = await world.asking(director).mutate(answer, { blockerId, ...promise });
    expect(answered.turns[0]).toMatchObject({ actor: { name: 'Dana Director' }, onBehalfOf: null });
  });

  it('are for nobody else: not for a colleague, another leader, an editor or an administrator', async () => {
    const { blockerId, south, crew } = await asked();
    const editor = await world.person({ roles: ['editor', 'admin'] });
    for (const person of [south, crew[0]!, editor]) {
      const refused = await world.asking(person).mutate(decline, { blockerId, reason: 'No.' });
      expect(refused).toMatchObject({ __typename: 'NotYourBlockerRefused', message: expect.any(String) });
      const [rightsNow] = (await world.asking(person).ok(rights, { ids: [blockerId] })).viewerBlockerMarks;
      expect(Object.values(rightsNow).filter((value) => value === true)).toEqual([]);
    }
    const unknown = await world.asking(south).mutate(decline, { blockerId: 'nothing', reason: 'No.' });
    expect(unknown.__typename).toBe('BlockerNotFoundRefused');
  });

  it('need somebody who is signed in', async () => {
    const { blockerId } = await asked();
    const { errors } = await world.asking(null).query(decline, { input: { blockerId, reason: 'No.' } });
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('settle what called for them', async () => {
    const { leader, blockerId, written, north } = await asked();
    await leader.mutate(askReporter, { blockerId, question: 'Which?' });
    await deliver(world, followUp(written, 1, 'TEXT'));
    expect(await kinds(north)).toContain('BLOCKER_REPLIED');
    await leader.mutate(decline, { blockerId, reason: 'No.' });
    expect(await kinds(north)).toContain('BLOCKER_REPLIED settled');
  });

  it('of two at the same moment one is taken, the other told that something changed', async () => {
    const { leader, blockerId } = await asked();
    const both = await Promise.all([
      leader.mutate(decline, { blockerId, reason: 'No.' }),
      leader.mutate(close, { blockerId, whatChanged: 'Done.' }),
    ]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Blocker', 'BlockerMovedOnRefused']);
  });

  it('are marked as far as the viewer may take them', async () => {
    const { leader, blockerId } = await asked();
    const rightsNow = async () => (await leader.ok(rights, { ids: [blockerId] })).viewerBlockerMarks[0];
    expect(await rightsNow()).toEqual({
      blockerId,
      viewerCanAcknowledge: true,
      viewerCanAsk: true,
      viewerCanAnswer: true,
      viewerCanDecline: true,
      viewerCanClose: true,
      viewerCanMerge: true,
      viewerCanHide: true,
      viewerCanGiveRecognition: false,
    });
    await leader.mutate(askReporter, { blockerId, question: 'Which?' });
    expect(await rightsNow()).toMatchObject({
      viewerCanAcknowledge: false,
      viewerCanAsk: false,
      viewerCanAnswer: true,
    });
    await leader.mutate(close, { blockerId, whatChanged: 'Done.' });
    expect(await rightsNow()).toMatchObject({
      viewerCanAnswer: false,
      viewerCanClose: false,
      viewerCanGiveRecognition: true,
    });
  });

  it('are marked for at most 100 at a time', async () => {
    const { leader, blockerId } = await asked();
    const { errors } = await leader.query(rights, { ids: Array(101).fill(blockerId) });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});
