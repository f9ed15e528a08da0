import { beforeEach, describe, expect, it } from 'vitest';
import { OpenAnswerRow } from '../../server/dilemmas/openness/open-answer.row.ts';
import { RoundIssuanceRow } from '../../server/issuer/round-issuance.row.ts';
import type { Writer } from '../../server/kernel/database.ts';
import { uuidOf } from '../../server/kernel/node-id.ts';
import type { Json } from '../support/asking.ts';
import { databases } from '../support/databases.ts';
import {
  answerDilemmaOpenly,
  chooseDilemmaOpenness,
  closed,
  deliverChoices,
  dilemmas,
  fourValues,
  opened,
  planned,
  viewerDilemmas,
  withdrawDilemma,
} from '../support/dilemmas.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { contact } from '../support/letterbox-world.ts';
import { meanwhile } from '../support/meanwhile.ts';
import { blindedTokens, issueRoundToken, manifestEntry } from '../support/tokens.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('leaders who answer dilemmas by name on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  let editor: MadePerson;
  let leader: MadePerson;
  let colleague: MadePerson;
  let values: Made[];
  let dilemma: Json;
  beforeEach(async () => {
    editor = await world.person({ roles: ['editor'] });
    leader = await world.person({ name: 'Bram Aalbers' });
    [colleague] = (await world.people(9, { managerId: leader.uuid })) as [MadePerson];
    values = await fourValues(world);
    dilemma = await planned(world, editor, values[0]!, values[1]!);
  });
  const choose = (who: MadePerson, answersOpenly = true) =>
    world.asking(who).mutate(chooseDilemmaOpenness, { answersOpenly });
  const answer = (who: MadePerson, course = 1) =>
    world.asking(who).mutate(answerDilemmaOpenly, { dilemmaId: dilemma.id, course });
  const own = async (who: MadePerson) => world.asking(who).ok(viewerDilemmas, { ids: [dilemma.id] });
  const blinded = async () => {
    const made = await blindedTokens(await manifestEntry(world.db, 202_648, `round:${dilemma.round}`));
    return { round: dilemma.round, blinded: made.blinded[0] };
  };
  const takeToken = async (who: MadePerson) => world.asking(who).mutate(issueRoundToken, await blinded());
  const shown = async (who = colleague) => (await world.asking(who).ok(dilemmas)).dilemmas.edges[0].node;

  it('say so ahead, and can take that back', async () => {
    expect(await choose(leader)).toEqual({
      ...{ __typename: 'DilemmaOpenness', answersOpenly: true, viewerCanAnswerOpenly: true },
    });
    expect((await choose(leader)).answersOpenly).toBe(true);
    expect((await choose(leader, false)).answersOpenly).toBe(false);
    expect(await world.db.rows('SELECT * FROM dilemma_openness')).toEqual([]);
  });

  it('lead people or belong to management; others are refused', async () => {
    const refused = await choose(colleague);
    expect(refused).toMatchObject({ __typename: 'NotALeaderRefused', message: expect.stringContaining('lead people') });
    await world.db.transaction((db) =>
      db.run('INSERT INTO management_member (person_id) VALUES (?)', [colleague.uuid]),
    );
    expect((await choose(colleague)).answersOpenly).toBe(true);
    await opened(world);
    expect((await answer(colleague)).__typename).toBe('ViewerDilemma');
  });

  it('get no token for a dilemma then, and answer it, and may think otherwise until the close', async () => {
    await choose(leader);
    await opened(world);
    expect(await takeToken(leader)).toMatchObject({
      ...{ __typename: 'AnswersOpenlyRefused', message: expect.stringContaining('with your name') },
    });
    expect((await own(leader)).viewerDilemmas).toEqual([
      { dilemmaId: dilemma.id, openCourse: null, isTokenTaken: false, viewerCanAnswerOpenly: true },
    ]);
    expect(await answer(leader, 1)).toMatchObject({ __typename: 'ViewerDilemma', openCourse: 1 });
    expect(await answer(leader, 2)).toMatchObject({ openCourse: 2 });
    await closed(world);
    expect(await shown()).toMatchObject({ openAnswers: [{ course: 2, person: { name: 'Bram Aalbers' } }] });
  });

  it('who have a token already are refused, used or not, and their choice counts from the next dilemma', async () => {
    await opened(world);
    expect((await takeToken(leader)).__typename).toBe('IssuedRoundToken');
    await choose(leader);
    expect(await answer(leader)).toMatchObject({
      ...{ __typename: 'DilemmaTokenTakenRefused', message: expect.stringContaining('from the next one') },
    });
    expect((await own(leader)).viewerDilemmas).toMatchObject([{ isTokenTaken: true, viewerCanAnswerOpenly: false }]);
    expect(await world.db.rows('SELECT * FROM dilemma_open_answer')).toEqual([]);
  });

  it('who did not say so are refused, and get their token', async () => {
    await opened(world);
    expect((await answer(leader)).__typename).toBe('OpennessNotChosenRefused');
    expect((await takeToken(leader)).__typename).toBe('IssuedRoundToken');
  });

  it('who answered and then take their choice back get no token for it all the same', async () => {
    await choose(leader);
    await opened(world);
    await answer(leader);
    await choose(leader, false);
    expect((await takeToken(leader)).__typename).toBe('AnswersOpenlyRefused');
    expect((await answer(leader, 2)).__typename).toBe('OpennessNotChosenRefused');
    expect((await own(leader)).viewerDilemmas).toMatchObject([{ openCourse: 1, viewerCanAnswerOpenly: false }]);
  });

  it('who lead nobody any more get their token, unless they answered', async () => {
    await choose(leader);
    await opened(world);
    await world.db.transaction((db) => db.run('UPDATE person SET manager_id = NULL'));
    await world.person({ name: 'At The Top' });
    await world.db.transaction((db) => db.run('INSERT INTO management_member (person_id) VALUES (?)', [editor.uuid]));
    expect((await answer(leader)).__typename).toBe('NotALeaderRefused');
    expect((await takeToken(leader)).__typename).toBe('IssuedRoundToken');
  });

  it('cannot answer before it opens, after it closes, or once it was taken back', async () => {
    await choose(leader);
    expect((await answer(leader)).__typename).toBe('DilemmaNotOpenRefused');
    await opened(world);
    world.clock.set('2026-12-03T23:00:00Z');
    expect((await answer(leader)).__typename).toBe('DilemmaNotOpenRefused');
    world.clock.set('2026-12-03T22:59:00Z');
    expect((await answer(leader)).__typename).toBe('ViewerDilemma');
    await world.asking(editor).mutate(withdrawDilemma, { dilemmaId: dilemma.id });
    expect((await answer(leader)).__typename).toBe('DilemmaNotOpenRefused');
    expect(await world.db.rows('SELECT * FROM dilemma_open_answer')).toEqual([]);
  });

  it('choose the first or the second course; there is no third', async () => {
    await opened(world);
    const input = { dilemmaId: dilemma.id, course: 3 };
    const { errors } = await world.asking(leader).query(answerDilemmaOpenly, { input });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'course' }] });
  });

  it('are in no answer of the API before the close, other than their own, editors included', async () => {
    await choose(leader);
    await opened(world);
    await answer(leader);
    for (const who of [colleague, editor, leader]) {
      expect(await shown(who)).toMatchObject({ state: 'OPEN', openAnswers: [], answerCount: 0 });
    }
    expect((await own(editor)).viewerDilemmas).toMatchObject([{ openCourse: null }]);
    world.clock.set('2026-12-04T05:00:00Z');
    expect(await shown()).toMatchObject({ state: 'COUNTING', openAnswers: [] });
    await closed(world);
    expect(await shown()).toMatchObject({ openAnswers: [{ course: 1 }] });
  });

  it('do not count towards the minimum', async () => {
    await choose(leader);
    await opened(world);
    await answer(leader);
    await deliverChoices(world, dilemma, { upper: 7, lower: 0 });
    await closed(world);
    expect(await shown()).toMatchObject({ state: 'TOO_FEW', answerCount: 0, outcome: null, percentage: null });
  });

  it('who left since are shown as they are shown everywhere: by name, as somebody who left', async () => {
    await choose(leader);
    await opened(world);
    await answer(leader);
    await world.deactivate(leader);
    await closed(world);
    expect((await shown()).openAnswers).toEqual([{ course: 1, person: { name: 'Bram Aalbers', isActive: false } }]);
  });

  it('who are in the directory no more are left out', async () => {
    await opened(world);
    const gone = '01890a5d-ac96-774b-bcce-b302099a8057';
    const row = { dilemmaId: uuidOf('Dilemma', dilemma.id)!, personId: gone, course: 1 };
    await world.db.transaction((db) => db.insert(OpenAnswerRow, row));
    await closed(world);
    expect((await shown()).openAnswers).toEqual([]);
  });

  const whileLocked = (request: () => Promise<Json>, other: (db: Writer) => Promise<unknown>) =>
    meanwhile(world, { table: 'person', uuid: leader.uuid }, request, other);

  it('whose browser takes the token at the same moment cannot answer by name', async () => {
    await choose(leader);
    await opened(world);
    const token = { personId: leader.uuid, kind: `round:${dilemma.round}`, blindedHash: '' } as const;
    const answered = await whileLocked(
      () => answer(leader),
      (db) => db.insert(RoundIssuanceRow, token),
    );
    expect(answered.__typename).toBe('DilemmaTokenTakenRefused');
    expect(await world.db.rows('SELECT * FROM dilemma_open_answer')).toEqual([]);
  });

  it('who answer by name at the moment at which their browser asks get no token', async () => {
    await opened(world);
    const input = await blinded();
    const uuid = uuidOf('Dilemma', dilemma.id)!;
    const issued = await whileLocked(
      () => world.asking(leader).mutate(issueRoundToken, input),
      (db) => db.insert(OpenAnswerRow, { dilemmaId: uuid, personId: leader.uuid, course: 1 }),
    );
    expect(issued.__typename).toBe('AnswersOpenlyRefused');
    expect(await world.db.rows('SELECT * FROM round_issuance')).toEqual([]);
  });

  it('leave no answer in a dilemma that an editor takes back at the same moment', async () => {
    await choose(leader);
    await opened(world);
    const answered = await meanwhile(
      world,
      { table: 'dilemma', uuid: uuidOf('Dilemma', dilemma.id)! },
      () => answer(leader),
      (db) => db.run('UPDATE dilemma SET withdrawn = 1'),
    );
    expect(answered.__typename).toBe('DilemmaNotOpenRefused');
    expect(await world.db.rows('SELECT * FROM dilemma_open_answer')).toEqual([]);
  });
});
