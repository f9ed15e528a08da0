import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { blueprint } from '../../../server/blueprint.ts';
import { letterboxBlueprint } from '../../../server/letterbox/blueprint.ts';
import type { Json } from '../../support/asking.ts';
import { databases, sqlite } from '../../support/databases.ts';
import { closed, deliverChoices, fourValues, opened, planned } from '../../support/dilemmas.ts';
import { contact } from '../../support/letterbox-world.ts';
import { type World, worldOn } from '../../support/world.ts';

const settings = { issuer: { minimumPeople: 8, confidentialContact: contact } };

async function openDilemma(world: World): Promise<Json> {
  const editor = await world.person({ roles: ['editor'] });
  await world.people(9);
  const [upper, lower] = await fourValues(world);
  const dilemma = await planned(world, editor, upper, lower);
  await opened(world);
  return dilemma;
}

describe.each(databases)('whoever reads the database of $name around a delivery of answers', (database) => {
  const world = worldOn(database, { settings });
  let dilemma: Json;
  beforeEach(async () => {
    dilemma = await openDilemma(world);
    // The day's list of offers goes out with its first delivery.
    await deliverChoices(world, dilemma, { upper: 0, lower: 0 });
  });
  const letterboxes = new Set<object>(letterboxBlueprint.entities);
  const tableOf = (entity: (typeof blueprint.entities)[number]) => world.db.dataSource.getMetadata(entity);
  const tables = () =>
    blueprint.entities.filter((entity) => !letterboxes.has(entity)).map((one) => tableOf(one).tableName);
  const contents = async () => {
    const found = new Map<string, Record<string, unknown>[]>();
    for (const table of tables()) found.set(table, await world.db.rows(`SELECT * FROM \`${table}\``));
    return found;
  };

  it('finds that two numbers changed, and nothing else', async () => {
    const before = await contents();
    await deliverChoices(world, dilemma, { upper: 9, lower: 4 });
    const after = await contents();
    const changed = tables().flatMap((table) =>
      JSON.stringify(before.get(table)) === JSON.stringify(after.get(table)) ? [] : [table],
    );
    expect(changed).toEqual(['dilemma']);
    const [[was], [is]] = [before.get('dilemma')!, after.get('dilemma')!] as [[Json], [Json]];
    const columns = Object.keys(is).filter((column) => String(is[column]) !== String(was[column]));
    expect(columns.sort()).toEqual(['first_answers', 'second_answers']);
    expect([is.first_answers, is.second_answers].sort()).toEqual([4, 9]);
    expect(await world.db.rows('SELECT * FROM letter_item')).toEqual([]);
  });

  it('finds no table of dilemmas in which an answer without a name could have a row', async () => {
    const own = blueprint.entities.map(tableOf).filter(({ tableName }) => tableName.startsWith('dilemma'));
    const found = Object.fromEntries(
      own.map(({ tableName, columns }) => [tableName, columns.map(({ databaseName }) => databaseName)]),
    );
    expect(found).toMatchObject({
      dilemma_open_answer: ['dilemma_id', 'person_id', 'course'],
      dilemma_openness: ['person_id'],
      dilemma_recognition: ['dilemma_id', 'place', 'recognition_id'],
    });
    expect(Object.keys(found)).toHaveLength(4);
    expect(found.dilemma!.filter((column) => /_at$|_on$/.test(column))).toEqual([
      'opens_on',
      'closes_on',
      'created_at',
    ]);
  });
});

describe('the file of SQLite after a dilemma was answered', () => {
  const world = worldOn(sqlite, { settings });

  it('has each item of an answer under a random id alone: nothing in it says whose it was, or what came before it', async () => {
    const dilemma = await openDilemma(world);
    await deliverChoices(world, dilemma, { upper: 30, lower: 30 });
    await closed(world);
    const file = world.url.slice('sqlite:'.length);
    const text = ['', '-wal'].map((end) => readFileSync(file + end).toString('latin1')).join('');
    const people = await world.db.rows<{ id: string }>('SELECT id FROM person');
    const items = [...text.matchAll(new RegExp(`.{80}\\["COURSE","${dilemma.round}","[12]"\\].{80}`, 'gs'))];
    expect(items.length).toBeGreaterThan(0);
    for (const [around] of items) for (const { id } of people) expect(around).not.toContain(id);
  });
});
