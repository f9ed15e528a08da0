import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BadPurposeFile } from '../../server/purpose/file/bad-purpose-file.ts';
import { importPurpose } from '../../server/purpose/file/import-purpose.ts';
import { readPurposeFile } from '../../server/purpose/file/purpose-file.ts';
import { followValues } from '../../server/purpose/values/follow-values.ts';
import { databases } from '../support/databases.ts';
import { purpose } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

const startSet = readFileSync('docs/purpose.example.yaml', 'utf8');

describe.each(databases)('importing the values on $name', (database) => {
  const world = worldOn(database);
  const take = (source: string, dryRun = false) =>
    importPurpose(world.app.context, readPurposeFile(source), { dryRun });
  const shown = async () => {
    const headers = { 'accept-language': 'en' };
    const reply = await world.asking(await world.person()).query(purpose, {}, { headers });
    const values: { id: string; name: string; behaviours: { id: string; text: string }[] }[] =
      reply.data.purpose.values;
    return values;
  };
  const names = async () => (await shown()).map(({ name }) => name);
  const one = (name: string, more = '') =>
    `  - { ${more}name: { nl: ${name}, en: ${name} }, meaning: { nl: Zo., en: So. } }\n`;

  it('the start set makes six values that people can nominate under', async () => {
    const report = await take(startSet);
    expect([report.values.added.length, report.behaviours.added.length]).toEqual([6, 18]);
    const values = await shown();
    expect(values.map(({ behaviours }) => behaviours.length)).toEqual([3, 3, 3, 3, 3, 3]);
    expect(values[0]).toMatchObject({ name: 'Safe before all' });
  });

  it('the same file again changes nothing', async () => {
    await take(startSet);
    const before = await shown();
    expect((await take(startSet)).values).toMatchObject({ added: [], changed: [], unchanged: 6, unlisted: [] });
    expect(await shown()).toEqual(before);
  });

  it('a dry run says what would change, and changes nothing', async () => {
    expect((await take(startSet, true)).values.added).toHaveLength(6);
    expect(await shown()).toEqual([]);
  });

  it('values trade places, and each keeps its id', async () => {
    await take(`values:\n${one('A')}${one('B')}${one('C')}`);
    const before = new Map((await shown()).map(({ id, name }) => [name, id]));
    const report = await take(`values:\n${one('C')}${one('A')}${one('B')}`);
    expect(report.values).toMatchObject({ added: [], unchanged: 0, unlisted: [] });
    const after = await shown();
    expect(after.map(({ name }) => name)).toEqual(['C', 'A', 'B']);
    for (const { id, name } of after) expect(id).toBe(before.get(name));
  });

  it('a value that is not in the file stays, after the others, with its behaviours and its recognitions', async () => {
    const safe = await world.value({ nameNl: 'Veilig', nameEn: 'Safe', position: 1, behaviours: ['Stops'] });
    const given = await world.recognition({
      giver: await world.person(),
      receivers: [await world.person()],
      value: safe,
    });
    const report = await take(`values:\n${one('New')}`);
    expect(report.values.unlisted).toMatchObject([{ nameEn: 'Safe' }]);
    expect(await names()).toEqual(['New', 'Safe']);
    const query = 'query ($id: ID!) { recognition(id: $id) { value { name behaviours { text } } } }';
    const { recognition } = await world.asking(await world.person()).ok(query, { id: given.id });
    expect(recognition.value).toMatchObject({ behaviours: [{ text: 'Stops' }] });
  });

  it('a key finds a value again when all of its texts have changed', async () => {
    const behaviours = (text: string) => `, behaviours: [{ key: b, en: ${text} }] }\n`;
    await take(`values:\n${one('Old', 'key: k, ').replace(' }\n', behaviours('Before'))}`);
    const [before] = await shown();
    await take(`values:\n${one('New', 'key: k, ').replace(' }\n', behaviours('After'))}`);
    expect(await shown()).toMatchObject([{ id: before!.id, name: 'New', behaviours: [{ text: 'After' }] }]);
  });

  it('a behaviour that is reworded is another row, so that a recognition keeps what it said', async () => {
    const file = (text: string) => `values:\n${one('A', `behaviours: [{ key: b, en: ${text} }], key: a, `)}`;
    await take(file('Before'));
    const [value] = await shown();
    const query = `mutation ($input: GiveRecognitionInput!) { giveRecognition(input: $input) { ... on Recognition { id } } }`;
    const [giver, receiver] = [await world.person(), await world.person()];
    const input = {
      ...{ receiverIds: [receiver.id], valueId: value!.id, behaviourId: value!.behaviours[0]!.id },
      ...{ situation: 'A boat was missed.', action: 'She turned round.', effect: 'Home in time.' },
      ...{ lang: 'en', idempotencyKey: 'turned-round' },
    };
    const { giveRecognition } = await world.asking(giver).ok(query, { input });
    expect((await take(file('After'))).behaviours).toMatchObject({ added: [], reworded: [{ textEn: 'After' }] });
    const [reworded] = await shown();
    expect(reworded!.behaviours).toMatchObject([{ text: 'After' }]);
    expect(reworded!.behaviours[0]!.id).not.toBe(value!.behaviours[0]!.id);
    const asked = `query ($id: ID!) { recognition(id: $id) { behaviour { text } } }`;
    const { recognition } = await world.asking(giver).ok(asked, { id: giveRecognition.id });
    expect(recognition.behaviour.text).toBe('Before');
    // The key belongs to the first wording, and the wording of before is taken out again.
    expect((await take(file('Before'))).behaviours).toMatchObject({ added: [], reworded: [] });
    expect(await shown()).toMatchObject([{ behaviours: [{ id: value!.behaviours[0]!.id, text: 'Before' }] }]);
    await take(file('Later'));
    expect(await shown()).toMatchObject([{ behaviours: [{ text: 'Later' }] }]);
  });

  it('a translation that is added later belongs to the value that is there', async () => {
    const safe = await world.value({ nameNl: 'Veilig', nameEn: null, meaningEn: null });
    await take('values:\n  - { name: { nl: veilig, en: Safe }, meaning: { nl: Zo., en: So. } }');
    expect(await shown()).toMatchObject([{ id: safe.id, name: 'Safe' }]);
  });

  it('what could be two values is refused with its line, and nothing is stored', async () => {
    await world.value({ nameNl: 'Veilig', nameEn: 'Safe', position: 1 });
    await world.value({ nameNl: 'Snel', nameEn: 'Quick', position: 2 });
    const file = `values:\n${one('New')}  - { name: { nl: Veilig, en: Quick }, meaning: { nl: Zo., en: So. } }`;
    await expect(take(file)).rejects.toThrow(BadPurposeFile);
    await expect(take(file)).rejects.toThrow(/line 3: its Dutch is one that is there already and its English another/);
    expect(await names()).toEqual(['Safe', 'Quick']);
  });

  it('another running process shows it as soon as it hears of it', async () => {
    const other = await world.another({ events: world.app.context.events });
    const stop = followValues(other.app.context);
    const read = async () => {
      const asked = await world.asking(await world.person(), other.app).query(purpose);
      return asked.data.purpose.values.length;
    };
    expect(await read()).toBe(0);
    await take(startSet);
    await expect.poll(read).toBe(6);
    await stop();
    await other.close();
  });
});
