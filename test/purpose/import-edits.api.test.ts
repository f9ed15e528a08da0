import { describe, expect, it } from 'vitest';
import { exportPurpose } from '../../server/purpose/file/export-purpose.ts';
import { importPurpose } from '../../server/purpose/file/import-purpose.ts';
import { NewerEditsInPage } from '../../server/purpose/file/newer-edits.ts';
import { readPurposeFile } from '../../server/purpose/file/purpose-file.ts';
import { forgetValues } from '../../server/purpose/values/read-values.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

const page = `{ purpose { statement
  versions { number statement explanation reason participants colleagueCount customerCount author { name } }
  values { id name meaning collision behaviours { id text } } retiredValues { id name } } }`;
const forEditing = `{ valuesForEditing { values { valueId version } } }`;
const edit = `mutation ($input: EditValueInput!) { editValue(input: $input) { __typename ... on Refusal { message } } }`;
const retire = `mutation ($input: RetireValueInput!) { retireValue(input: $input) { __typename ... on Refusal { message } } }`;
const order = `mutation ($input: OrderValuesInput!) { orderValues(input: $input) { __typename ... on Refusal { message } } }`;
const describeCollision = `mutation ($input: DescribeCollisionInput!) { describeCollision(input: $input) {
  __typename ... on Refusal { message } } }`;
const rewrite = `mutation ($input: RewritePurposeInput!) { rewritePurpose(input: $input) { __typename } }`;

const file = (...values: string[]) => `values:\n${values.map((each) => `  - ${each}\n`).join('')}`;
const one = (name: string, { meaning = 'So.', clash = '' } = {}) =>
  `{ key: ${name.toLowerCase()}, name: { en: ${name} }, meaning: { en: ${meaning} }, ` +
  `${clash && `collision: { en: ${clash} }, `}behaviours: [{ key: b, en: Does ${name} }] }`;
const three = file(one('Safe', { clash: 'Safe first.' }), one('Kind', { clash: 'Kind first.' }), one('Quick'));
const statement = 'purpose:\n  statement: { nl: Iedereen komt aan., en: Everyone arrives. }\n';

