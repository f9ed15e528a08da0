import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { announceAnswered } from '../../server/dilemmas/rounds/announce-answered.ts';
import { openDilemmas } from '../../server/dilemmas/rounds/open-dilemmas.ts';
import { addDays } from '../../server/kernel/calendar.ts';
import { nodeId, uuidOf } from '../../server/kernel/node-id.ts';
import { placeholders } from '../../server/kernel/sql.ts';
import { forgetValues } from '../../server/purpose/values/read-values.ts';
import type { Json } from '../support/asking.ts';
import { databases } from '../support/databases.ts';
import {
  closed,
  coursesIn,
  deliverChoices,
  deliverCourses,
  dilemmaSeries,
  dilemmas,
  dilemmaTexts,
  dilemmaTrend,
  fourValues,
  opened,
  planDilemma,
  planned,
  setDilemmaRecognitions,
  viewerDilemmas,
  withdrawDilemma,
} from '../support/dilemmas.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { contact } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('a dilemma from its opening to its close on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  let editor: MadePerson;
  let colleague: MadePerson;
  let values: [Made, Made, Made, Made];
  let dilemma: Json;
  beforeEach(async () => {
    editor = await world.person({ roles: ['editor'] });
    [colleague] = (await world.people(9)) as [MadePerson];
    values = await fourValues(world);
    dilemma = await planned(world, editor, values[0], values[1]);
  });
  const shown = async (who = colleague) => (await world.asking(who).ok(dilemmas)).dilemmas.edges[0]?.node;
  const notices = async () => {
    const text = '{ forYou { waitingCount notices(first: 9) { edges { node { kind isWaiting dilemma { id } } } } } }';
    const { notices: found } = (await world.asking(colleague).ok(text)).forYou;
    return found.edges.map(({ node }: { node: object }) => node);
  };
  /** What editors change of the values, without going through the rules. */
  const change = async (sql: string, ...parameters: string[]) => {
    await world.db.transaction((db) => db.run(sql, parameters));
    forgetValues(world.db);
  };
  const swapFirstTwo = async () => {
    await change('UPDATE `value` SET position = -position WHERE position < 3');
    await change('UPDATE `value` SET position = 3 + position WHERE position < 0');
  };
  const retire = ({ uuid }: Made) =>
    change("UPDATE `value` SET position = 99, retired_at = '2026-11-20 10:00:00.000' WHERE id = ?", uuid);
  /** The same dilemma some weeks before, with all that is beside it. */
  const copy = (uuid: string, weeks: number) =>
    world.db.transaction(async (db) => {
      const [row] = await db.rows<Record<string, string | number | null>>('SELECT * FROM dilemma WHERE id = ?', [uuid]);
      const own = { id: randomUUID(), round_id: randomUUID(), idempotency_key: randomUUID() };
      const opensOn = addDays(String(row!.opens_on), -7 * weeks);
      const copied = { ...row!, ...own, opens_on: opensOn, closes_on: addDays(opensOn, 6) };
      const list = Object.values(copied);
      await db.run(`INSERT INTO dilemma (${Object.keys(copied)}) VALUES (${placeholders(list)})`, list);
      await db.run(
        `INSERT INTO dilemma_recognition (dilemma_id, place, recognition_id)
         SELECT ?, place, recognition_id FROM dilemma_recognition WHERE dilemma_id = ?`,
        [own.id, uuid],
      );
      await db.run('INSERT INTO dilemma_open_answer (dilemma_id, person_id, course) VALUES (?, ?, 1)', [
        ...[own.id, colleague.uuid],
      ]);
    });

  it('says nothing before the close of what is behind its courses, nor how many chose which', async () => {
    await opened(world);
    await deliverChoices(world, dilemma, { upper: 9, lower: 4 });
    const open = await shown();
    expect(open).toMatchObject({ state: 'OPEN', answerCount: 8, courseByOrder: null, outcome: null, percentage: null });
    expect(open).toMatchObject({ explanation: null, recognitions: [], openAnswers: [] });
    for (const course of open.courses) expect(course).toMatchObject({ value: null, valueName: null, valueLang: null });
    world.clock.set('2026-12-04T05:00:00Z');
    expect(await shown()).toMatchObject({
      state: 'COUNTING',
      courseByOrder: null,
      percentage: null,
      explanation: null,
    });
  });

  it('shows after the close how many chose by the order, why, and which value is behind each course', async () => {
    await opened(world);
    await deliverChoices(world, dilemma, { upper: 9, lower: 4 });
    await closed(world);
    const { upper } = await coursesIn(world, dilemma);
    const answered = await shown();
    expect(answered).toMatchObject({
      ...{ state: 'ANSWERED', answerCount: 8, courseByOrder: Number(upper), outcome: 'SHARE', percentage: 70 },
      explanation: 'Because the upper one goes first.',
    });
    const [first] = answered.courses.filter(({ number }: { number: number }) => number === Number(upper));
    expect(first).toMatchObject({ text: 'What the upper one asks', value: { id: values[0].id }, valueName: 'Safe' });
    expect((await world.asking(colleague).ok(dilemmaTrend)).dilemmaTrend).toEqual([
      { closesOn: '2026-12-03', outcome: 'SHARE', percentage: 70, dilemma: { id: dilemma.id } },
    ]);
  });

  it.each([
    [{ upper: 8, lower: 0 }, 'NEARLY_ALL'],
    [{ upper: 8, lower: 2 }, 'NEARLY_ALL'],
    [{ upper: 0, lower: 9 }, 'NEARLY_NOBODY'],
    [{ upper: 2, lower: 9 }, 'NEARLY_NOBODY'],
  ])('of %j it says %s and no figure', async (counts, outcome) => {
    await opened(world);
    await deliverChoices(world, dilemma, counts);
    await closed(world);
    expect(await shown()).toMatchObject({ state: 'ANSWERED', outcome, percentage: null });
  });

  it('goes by the order of the moment at which it opened, and by the names of then', async () => {
    await swapFirstTwo();
    await opened(world);
    await deliverChoices(world, dilemma, { upper: 3, lower: 9 });
    await swapFirstTwo();
    await change("UPDATE `value` SET name_en = 'Whole' WHERE id = ?", values[0].uuid);
    await closed(world);
    const { lower } = await coursesIn(world, dilemma);
    const answered = await shown();
    expect(answered).toMatchObject({ courseByOrder: Number(lower), outcome: 'SHARE', percentage: 75 });
    const names = answered.courses.map((course: Json) => [course.valueName, course.value.name]);
    expect(names).toEqual(
      expect.arrayContaining([
        ['Safe', 'Whole'],
        ['Person', 'Person'],
      ]),
    );
  });

  it('cannot open without both values: it is a draft once more, says why, and can be planned anew', async () => {
    await retire(values[1]);
    await opened(world);
    expect(await shown()).toBe(undefined);
    const [{ node }] = (await world.asking(editor).ok(dilemmaSeries)).dilemmaSeries.edges;
    expect(node).toMatchObject({ id: dilemma.id, state: 'DRAFT', opensOn: null, round: null });
    const texts = async () => (await world.asking(editor).ok(dilemmaTexts, { id: dilemma.id })).dilemmaTexts;
    expect(await texts()).toMatchObject({
      isEditable: true,
      sentBackBecause: expect.stringContaining('could not open'),
    });
    expect((await notices()).length).toBe(0);
    await deliverCourses(world, dilemma.round, ['1', '1']);
    expect(await world.db.rows('SELECT 1 FROM dilemma WHERE first_answers > 0')).toEqual([]);
    const plan = await world.asking(editor).mutate(planDilemma, { dilemmaId: dilemma.id, opensOn: '2026-12-10' });
    expect(plan.__typename).toBe('DilemmaValuesRefused');
  });

  it('gives everybody one notice when it opens and one when it is answered, also from two processes at once', async () => {
    world.clock.set('2026-11-27T08:00:00Z');
    await Promise.all([openDilemmas(world.app.context), openDilemmas(world.app.context)]);
    expect(await notices()).toEqual([{ kind: 'DILEMMA_OPENED', isWaiting: true, dilemma: { id: dilemma.id } }]);
    await deliverChoices(world, dilemma, { upper: 5, lower: 5 });
    world.clock.set('2026-12-04T08:00:00Z');
    await deliverCourses(world, dilemma.round, []);
    await Promise.all([announceAnswered(world.app.context), announceAnswered(world.app.context)]);
    expect(await notices()).toEqual([
      { kind: 'DILEMMA_ANSWERED', isWaiting: true, dilemma: { id: dilemma.id } },
      { kind: 'DILEMMA_OPENED', isWaiting: false, dilemma: { id: dilemma.id } },
    ]);
    expect(await world.db.rows('SELECT id FROM notice')).toHaveLength(20);
  });

  it('that too few answered shows the explanation and no figure, is in no trend, and nobody gets a notice of it', async () => {
    await opened(world);
    await closed(world);
    expect(await shown()).toMatchObject({
      ...{ state: 'TOO_FEW', answerCount: 0, outcome: null, percentage: null },
      explanation: 'Because the upper one goes first.',
    });
    expect((await world.asking(colleague).ok(dilemmaTrend)).dilemmaTrend).toEqual([]);
    expect((await notices()).map(({ kind }: { kind: string }) => kind)).toEqual(['DILEMMA_OPENED']);
  });

  it('that opened too late, since no server ran, gives no notice and is over', async () => {
    await opened(world, '2026-12-05T08:00:00Z');
    expect(await notices()).toEqual([]);
    expect(await shown()).toMatchObject({ state: 'COUNTING' });
  });

  it('shows recognitions set before the close or after it, as long as they are on the wall', async () => {
    const given = () => world.recognition({ giver: editor, receivers: [colleague], value: values[0] });
    const [early, late] = [await given(), await given()];
    const set = (ids: Made[]) =>
      world
        .asking(editor)
        .mutate(setDilemmaRecognitions, { dilemmaId: dilemma.id, recognitionIds: ids.map(({ id }) => id) });
    await set([early]);
    await opened(world);
    expect((await shown()).recognitions).toEqual([]);
    await closed(world);
    expect((await shown()).recognitions).toEqual([{ id: early.id }]);
    await set([late, early]);
    expect((await shown()).recognitions).toEqual([{ id: late.id }, { id: early.id }]);
    await world.db.transaction((db) => db.run('UPDATE recognition SET published_at = NULL WHERE id = ?', [late.uuid]));
    expect((await shown(editor)).recognitions).toEqual([{ id: early.id }]);
  });

  it('that an editor takes back while it is open is gone with what was answered; answered, it stays', async () => {
    await opened(world);
    await deliverChoices(world, dilemma, { upper: 5, lower: 5 });
    const take = () => world.asking(editor).mutate(withdrawDilemma, { dilemmaId: dilemma.id });
    await closed(world);
    expect((await take()).__typename).toBe('DilemmaNotFoundRefused');
    expect(await shown()).toMatchObject({ state: 'ANSWERED' });
    const again = await planned(world, editor, values[1], values[2], { opensOn: '2026-12-14', closesOn: '2026-12-20' });
    await opened(world, '2026-12-14T08:00:00Z');
    await deliverChoices(world, again, { upper: 5, lower: 5 });
    expect((await world.asking(editor).mutate(withdrawDilemma, { dilemmaId: again.id })).__typename).toBe('Dilemma');
    expect(await shown()).toMatchObject({ id: dilemma.id });
    const counts = await world.db.rows(
      'SELECT id FROM dilemma WHERE withdrawn = 1 AND first_answers + second_answers > 0',
    );
    expect(counts).toEqual([]);
    expect((await notices())[0]).toEqual({ kind: 'DILEMMA_OPENED', isWaiting: false, dilemma: null });
  });

  it('is read with as many statements as ten are', async () => {
    const ids = () =>
      world.db
        .rows<{ id: string }>('SELECT id FROM dilemma')
        .then((rows) => rows.map(({ id }) => nodeId('Dilemma', id)));
    const all = async () => {
      const before = world.db.statements.count;
      await world.asking(colleague).ok(dilemmas);
      await world.asking(colleague).ok(dilemmaTrend);
      await world.asking(colleague).ok(viewerDilemmas, { ids: (await ids()).slice(0, 10) });
      return world.db.statements.count - before;
    };
    const given = await world.recognition({ giver: editor, receivers: [colleague], value: values[0] });
    const set = { dilemmaId: dilemma.id, recognitionIds: [given.id] };
    await world.asking(editor).mutate(setDilemmaRecognitions, set);
    await opened(world);
    await deliverChoices(world, dilemma, { upper: 5, lower: 5 });
    await closed(world);
    await all();
    const one = await all();
    for (let weeks = 1; weeks < 10; weeks += 1) await copy(uuidOf('Dilemma', dilemma.id)!, weeks);
    await all();
    const [first, last] = (await world.asking(colleague).ok(dilemmas)).dilemmas.edges.flatMap(
      ({ node }: Json, index: number, { length }: Json[]) => (index % (length - 1) === 0 ? [node] : []),
    );
    expect([first.openAnswers.length, last.openAnswers.length, last.recognitions.length]).toEqual([0, 1, 1]);
    expect(await all()).toBe(one);
  });
});
