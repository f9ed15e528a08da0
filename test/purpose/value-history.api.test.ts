import { beforeEach, describe, expect, it } from 'vitest';
import { importPurpose } from '../../server/purpose/file/import-purpose.ts';
import { readPurposeFile } from '../../server/purpose/file/purpose-file.ts';
import type { Asking, Json } from '../support/asking.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { editValue, orderValues, restoreValue, retireValue, valuesForEditing } from '../support/value-operations.ts';
import { worldOn } from '../support/world.ts';

const events = 'history { at kind nameBefore rankBefore rankAfter }';
const page = `{ purpose { values { id name ${events} } retiredValues { id name ${events} } } }`;
const file = `values:
  - { key: safe, name: { nl: Veilig, en: Safe }, meaning: { nl: Heel aan., en: In one piece. }, behaviours: [{ en: Stops }] }
  - { key: kind, name: { nl: Aardig, en: Kind }, meaning: { nl: Iedereen telt., en: Everyone counts. }, behaviours: [{ en: Greets }] }
  - { key: quick, name: { nl: Vlot, en: Quick }, meaning: { nl: Op tijd., en: In time. }, behaviours: [{ en: Runs }] }
`;

describe.each(databases)('how a value came to be what it is on $name', (database) => {
  const world = worldOn(database);
  let reader: MadePerson;
  let editor: Asking;
  beforeEach(async () => {
    reader = await world.person();
    editor = world.asking(await world.person({ roles: ['editor'] }));
    await importPurpose(world.app.context, readPurposeFile(file));
    world.clock.advance({ minutes: 1 });
  });

  const read = async (language = 'en') => {
    const options = { headers: { 'accept-language': language } };
    const { data } = await world.asking(reader).query(page, {}, options);
    return [...data.purpose.values, ...data.purpose.retiredValues];
  };
  const told = async (name: string, language?: string) => {
    const { history } = (await read(language)).find((value: Json) => value.name === name);
    return history.map(({ kind, nameBefore, rankBefore, rankAfter }: Json) =>
      [kind, nameBefore, rankBefore, rankAfter].filter((fact) => fact !== null),
    );
  };
  const order = async () => (await read()).map(({ id }: Json) => id);
  /** What an editor does, a minute after what came before. */
  const change = async (document: string, input: object) => {
    const { __typename } = await editor.mutate(document, input);
    world.clock.advance({ minutes: 1 });
    expect(['Value', 'ValuesForEditing']).toContain(__typename);
  };
  const edit = async (name: string, texts: object) => {
    const { values } = (await editor.ok(valuesForEditing)).valuesForEditing;
    const { valueId, version, behaviours, ...now } = values.find((one: Json) => one.name.en === name);
    const was = { name: now.name, meaning: now.meaning, behaviours };
    await change(editValue, { valueId, basedOn: version, texts: { ...was, ...texts } });
  };
  const examples = (...pairs: [upperId: string, lowerId: string][]) =>
    pairs.map(([upperId, lowerId]) => ({ upperId, lowerId, basedOn: 0, text: { en: 'Brake first.' } }));

  it('begins with the file that brought it, and tells the newest first', async () => {
    await edit('Quick', { name: { nl: 'Snel', en: 'Swift' } });
    await edit('Swift', { meaning: { nl: 'Op tijd.', en: 'Nobody waits.' } });
    expect(await told('Swift')).toEqual([['REWORDED'], ['RENAMED', 'Quick'], ['ADDED', 3]]);
    const [{ history }] = await read();
    expect(history).toEqual([
      { at: expect.stringMatching(/^2\d{3}-.*Z$/), kind: 'ADDED', nameBefore: null, rankBefore: null, rankAfter: 1 },
    ]);
  });

  it('tells in each language what shows in it', async () => {
    await edit('Quick', { name: { nl: 'Rap', en: 'Quick' }, meaning: { nl: 'Op tijd.', en: 'In good time.' } });
    expect(await told('Rap', 'nl')).toEqual([
      ['RENAMED', 'Vlot'],
      ['ADDED', 3],
    ]);
    expect(await told('Quick', 'en')).toEqual([['REWORDED'], ['ADDED', 3]]);
    await edit('Quick', { meaning: { nl: 'Nooit te laat.', en: 'In good time.' } });
    expect(await told('Quick', 'en')).toHaveLength(2);
    expect(await told('Rap', 'nl')).toHaveLength(3);
  });

  it('tells of the one that was moved, and not of those that gave way', async () => {
    const [safe, kind, quick] = await order();
    const [basedOn, valueIds] = [
      [safe, kind, quick],
      [quick, safe, kind],
    ];
    await change(orderValues, { basedOn, valueIds, collisions: examples([quick, safe], [safe, kind]) });
    expect(await told('Quick')).toEqual([
      ['MOVED', 3, 1],
      ['ADDED', 3],
    ]);
    expect(await told('Safe')).toEqual([['ADDED', 1]]);
    expect(await told('Kind')).toEqual([['ADDED', 2]]);
  });

  it('goes on when it is retired, and when it comes back', async () => {
    const [safe, kind, quick] = await order();
    await change(retireValue, {
      ...{ valueId: kind, basedOn: [safe, kind, quick] },
      collisions: examples([safe, quick]),
    });
    expect(await told('Kind')).toEqual([
      ['RETIRED', 2],
      ['ADDED', 2],
    ]);
    await change(restoreValue, {
      ...{ valueId: kind, rank: 3, basedOn: [safe, quick] },
      collisions: examples([quick, kind]),
    });
    expect(await told('Kind')).toEqual([
      ['RESTORED', 3],
      ['RETIRED', 2],
      ['ADDED', 2],
    ]);
  });

  it('ends after twenty, so that it never becomes a log', async () => {
    for (let time = 1; time <= 21; time += 1)
      await edit('Kind', { meaning: { nl: 'Iedereen.', en: `Everyone counts ${time}.` } });
    const all = await told('Kind');
    expect(all).toHaveLength(20);
    expect(all.at(-1)).toEqual(['REWORDED']);
  });

  it('costs one statement more, for however many values', async () => {
    const statements = async (document: string) => {
      const before = world.db.statements.count;
      await world.asking(reader).ok(document);
      return world.db.statements.count - before;
    };
    const plain = '{ purpose { values { id name } retiredValues { id name } } }';
    await statements(plain);
    expect((await statements(page)) - (await statements(plain))).toBe(1);
  });
});
