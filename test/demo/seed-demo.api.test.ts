import { describe, expect, it } from 'vitest';
import { readOffers } from '../../server/blockers/offers/read-offers.ts';
import { people } from '../../server/demo/company.ts';
import { recognitions } from '../../server/demo/recognitions/recognitions.ts';
import { refuseRealPeople } from '../../server/demo/refuse-real-people.ts';
import { seedDemo } from '../../server/demo/seed-demo.ts';
import type { Json } from '../support/asking.ts';
import { databases } from '../support/databases.ts';
import { dilemmaPairs, dilemmaSeries, dilemmas } from '../support/dilemmas.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the demo on $name', (database) => {
  const world = worldOn(database);
  const count = async (from: string) =>
    Number((await world.db.rows<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`))[0]!.n);

  it('has its company and its stories, and every one of them is made up', async () => {
    await seedDemo(world.app.context);
    expect(await count('person')).toBe(people.length);
    expect(await count('recognition')).toBe(recognitions.length);
    await expect(refuseRealPeople(world.db)).resolves.toBeUndefined();
  });

  it('is seeded once, whatever other process starts at the same moment', async () => {
    const other = await world.another();
    const first = seedDemo(world.app.context);
    // Two connections to one SQLite file in one process would wait for each other for ever: one after the other then.
    if (world.db.dialect === 'sqlite') await first;
    await Promise.all([first, seedDemo(other.app.context)]);
    await other.close();
    expect([await count('person'), await count('recognition')]).toEqual([people.length, recognitions.length]);
  });

  it('has two rounds of words a year apart, whose clouds differ, and one that is open', async () => {
    await seedDemo(world.app.context);
    const {
      cultureRounds: [open, ...cultureRounds],
    } = await world
      .asking('ilse.brouwer')
      .ok('{ cultureRounds { state answerCount unshownPercentage today { word people } wanted { word people } } }');
    expect(open).toMatchObject({ state: 'OPEN', answerCount: 0, today: [], wanted: [] });
    expect(cultureRounds).toMatchObject([
      { state: 'SHOWN', answerCount: 64 },
      { state: 'SHOWN', answerCount: 64 },
    ]);
    for (const { today, wanted, unshownPercentage } of cultureRounds) {
      expect([today.length, wanted.length].every((words) => words >= 8)).toBe(true);
      expect(unshownPercentage).toBeLessThan(50);
    }
    expect(cultureRounds[0].today).not.toEqual(cultureRounds[1].today);
  });

  it('has a dilemma of this week, five that are answered, and a series, in both languages', async () => {
    await seedDemo(world.app.context);
    const asking = world.asking('ilse.brouwer');
    const { edges } = (await asking.ok(dilemmas)).dilemmas;
    const [open, ...answered] = edges.map(({ node }: { node: Json }) => node);
    expect(open).toMatchObject({ state: 'OPEN', openAnswers: [], courseByOrder: null });
    expect(answered.map(({ outcome, percentage }: Json) => percentage ?? outcome)).toEqual([
      ...['NEARLY_ALL', 60, 65, 60, 50],
    ]);
    for (const one of answered) {
      expect(one.state).toBe('ANSWERED');
      expect(one.openAnswers.length).toBeGreaterThan(1);
    }
    expect(answered.filter(({ recognitions: shown }: Json) => shown.length > 0)).toHaveLength(4);
    const series = (await asking.ok(dilemmaSeries, { first: 100 })).dilemmaSeries.edges;
    expect(series.filter(({ node }: { node: Json }) => node.state === 'PLANNED')).toHaveLength(2);
    expect(series.length + edges.length).toBe(26);
    expect(await count('dilemma WHERE question_nl IS NULL OR question_en IS NULL')).toBe(0);
    const { dilemmaPairs: pairs } = await asking.ok(dilemmaPairs);
    expect(pairs.every(({ dilemmaCount }: Json) => dilemmaCount >= 1)).toBe(true);
  });

  it('lists keys for what is open, so that the first browser can answer it', async () => {
    await seedDemo(world.app.context);
    const { answers } = await readOffers(world.app.context);
    expect(answers.map(({ form }) => form).sort()).toEqual(['COURSE', 'WORDS']);
    const listed = await world.db.rows<{ kind: string }>("SELECT kind FROM manifest_entry WHERE kind LIKE 'round:%'");
    expect(listed.map(({ kind }) => kind).sort()).toEqual(answers.map(({ id }) => `round:${id}`).sort());
    await seedDemo(world.app.context);
    expect(await count("manifest_entry WHERE kind LIKE 'round:%'")).toBe(2);
  });

  it('adds nothing where somebody is already', async () => {
    await world.person();
    await seedDemo(world.app.context);
    expect([await count('person'), await count('recognition')]).toEqual([1, 0]);
  });

  it('does not start beside a person whom it did not make', async () => {
    await seedDemo(world.app.context);
    await world.person({ name: 'Eva Jansen' });
    await expect(refuseRealPeople(world.db)).rejects.toThrow('holds people whom the demo did not make');
  });

  it('shows what its stories say: the newest first, counts and comments included', async () => {
    await seedDemo(world.app.context);
    const { wall } = await world
      .asking('ilse.brouwer')
      .ok(`{ wall(first: 100) { edges { node { situation reactions { kind count } commentCount giver { name } } } } }`);
    const nodes = wall.edges.map((edge: { node: { situation: string } }) => edge.node);
    const [first] = nodes;
    const newest = recognitions[0]!;
    expect(first.situation).toBe(newest.situation);
    expect(first.reactions.map(({ count: number }: { count: number }) => number)).toEqual([
      newest.applause,
      newest.heart,
      newest.bright,
      newest.copy,
    ]);
    // Two wait for consent, one is private, one is reported.
    expect(nodes).toHaveLength(recognitions.length - 4);
  });

  it('nothing in it is from the future, whatever the hour it starts at', async () => {
    world.clock.set('2026-11-18T00:05:00+01:00');
    await seedDemo(world.app.context);
    const now = "'2026-11-17 23:05:00.000'";
    const ofPurpose = ['purpose_version', 'purpose_change', 'indicator_annotation'];
    for (const table of ['recognition', 'recognition_comment', 'notice', 'report', ...ofPurpose]) {
      expect(await count(`${table} WHERE created_at > ${now}`), table).toBe(0);
    }
    expect(await count(`notice WHERE seen_at > ${now}`)).toBe(0);
  });

  it('gives people a handful in "For you", and an editor a report to decide', async () => {
    await seedDemo(world.app.context);
    const { forYou, reports } = await world
      .asking('ilse.brouwer')
      .ok('{ forYou { waitingCount } reports(first: 5) { edges { node { reason } } } }');
    expect(forYou.waitingCount).toBeGreaterThan(0);
    expect(reports.edges).toHaveLength(1);
    const { forYou: asked } = await world
      .asking('kees.debruijn')
      .ok('{ forYou { notices { edges { node { kind isWaiting } } } } }');
    expect(asked.notices.edges).toContainEqual({ node: { kind: 'CONSENT_ASKED', isWaiting: true } });
    const busiest = await world.db.rows<{ n: number }>(
      'SELECT COUNT(*) AS n FROM notice GROUP BY person_id ORDER BY n DESC LIMIT 1',
    );
    expect(Number(busiest[0]!.n)).toBeLessThan(12);
  });
});
