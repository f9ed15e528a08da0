import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { changeSettings, people, settings } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the directory on $name', (database) => {
  const world = worldOn(database);
  const names = async (search: string, first?: number | null) => {
    const asker = await world.person({ name: 'Zzz' });
    const { people: found } = await world.asking(asker).ok(people, { search, first });
    return found.map(({ name }: { name: string }) => name);
  };

  it.each([
    ['luk', 'Łukasz Żółć'],
    ['zolc', 'Łukasz Żółć'],
    ['ŁUKASZ', 'Łukasz Żółć'],
    ['ukas', 'Łukasz Żółć'],
    ['jose', 'José Ångström'],
    ['angs', 'José Ångström'],
    ['strasse', 'Eva Straße'],
    ['der  meer', 'Anne-Fleur van der Meer'],
    ['fleur', 'Anne-Fleur van der Meer'],
    ['محمد', 'محمد علي'],
    ['100%', 'Team 100% Klant'],
    ['a_b', 'x a_b'],
    ["o'n", "Shaun O'Neill"],
    ['\\', 'back\\slash'],
    ['anna\u0000\u0007', 'Anna'],
    ["d'souza", 'Mary D’Souza'],
    ['d’souza', "Mary D'Souza"],
    ['dsouza', 'Mary D’Souza'],
    ['D Souza', 'Mary D’Souza'],
    ['t hoen', '’t Hoen, Bas'],
    ["'t hoen bas", "Bas 't Hoen"],
    ['anne fleur', 'Anne-Fleur van der Meer'],
    ['anne-fleur', 'Anne Fleur van der Meer'],
    ['zerouali abdel', 'Abdel Zerouali'],
    ['Zerouali, Abdel', 'Abdel Zerouali'],
    ['jong de', 'Piet de Jong'],
    ['de jong piet', 'Piet de Jong'],
    ['Jong, P. de', 'Piet de Jong'],
    ['meer van der anne', 'Anne-Fleur van der Meer'],
    ['grossmann', 'Eva Großmann'],
    ['GROẞMANN', 'Eva Großmann'],
    ['ijsbrand', 'Ĳsbrand Kok'],
    ['ĳsbrand', 'IJsbrand Kok'],
    ['coeur', 'Jean Cœur'],
    ['cœur', 'Jean Coeur'],
  ])('%j finds %s', async (search, name) => {
    await world.person({ name });
    await world.person({ name: 'Somebody Else' });
    expect(await names(search)).toEqual([name]);
  });

  it.each(['%', '_', '-', '’', '\u200B', 'anna nobody', "'; DROP TABLE person; --", 'nobody'])(
    '%j is no pattern and finds nobody',
    async (search) => {
      await world.person({ name: 'Anna' });
      expect(await names(search)).toEqual([]);
    },
  );

  it('names that begin so come first, then later words that do, then the rest', async () => {
    for (const name of ['Johanna', 'Anna Bos', 'Bea Annas', 'Anna Aal']) await world.person({ name });
    expect(await names('anna')).toEqual(['Anna Aal', 'Anna Bos', 'Bea Annas', 'Johanna']);
  });

  it('of many who have the words, those whose words begin so come first, wherever they stand in the alphabet', async () => {
    for (let number = 0; number < 50; number += 1) await world.person({ name: `Aa${number} Badejong` });
    for (const name of ['Zoë de Jong', 'Jong Ade', 'Zacharias Jonge Deugd']) await world.person({ name });
    const found = await names('jong de', 5);
    expect(found.slice(0, 2)).toEqual(['Zacharias Jonge Deugd', 'Zoë de Jong']);
    expect(await names('de jong', 3)).toEqual(['Zoë de Jong', 'Zacharias Jonge Deugd', 'Aa0 Badejong']);
    expect(new Set(await names('jong', 100)).size).toBe(53);
  });

  it('who has left is not found, but can still be looked up', async () => {
    const anna = await world.person({ name: 'Anna', active: 0 });
    const asker = await world.person({ name: 'Zzz' });
    expect(await names('anna')).toEqual([]);
    const { person } = await world
      .asking(asker)
      .ok('query ($id: ID!) { person(id: $id) { name isActive } }', { id: anna.id });
    expect(person).toEqual({ name: 'Anna', isActive: false });
  });

  it('ten come when nobody says how many, and 100 at most', async () => {
    for (let number = 0; number < 12; number += 1) await world.person({ name: `Anna ${number}` });
    expect(await names('anna')).toHaveLength(10);
    expect(await names('anna', null)).toHaveLength(10);
    expect(await names('anna', 100)).toHaveLength(12);
    const { errors } = await world.asking(await world.person()).query(people, { search: 'a', first: 0 });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'first' }] });
  });

  it('a search is one statement, and a second one when few names begin so', async () => {
    const asker = await world.person();
    await world.asking(asker).ok(people, { search: 'person' });
    const before = world.db.statements.count;
    await world.asking(asker).ok(people, { search: 'pers' });
    expect(world.db.statements.count - before).toBe(2);
    for (let number = 0; number < 10; number += 1) await world.person({ name: `Person ${number}` });
    const then = world.db.statements.count;
    await world.asking(asker).ok(people, { search: 'pers' });
    expect(world.db.statements.count - then).toBe(1);
    // More have it somewhere than are looked at: one statement more for the best of them.
    for (let number = 0; number < 31; number += 1) await world.person({ name: `X Person ${number}` });
    const last = world.db.statements.count;
    await world.asking(asker).ok(people, { search: 'erson' });
    expect(world.db.statements.count - last).toBe(3);
  });

  it('a very long search is answered', async () => {
    expect(await names('x'.repeat(50_000))).toEqual([]);
  });

  it('departments come by name, each with what it is part of', async () => {
    const hospital = await world.department('Hospital');
    await world.department('Care', hospital);
    const { departments } = await world.asking(await world.person()).ok('{ departments { name parent { name } } }');
    expect(departments).toEqual([
      { name: 'Care', parent: { name: 'Hospital' } },
      { name: 'Hospital', parent: null },
    ]);
  });

  it('a person has a manager, and an unknown id is nobody', async () => {
    const lead = await world.person({ name: 'Lead' });
    const anna = await world.person({ manager: lead });
    const text = 'query ($id: ID!) { person(id: $id) { manager { name manager { name } } } }';
    expect((await world.asking(anna).ok(text, { id: anna.id })).person.manager).toEqual({
      name: 'Lead',
      manager: null,
    });
    for (const id of ['', 'x', anna.uuid]) expect((await world.asking(anna).ok(text, { id })).person).toBeNull();
  });

  it('settings change as asked, and what is left out stays', async () => {
    const anna = await world.person({ honour: 'ASK_FIRST', roles: ['editor'] });
    const ask = world.asking(anna);
    expect((await ask.ok(settings)).settings).toEqual({
      honour: 'ASK_FIRST',
      digest: 'WEEKLY',
      roles: ['EDITOR'],
      isMailConfigured: false,
    });
    expect(await ask.mutate(changeSettings, { honour: 'ONLY_ME' })).toMatchObject({
      honour: 'ONLY_ME',
      digest: 'WEEKLY',
    });
    expect(await ask.mutate(changeSettings, { digest: 'NEVER', honour: null })).toMatchObject({
      honour: 'ONLY_ME',
      digest: 'NEVER',
    });
    expect((await ask.ok(settings)).settings).toMatchObject({ honour: 'ONLY_ME', digest: 'NEVER' });
    expect((await world.asking(await world.person()).ok(settings)).settings).toMatchObject({
      honour: 'AT_ONCE',
      digest: 'WEEKLY',
      roles: [],
    });
  });

  it('a choice that there is not is refused', async () => {
    const { errors } = await world.asking(await world.person()).query(changeSettings, { input: { honour: 'MAYBE' } });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('without a token there is no directory', async () => {
    const tries = [
      people,
      '{ departments { name } }',
      '{ person(id: "x") { name } }',
      settings,
      'mutation { changeSettings(input: {}) { __typename } }',
    ];
    for (const text of tries) {
      const { errors } = await world.asking(null).query(text, { search: 'a' });
      expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});
