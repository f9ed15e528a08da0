import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { type World, worldOn } from '../support/world.ts';

const whole = 'id name unit higherIsBetter source weakness lang version points { month value }';
const describeIt = `mutation ($input: DescribeIndicatorInput!) { describeIndicator(input: $input) { __typename
  ... on Indicator { ${whole} } ... on IndicatorChangedRefused { current { name version } }
  ... on Refusal { message } } }`;
const setPoints = `mutation ($input: SetIndicatorPointsInput!) { setIndicatorPoints(input: $input) { __typename
  ... on Indicator { ${whole} } ... on IndicatorChangedRefused { current { version points { month value } } }
  ... on FutureMonthRefused { month } ... on Refusal { message } } }`;
const page = `{ purpose { indicator { ${whole} } } }`;

const description = {
  basedOn: 0,
  name: { nl: 'Tevredenheid', en: 'Satisfaction' },
  unit: { nl: 'van 10', en: 'out of 10' },
  higherIsBetter: true,
  source: { nl: 'Vraag bij de kassa.', en: 'A question at the till.' },
  weakness: { nl: 'Wie wegliep, vroegen we niets.' },
};

describe.each(databases)('the customer indicator on $name', (database) => {
  const world: World = worldOn(database);
  let editor: ReturnType<World['asking']>;
  beforeEach(async () => {
    editor = world.asking(await world.person({ roles: ['editor'] }));
  });
  const changes = () =>
    world.db.rows<{ kind: string; beforeJson: string; afterJson: string }>(
      'SELECT kind, before_json AS beforeJson, after_json AS afterJson FROM purpose_change ORDER BY id',
    );

  it('is not there until an editor describes it, and then stands on the page in the language of the reader', async () => {
    const reader = world.asking(await world.person({}));
    expect((await reader.ok(page)).purpose.indicator).toBeNull();
    expect(await editor.mutate(describeIt, description)).toMatchObject({ __typename: 'Indicator', version: 1 });
    const inDutch = await reader.query(page, {}, { headers: { 'accept-language': 'nl' } });
    expect(inDutch.data.purpose.indicator).toMatchObject({ name: 'Tevredenheid', unit: 'van 10', lang: 'nl' });
    expect((await reader.ok(page)).purpose.indicator).toMatchObject({
      ...{ name: 'Satisfaction', lang: 'en', higherIsBetter: true, version: 1, points: [] },
      weakness: 'Wie wegliep, vroegen we niets.',
    });
    expect((await changes()).map(({ kind }) => kind)).toEqual(['indicator-described']);
  });

  it('takes figures by month, changes them and takes them out, and each change is recorded', async () => {
    await editor.mutate(describeIt, description);
    world.clock.advance({ seconds: 1 });
    const first = [
      { month: '2026-10', value: 8.1 },
      { month: '1970-01', value: -3 },
    ];
    const filled = await editor.mutate(setPoints, { basedOn: 1, points: first });
    expect(filled).toMatchObject({ version: 2, points: [first[1], first[0]] });
    world.clock.advance({ seconds: 1 });
    const second = [{ month: '2026-10', value: 8.25 }, { month: '1970-01' }];
    const changed = await editor.mutate(setPoints, { basedOn: 2, points: second });
    expect(changed).toMatchObject({ version: 3, points: [{ month: '2026-10', value: 8.25 }] });
    const last = (await changes()).at(-1);
    expect(JSON.parse(last!.beforeJson)).toEqual({ points: first });
    expect(JSON.parse(last!.afterJson)).toEqual({ points: [second[0]] });
  });

  it('an editor who began with an older version is shown the newer one, and nothing is overwritten', async () => {
    await editor.mutate(describeIt, description);
    const other = world.asking(await world.person({ roles: ['editor'] }));
    const set = (value: number) => ({ basedOn: 1, points: [{ month: '2026-10', value }] });
    const replies = await Promise.all([editor.mutate(setPoints, set(7)), other.mutate(setPoints, set(8))]);
    const refused = replies.find(({ __typename }) => __typename === 'IndicatorChangedRefused');
    const done = replies.find(({ __typename }) => __typename === 'Indicator');
    expect(refused.current).toEqual({ version: 2, points: done.points });
    const late = await other.mutate(describeIt, { ...description, basedOn: 1, name: { nl: 'Anders' } });
    expect(late).toMatchObject({
      __typename: 'IndicatorChangedRefused',
      current: { name: 'Satisfaction', version: 2 },
    });
  });

  it('of two editors who describe it for the first time, one is shown what the other wrote', async () => {
    const other = world.asking(await world.person({ roles: ['editor'] }));
    const replies = await Promise.all([
      editor.mutate(describeIt, description),
      other.mutate(describeIt, { ...description, name: { en: 'Loyalty' } }),
    ]);
    expect(replies.map(({ __typename }) => __typename).sort()).toEqual(['Indicator', 'IndicatorChangedRefused']);
    expect(await world.db.rows('SELECT id FROM indicator')).toHaveLength(1);
  });

  it('the same request again does no harm, although its version has passed', async () => {
    await editor.mutate(describeIt, description);
    const points = { basedOn: 1, points: [{ month: '2026-10', value: 8 }] };
    await editor.mutate(setPoints, points);
    expect(await editor.mutate(setPoints, points)).toMatchObject({ __typename: 'Indicator', version: 2 });
    expect(await editor.mutate(describeIt, description)).toMatchObject({ __typename: 'Indicator', version: 2 });
    expect(await changes()).toHaveLength(2);
  });

  it('has no figure before it is described, nor for a month to come, nor beyond 600 months', async () => {
    const one = (month: string, basedOn = 1) => ({ basedOn, points: [{ month, value: 1 }] });
    expect((await editor.mutate(setPoints, one('2026-10', 0))).__typename).toBe('IndicatorMissingRefused');
    await editor.mutate(describeIt, description);
    world.clock.set('2026-11-30T23:30:00Z');
    expect(await editor.mutate(setPoints, one('2027-01'))).toMatchObject({
      ...{ __typename: 'FutureMonthRefused', month: '2027-01', message: 'The month 2027-01 has not begun yet.' },
    });
    // In Amsterdam it is December already.
    expect((await editor.mutate(setPoints, one('2026-12'))).__typename).toBe('Indicator');
    const many = Array.from({ length: 600 }, (_, n) => ({
      month: `${1970 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
      value: n,
    }));
    expect((await editor.mutate(setPoints, { basedOn: 2, points: many })).__typename).toBe('TooManyMonthsRefused');
    const fitting = await editor.mutate(setPoints, { basedOn: 2, points: many.slice(1) });
    expect(fitting.points).toHaveLength(600);
  });

  it('malformed input is named by field, and nothing is stored', async () => {
    await editor.mutate(describeIt, description);
    const fieldsOf = async (text: string, input: object) => {
      const { errors } = await editor.query(text, { input });
      return errors[0].extensions.fields?.map(({ path }: { path: string }) => path);
    };
    const set = (...points: object[]) => fieldsOf(setPoints, { basedOn: 1, points });
    expect(await set({ month: '1969-12', value: 1 })).toEqual(['points.0.month']);
    expect(await set({ month: 'november', value: 1 }, { month: '2026-13', value: 1e13 })).toEqual([
      ...['points.0.month', 'points.1.month', 'points.1.value'],
    ]);
    expect(await set({ month: '2026-10', value: 1 }, { month: '2026-10', value: 2 })).toEqual(['points.1.month']);
    expect(await set()).toEqual(['points']);
    const bad = { ...description, name: { nl: ' ' }, unit: { en: 'x'.repeat(41) }, weakness: { nl: 'een\u0007bel' } };
    expect(await fieldsOf(describeIt, bad)).toEqual(['name', 'unit.en', 'weakness.nl']);
    expect((await editor.ok(page)).purpose.indicator).toMatchObject({ version: 1, points: [] });
  });

  it('is for editors alone', async () => {
    const reader = world.asking(await world.person({}));
    const set = { basedOn: 1, points: [{ month: '2026-10', value: 8 }] };
    for (const [text, input] of [
      [describeIt, description],
      [setPoints, set],
    ] as const) {
      expect((await reader.query(text, { input })).errors[0].extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is read with five statements after a change, however many figures it has, with one otherwise, and with none unasked', async () => {
    await editor.mutate(describeIt, description);
    const cost = async (text: string) => {
      const before = world.db.statements.count;
      await editor.ok(text);
      return world.db.statements.count - before;
    };
    await editor.ok('{ purpose { values { id } } }');
    const without = await cost('{ purpose { values { id } } }');
    // Whether anything has changed, versions, indicator, figures, annotations.
    expect((await cost(page)) - without).toBe(5);
    expect((await cost(page)) - without).toBe(1);
    const points = Array.from({ length: 500 }, (_, n) => ({
      month: `${1980 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
      value: n,
    }));
    await editor.mutate(setPoints, { basedOn: 1, points });
    expect((await cost(page)) - without).toBe(5);
    expect((await cost(page)) - without).toBe(1);
  });
});