describe.each(databases)('a file beside what editors did in the page on $name', (database) => {
  const world = worldOn(database);
  const take = (source: string, options = {}) => importPurpose(world.app.context, readPurposeFile(source), options);
  const english = { headers: { 'accept-language': 'en' } };
  const shown = async () => {
    const reply = await world.asking(await world.person()).query(page, {}, english);
    expect(reply.errors).toBeUndefined();
    return reply.data.purpose;
  };
  const ask = async (editor: { userName: string }, document: string, input: object) => {
    world.clock.advance({ minutes: 1 });
    const reply = await world.asking(editor).query(document, { input }, english);
    expect(reply.errors).toBeUndefined();
    world.clock.advance({ minutes: 1 });
    return Object.values<{ __typename: string }>(reply.data)[0]!.__typename;
  };
  const sanne = () => world.person({ name: 'Sanne de Vries', roles: ['editor'] });
  const editMeaning = async (editor: { userName: string }, name: string, meaning: string) => {
    const { values } = await shown();
    const { id, behaviours } = values.find((value: { name: string }) => value.name === name);
    const known = (await world.asking(editor).query(forEditing)).data.valuesForEditing.values;
    const basedOn = known.find(({ valueId }: { valueId: string }) => valueId === id).version;
    const kept = behaviours.map((one: { id: string; text: string }) => ({
      behaviourId: one.id,
      text: { en: one.text },
    }));
    const texts = { name: { en: name }, meaning: { en: meaning }, behaviours: kept };
    expect(await ask(editor, edit, { valueId: id, basedOn, texts })).toBe('Value');
  };

  it('what the file says of the purpose becomes a version of nobody, and the same again none', async () => {
    const more =
      '  explanation:\n    en: |\n      In fog too.\n\n      And at night.\n  reason: { en: Too long. }\n  customers: 12\n';
    expect((await take(statement + more)).version).toBe(1);
    expect(await shown()).toMatchObject({
      statement: 'Everyone arrives.',
      versions: [
        {
          number: 1,
          author: null,
          explanation: 'In fog too.\n\nAnd at night.',
          reason: 'Too long.',
          customerCount: 12,
        },
      ],
    });
    expect((await take(statement + more)).version).toBeNull();
    // What a file leaves out is no difference; the explanation stays with the sentence, and the reason with its version.
    expect((await take(statement)).version).toBeNull();
    expect((await take(statement.replace('Everyone', 'Everybody'))).version).toBe(2);
    const [{ explanation, reason, customerCount }] = (await shown()).versions;
    expect([explanation, reason, customerCount]).toEqual(['In fog too.\n\nAnd at night.', null, null]);
  });

  it('what to do when neighbours clash comes along, and pairs without an example are named', async () => {
    const report = await take(three);
    expect((await shown()).values.map(({ collision }: { collision: string }) => collision)).toEqual([
      ...['Safe first.', 'Kind first.', null],
    ]);
    expect([report.collisions.written.length, report.collisions.missing]).toEqual([2, []]);
    expect((await take(three)).collisions).toMatchObject({ written: [], unchanged: 2 });
    const turned = await take(file(one('Kind'), one('Safe'), one('Quick', { meaning: 'Today.' })));
    expect(turned.collisions.missing).toEqual([
      { upper: { nl: null, en: 'Kind' }, lower: { nl: null, en: 'Safe' }, key: 'kind' },
      { upper: { nl: null, en: 'Safe' }, lower: { nl: null, en: 'Quick' }, key: 'safe' },
    ]);
    // Those of before are there again when the two meet again.
    expect((await take(three.replaceAll(/collision: \{[^}]*\}, /g, ''))).collisions.missing).toEqual([]);
    expect((await shown()).values[0].collision).toBe('Safe first.');
  });

  it('an example below which no value stands is refused with its line', async () => {
    await expect(take(file(one('Safe'), one('Kind', { clash: 'Kind first.' })))).rejects.toThrow(
      /line 3: no value stands/,
    );
  });

  it('what an editor changed since is not overwritten unless told to, and is named with who and when', async () => {
    await take(three);
    const editor = await sanne();
    await editMeaning(editor, 'Kind', 'Warm.');
    const before = await shown();
    const changed = three.replaceAll('So.', 'Thus.');
    const refusal = await take(changed).catch((error) => error);
    expect(refusal).toBeInstanceOf(NewerEditsInPage);
    expect(refusal.edits).toMatchObject([
      { line: 3, what: 'value “Kind”', verb: 'changed', who: 'Sanne de Vries', time: expect.any(Date) },
    ]);
    expect(await shown()).toEqual(before);
    const tried = await take(changed, { dryRun: true });
    expect([tried.overwritten.length, tried.values.changed.length]).toEqual([1, 3]);
    expect(await shown()).toEqual(before);
    await take(changed, { overwrite: true });
    expect((await shown()).values[1].meaning).toBe('Thus.');
    // What was overwritten is done with: the next file needs no word about it.
    expect((await take(three)).overwritten).toEqual([]);
  });

  it('edits are no matter where the file says the same, or was not about them', async () => {
    await take(three);
    await editMeaning(await sanne(), 'Kind', 'Warm.');
    const same = three
      .replace('Kind }, meaning: { en: So.', 'Kind }, meaning: { en: Warm.')
      .replace('Safe first', 'Stop first');
    expect((await take(same)).collisions.written).toHaveLength(1);
    expect((await shown()).values.map(({ meaning }: { meaning: string }) => meaning)).toEqual(['So.', 'Warm.', 'So.']);
    expect((await take(statement)).version).toBe(1);
  });

  it('a version, an example and an order of an editor are not overwritten either', async () => {
    await take(statement + three);
    const editor = await sanne();
    await ask(editor, rewrite, { basedOn: 1, statement: { en: 'All arrive.' }, idempotencyKey: 'sannes-version' });
    const ids = (await shown()).values.map(({ id }: { id: string }) => id);
    const clash = { upperId: ids[0], lowerId: ids[1], basedOn: 1, text: { en: 'Off with the gas.' } };
    expect(await ask(editor, describeCollision, { collision: clash })).toBe('Value');
    const texts = [
      [ids[0], ids[2]],
      [ids[2], ids[1]],
    ].map(([upperId, lowerId]) => ({ upperId, lowerId, basedOn: 0, text: { en: 'X.' } }));
    const reordered = { basedOn: ids, valueIds: [ids[0], ids[2], ids[1]], collisions: texts };
    expect(await ask(editor, order, reordered)).toBe('ValuesForEditing');
    const refusal = await take(statement + three).catch((error) => error);
    expect(refusal.edits.map(({ what }: { what: string }) => what)).toEqual([
      ...['the purpose', 'what to do when “Safe” and “Kind” clash', 'the order of the values'],
    ]);
    expect((await shown()).statement).toBe('All arrive.');
    await take(statement + three, { overwrite: true });
    const after = await shown();
    expect([after.statement, after.values.map(({ name }: { name: string }) => name)]).toEqual([
      ...['Everyone arrives.', ['Safe', 'Kind', 'Quick']],
    ]);
    expect(after.versions.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1]);
  });

  it('a value that was retired in the page stays so; a file that has it brings it back only when told to', async () => {
    await take(three);
    const ids = (await shown()).values.map(({ id }: { id: string }) => id);
    const collisions = [{ upperId: ids[0], lowerId: ids[2], basedOn: 0, text: { en: 'Y.' } }];
    expect(await ask(await sanne(), retire, { valueId: ids[1], basedOn: ids, collisions })).toBe('Value');
    await take(file(one('Quick', { clash: 'Quick first.' }), one('Safe')), { overwrite: true });
    expect(await shown()).toMatchObject({
      values: [{ name: 'Quick' }, { name: 'Safe' }],
      retiredValues: [{ name: 'Kind' }],
    });
    const refusal = await take(three).catch((error) => error);
    expect(refusal.edits).toMatchObject([{ line: 3, what: 'value “Kind”', verb: 'retired' }]);
    expect((await take(three, { overwrite: true })).values.restored).toMatchObject([{ nameEn: 'Kind' }]);
    expect(await shown()).toMatchObject({
      values: [{ id: ids[0] }, { id: ids[1] }, { id: ids[2] }],
      retiredValues: [],
    });
  });

  it('a behaviour that was left out in the page comes back in its own row', async () => {
    await take(three);
    const [{ id, behaviours }] = (await shown()).values;
    const texts = { name: { en: 'Safe' }, meaning: { en: 'So.' }, behaviours: [{ text: { en: 'Another' } }] };
    expect(await ask(await sanne(), edit, { valueId: id, basedOn: 1, texts })).toBe('Value');
    await expect(take(three)).rejects.toThrow(NewerEditsInPage);
    const report = await take(three, { overwrite: true });
    expect(report.behaviours.unlisted).toMatchObject([{ textEn: 'Another' }]);
    const [value] = (await shown()).values;
    expect(value.behaviours).toMatchObject([{ id: behaviours[0].id, text: 'Does Safe' }, { text: 'Another' }]);
  });

  it('an export keeps the keys, is imported without any change, and makes the same page elsewhere', async () => {
    await take(statement + three);
    const editor = await sanne();
    await editMeaning(editor, 'Kind', '"Warm: «always»\nand # tidy"');
    const before = await shown();
    const text = await exportPurpose(world.db, world.clock.now());
    expect(text).toContain('key: safe');
    const again = await take(text);
    expect([again.version, again.values.changed, again.behaviours.changed, again.collisions.written]).toEqual([
      ...[null, [], [], []],
    ]);
    expect(await shown()).toEqual(before);
    const elsewhere = await (await import('../support/databases.ts')).sqlite.make();
    const other = await world.another({}, elsewhere.url);
    await other.db.dataSource.runMigrations();
    await importPurpose({ ...other.app.context, now: world.clock.now }, readPurposeFile(text));
    expect(await exportPurpose(other.db, new Date(0))).toBe(
      text.replace(/exported: .*/, 'exported: 1970-01-01T00:00:00.000Z'),
    );
    await other.close();
    await elsewhere.drop();
  });

  it('whoever exports has seen what editors did until then, and nothing that they did later', async () => {
    await take(statement + three);
    const editor = await sanne();
    await editMeaning(editor, 'Kind', 'Warm.');
    const text = await exportPurpose(world.db, world.clock.now());
    const changed = text.replace('Everyone arrives.', 'All arrive.').replace('Warm', 'Cordial');
    expect((await take(changed, { dryRun: true })).overwritten).toEqual([]);
    world.clock.advance({ minutes: 1 });
    await editMeaning(editor, 'Kind', 'Warmer.');
    await expect(take(changed)).rejects.toThrow(NewerEditsInPage);
    expect(await take(changed.replace(/exported: .*/, ''), { dryRun: true })).toMatchObject({
      overwritten: [{ who: 'Sanne de Vries' }],
    });
  });

  it('a key that a file gives to what was made in the page is known from then on', async () => {
    const { id } = await world.value({
      nameNl: null,
      nameEn: 'Safe',
      meaningNl: null,
      meaningEn: 'So.',
      behaviours: ['Stops'],
    });
    const keyed = (name: string, text: string) =>
      file(`{ key: k, name: { en: ${name} }, meaning: { en: So. }, behaviours: [{ key: b, en: ${text} }] }`);
    await take(keyed('Safe', 'Stops'));
    expect((await take(keyed('Sound', 'Waits'))).behaviours).toMatchObject({
      added: [],
      reworded: [{ textEn: 'Waits' }],
    });
    expect(await shown()).toMatchObject({ values: [{ id, name: 'Sound', behaviours: [{ text: 'Waits' }] }] });
  });

  it('what was made in the page has its uuid as key, under which its texts can change', async () => {
    const { id } = await world.value({
      nameNl: null,
      nameEn: 'Safe',
      meaningNl: null,
      meaningEn: 'So.',
      behaviours: ['Stops'],
    });
    const text = await exportPurpose(world.db, world.clock.now());
    await take(
      text
        .replace('Safe', 'Sound')
        .replace('Stops', 'Waits')
        .replaceAll(/(nl|en): Stops/g, ''),
    );
    expect(await shown()).toMatchObject({ values: [{ id, name: 'Sound' }] });
  });

  it('a file that breaks off at any statement leaves the page as it was', async () => {
    await take(statement + three);
    const before = await shown();
    const changed = (
      statement + file(one('Quick', { clash: 'Q.' }), one('New', { clash: 'N.' }), one('Safe', { meaning: 'Z.' }))
    )
      .replace('Everyone', 'Everybody')
      .replace('Does Safe', 'Shows Safe');
    let statements = 0;
    const failing = (after: number) => ({
      ...world.app.context,
      db: {
        ...world.db,
        transaction: <Result>(work: Parameters<typeof world.db.transaction<Result>>[0]) =>
          world.db.transaction<Result>((writer) => {
            statements = 0;
            const counted = <Args extends unknown[], Done>(send: (...args: Args) => Promise<Done>) => {
              return async (...args: Args) => {
                statements += 1;
                if (statements > after) throw new Error('the machine is gone');
                return send(...args);
              };
            };
            return work({
              ...writer,
              run: counted(writer.run),
              insert: counted(writer.insert) as typeof writer.insert,
            });
          }),
      },
    });
    let after = 0;
    for (; after < 100; after++) {
      const outcome = await importPurpose(failing(after), readPurposeFile(changed), { overwrite: true }).catch(
        (error) => error,
      );
      // What is compared is read from the database, not remembered.
      forgetValues(world.db);
      if (!(outcome instanceof Error)) break;
      expect(outcome.message).toBe('the machine is gone');
      expect(await shown()).toEqual(before);
    }
    expect(after).toBeGreaterThan(15);
    expect((await shown()).values.map(({ name }: { name: string }) => name)).toEqual(['Quick', 'New', 'Safe', 'Kind']);
  });

  it('a file and an editor at the same moment: one after the other, and nothing in between', async () => {
    await take(three);
    const ids = (await shown()).values.map(({ id }: { id: string }) => id);
    const editor = await sanne();
    const texts = [
      [ids[1], ids[0]],
      [ids[0], ids[2]],
    ].map(([upperId, lowerId]) => ({ upperId, lowerId, basedOn: 0, text: { en: 'Z.' } }));
    const [imported, reply] = await Promise.all([
      take(file(one('Quick'), one('Kind'), one('Safe'))).catch((error) => error),
      world
        .asking(editor)
        .query(order, { input: { basedOn: ids, valueIds: [ids[1], ids[0], ids[2]], collisions: texts } }),
    ]);
    const names = (await shown()).values.map(({ name }: { name: string }) => name);
    const isDone = reply.data.orderValues.__typename === 'ValuesForEditing';
    if (isDone) expect([imported instanceof NewerEditsInPage, names]).toEqual([true, ['Kind', 'Safe', 'Quick']]);
    else expect([imported instanceof Error, names]).toEqual([false, ['Quick', 'Kind', 'Safe']]);
  });
});
