import { beforeEach, describe, expect, it } from 'vitest';
import { sqlite } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { wronglyNumbered } from '../support/whole-database.ts';
import { worldOn } from '../support/world.ts';

describe('the numbers of recognitions on SQLite', () => {
  const world = worldOn(sqlite);
  let anna: MadePerson;
  let bram: MadePerson;
  let cas: MadePerson;
  let care: Made;

  beforeEach(async () => {
    [anna, bram, cas] = [await world.person(), await world.person(), await world.person()];
    care = await world.value();
  });

  const about = (...receivers: MadePerson[]) => world.recognition({ giver: anna, receivers, value: care });
  const of = async ({ id }: MadePerson) => {
    const text = 'query ($id: ID!) { wall(filter: { personId: $id }) { edges { node { id } } } }';
    const { edges } = (await world.asking(anna).ok(text, { id })).wall;
    return edges.map(({ node }: { node: { id: string } }) => node.id).sort();
  };
  const remove = ({ uuid }: Made, isWhole: boolean) =>
    world.db.transaction(async (writer) => {
      await writer.run('DELETE FROM recognition WHERE id = ?', [uuid]);
      if (isWhole) await writer.run('DELETE FROM recognition_receiver WHERE recognition_id = ?', [uuid]);
    });

  it('stay the same when the file is compacted', async () => {
    const [first, second, third] = [await about(cas), await about(bram), await about(cas, bram)];
    await remove(first, true);
    await world.db.dataSource.query('VACUUM');
    const fourth = await about(cas);
    expect(await of(cas)).toEqual([third.id, fourth.id].sort());
    expect(await of(bram)).toEqual([second.id, third.id].sort());
    expect(await wronglyNumbered(world.db, 'recognition_receiver')).toBe(0);
  });

  it('a wrong one is found', async () => {
    await about(cas);
    await world.db.transaction((writer) => writer.run('UPDATE recognition_receiver SET recognition_number = 0'));
    expect(await wronglyNumbered(world.db, 'recognition_receiver')).toBe(1);
  });

  it('are given once: what led to a deleted recognition leads to no other', async () => {
    await remove(await about(cas), false);
    const next = await about(bram);
    expect([await of(cas), await of(bram)]).toEqual([[], [next.id]]);
  });
});
