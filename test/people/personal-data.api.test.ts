import { beforeEach, describe, expect, it } from 'vitest';
import { eraseAll } from '../../server/kernel/personal-data.ts';
import { write } from '../../server/kernel/write.ts';
import { personalData } from '../../server/manifests.ts';
import { erasePerson } from '../../server/people/erase-person.ts';
import { exportPerson } from '../../server/people/export-person.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { personColumns, rowWith } from '../support/person-columns.ts';
import { worldOn } from '../support/world.ts';

const all = Object.values(personalData);
const inFiles = personColumns.filter((place) => !all.some(({ unlisted }) => place in unlisted));
const staying = new Set(all.flatMap((capability) => Object.keys(capability.staying)));

describe.each(databases)('rows that lead to a person, on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;

  beforeEach(async () => {
    [anna, bram] = [await world.person(), await world.person()];
  });

  const file = (person = anna) => exportPerson(world.db, person.uuid, personalData, world.clock.now());
  const rowsIn = ({ about: _, exportedAt: __, ...capabilities }: Record<string, unknown>) =>
    Object.values(capabilities as Record<string, Record<string, unknown[]>>)
      .flatMap((lists) => Object.values(lists))
      .reduce((sum, list) => sum + list.length, 0);
  const count = async (place: string) => {
    const [table, column] = place.split('.');
    const sql = `SELECT COUNT(*) AS count FROM \`${table}\` WHERE ${column} = ?`;
    return Number((await world.db.rows<{ count: number }>(sql, [anna.uuid]))[0]!.count);
  };
  /** A story about somebody else too is not erased with the person. */
  const rowIn = async (place: (typeof personColumns)[number]) => {
    const texts = await rowWith(world.db, place, anna.uuid);
    if (place !== 'recognition_receiver.person_id') return texts;
    const [{ id }] = (await world.db.rows<{ id: string }>('SELECT recognition_id AS id FROM recognition_receiver')) as [
      { id: string },
    ];
    await rowWith(world.db, place, bram.uuid, { recognition_id: id });
    return texts;
  };

  it.each(inFiles)('%s brings its row into the file of the person, and into nobody else’s', async (place) => {
    const before = rowsIn(await file());
    const texts = await rowIn(place);
    const exported = JSON.stringify(await file());
    expect(rowsIn(await file())).toBe(before + 1);
    if (texts.length > 0) expect(texts.filter((text) => exported.includes(text))).not.toEqual([]);
    expect(JSON.stringify(await file(bram))).not.toContain(anna.name);
  });

  it.each(personColumns)('%s leads nowhere once the person is erased, or has a reason to stay', async (place) => {
    await rowIn(place);
    expect(await count(place)).toBe(1);
    const { staying: stays } = await erasePerson(world.app.context, anna.uuid, all);
    expect(await count(place)).toBe(staying.has(place) ? 1 : 0);
    expect(stays).toHaveLength(staying.has(place) ? 1 : 0);
  });

  it('a statement that counts nothing erases nothing', async () => {
    const erased = await write(world.app.context, (db) =>
      eraseAll(db, anna.uuid, { roles: 'DELETE FROM role_grant WHERE person_id = :person' }),
    );
    expect(erased).toEqual([{ what: 'roles', count: 0 }]);
  });
});
