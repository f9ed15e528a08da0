import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { announceAnswered } from '../../../server/dilemmas/rounds/announce-answered.ts';
import type { Json } from '../../support/asking.ts';
import { databases } from '../../support/databases.ts';
import {
  answerDilemmaOpenly,
  chooseDilemmaOpenness,
  closed,
  deliverChoices,
  deliverCourses,
  dilemmas,
  dilemmaTrend,
  fourValues,
  opened,
  planned,
  viewerDilemmas,
} from '../../support/dilemmas.ts';
import type { Made, MadePerson } from '../../support/factories.ts';
import { contact } from '../../support/letterbox-world.ts';
import { worldOn } from '../../support/world.ts';

describe.each(databases)('whoever compares what is shown of dilemmas on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  let editor: MadePerson;
  let leader: MadePerson;
  let reader: MadePerson;
  let values: [Made, Made, Made, Made];
  let dilemma: Json;
  beforeEach(async () => {
    editor = await world.person({ roles: ['editor'] });
    leader = await world.person();
    [reader] = (await world.people(9, { managerId: leader.uuid })) as [MadePerson];
    values = await fourValues(world);
    dilemma = await planned(world, editor, values[0], values[1]);
    await world.asking(leader).mutate(chooseDilemmaOpenness, { answersOpenly: true });
    await opened(world);
  });
  /** Everything that a reader who is no leader can ask of dilemmas. */
  const readable = async () => {
    const asking = world.asking(reader);
    const page = (await asking.ok(dilemmas)).dilemmas;
    return { page, ...(await asking.ok(dilemmaTrend)), ...(await asking.ok(viewerDilemmas, { ids: [dilemma.id] })) };
  };

  it('at two moments of one finds that only the count moved, with a delivery, by the minimum', async () => {
    const moments = [await readable()];
    for (const counts of [
      { upper: 8, lower: 0 },
      { upper: 0, lower: 1 },
      { upper: 4, lower: 2 },
      { upper: 0, lower: 1 },
    ]) {
      await deliverChoices(world, dilemma, counts);
      moments.push(await readable());
    }
    const answerCounts = moments.map(({ page }) => page.edges[0].node.answerCount);
    expect(answerCounts).toEqual([0, 8, 8, 8, 16]);
    for (const moment of moments) moment.page.edges[0].node.answerCount = 0;
    expect(new Set(moments.map((moment) => JSON.stringify(moment))).size).toBe(1);
  });

  it('before and after a leader answers by name finds no difference', async () => {
    const before = await readable();
    const answered = await world.asking(leader).mutate(answerDilemmaOpenly, { dilemmaId: dilemma.id, course: 1 });
    expect(answered.openCourse).toBe(1);
    expect(await readable()).toEqual(before);
  });

  it('after the close finds what was shown first, whatever still arrives', async () => {
    await deliverChoices(world, dilemma, { upper: 8, lower: 3 });
    await closed(world);
    const before = await readable();
    await deliverChoices(world, dilemma, { upper: 0, lower: 8 });
    await closed(world, '2026-12-08T08:00:00Z');
    expect(await readable()).toEqual(before);
  });

  it('of one that was too small at its close finds no figure when the minimum is lowered later', async () => {
    await deliverChoices(world, dilemma, { upper: 8, lower: 0 });
    world.clock.set('2026-12-04T08:00:00Z');
    await deliverCourses(world, randomUUID(), []);
    const { settings, ...context } = world.app.context;
    await announceAnswered({ ...context, settings: { ...settings, issuer: { ...settings.issuer, minimumPeople: 9 } } });
    const { page, dilemmaTrend: trend } = await readable();
    expect(page.edges[0].node).toMatchObject({ state: 'TOO_FEW', answerCount: 0, outcome: null, percentage: null });
    expect(trend).toEqual([]);
  });

  it('of two with one person more or less finds the same count', async () => {
    await deliverChoices(world, dilemma, { upper: 7, lower: 7 });
    const other = await planned(world, editor, values[1], values[2], { opensOn: '2026-12-07', closesOn: '2026-12-10' });
    await closed(world);
    await opened(world, '2026-12-07T08:00:00Z');
    await deliverChoices(world, other, { upper: 8, lower: 7 });
    await closed(world, '2026-12-11T08:00:00Z');
    const { edges } = (await readable()).page;
    const figures = edges.map(({ node }: Json) => [node.state, node.answerCount, node.outcome, node.percentage]);
    // 7 of 14 and 8 of 15.
    expect(figures).toEqual([
      ['ANSWERED', 8, 'SHARE', 55],
      ['ANSWERED', 8, 'SHARE', 50],
    ]);
  });

  it('who puts a dilemma of their own beside ours changes nothing: no answer to it is counted', async () => {
    const before = await world.db.rows('SELECT * FROM dilemma');
    await deliverCourses(world, randomUUID(), Array<string>(9).fill('1'));
    expect(await world.db.rows('SELECT * FROM dilemma')).toEqual(before);
  });

  it('who counts answers to a dilemma before it has opened finds none', async () => {
    const coming = await planned(world, editor, values[1], values[2], {
      opensOn: '2026-12-07',
      closesOn: '2026-12-10',
    });
    expect(coming.__typename).toBe('Dilemma');
    await deliverCourses(world, coming.round, Array<string>(9).fill('1'));
    expect(await world.db.rows('SELECT 1 FROM dilemma WHERE first_answers + second_answers > 0')).toEqual([]);
  });
});
