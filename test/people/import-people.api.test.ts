import { describe, expect, it } from 'vitest';
import { importPeople } from '../../server/people/import-people.ts';
import { readPeopleFile } from '../../server/people/people-file.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('importing people on $name', (database) => {
  const world = worldOn(database);
  const take = (lines: string[], deactivateMissing = false) => {
    const { people } = readPeopleFile(new TextEncoder().encode(lines.join('\n')));
    return importPeople(world.app.context, people, { deactivateMissing });
  };
  const people = () =>
    world.db.rows<Record<string, unknown>>(
      `SELECT p.user_name AS userName, p.name, p.title, p.active, m.user_name AS manager, d.name AS department, u.name AS above
       FROM person p LEFT JOIN person m ON m.id = p.manager_id LEFT JOIN department d ON d.id = p.department_id
         LEFT JOIN department u ON u.id = d.parent_id ORDER BY p.user_name`,
    );

  it('makes people, departments and managers, who may come later in the file', async () => {
    const header = 'userName,name,department,manager';
    const report = await take([header, 'eva,Eva Çelik,Waterweg / Noord,tom', 'tom,Tom de Boer,Waterweg,']);
    expect([report.added.length, report.departments.added]).toEqual([2, ['Waterweg', 'Noord']]);
    expect(await people()).toEqual([
      {
        userName: 'eva',
        name: 'Eva Çelik',
        title: null,
        active: 1,
        manager: 'tom',
        department: 'Noord',
        above: 'Waterweg',
      },
      {
        userName: 'tom',
        name: 'Tom de Boer',
        title: null,
        active: 1,
        manager: null,
        department: 'Waterweg',
        above: null,
      },
    ]);
    const { people: found } = await world.asking('tom').ok('{ people(search: "celik") { name } }');
    expect(found).toEqual([{ name: 'Eva Çelik' }]);
  });

  it('the same file again changes nothing', async () => {
    const file = ['userName,name,department,manager,active', 'eva,Eva,A / B,tom,ja', 'tom,Tom,A,,ja'];
    await take(file);
    const { added, changed, unchanged, departments } = await take(file);
    expect({ added, changed, unchanged, departments }).toMatchObject({
      ...{ added: [], changed: [], unchanged: 2, departments: { added: [], moved: [] } },
    });
  });

  it('changes what the file says, clears what is empty and leaves what it does not speak of', async () => {
    await world.person({ userName: 'eva', name: 'Eva', title: 'Schipper', email: 'eva@x.nl' });
    await world.person({ userName: 'tom', name: 'Tom' });
    const report = await take(['userName,name,email', 'EVA,Eva Jansen,']);
    expect(report.changed.map(({ columns }) => columns)).toEqual([['userName', 'name', 'email']]);
    const rows = await world.db.rows('SELECT name, title, email, active FROM person ORDER BY name');
    expect(rows).toEqual([
      { name: 'Eva Jansen', title: 'Schipper', email: null, active: 1 },
      { name: 'Tom', title: null, email: null, active: 1 },
    ]);
  });

  it('people not in the file stay, unless the file is said to be everybody', async () => {
    await world.person({ userName: 'tom', name: 'Tom' });
    const file = ['userName,name', 'eva,Eva'];
    await take(file);
    expect((await people()).map(({ active }) => active)).toEqual([1, 1]);
    const { deactivated } = await take(file, true);
    expect(deactivated.map(({ name }) => name)).toEqual(['Tom']);
    expect((await world.asking('tom').query('{ viewer { name } }')).status).toBe(401);
  });

  it('finds people by externalId when they changed their userName, also when two swap', async () => {
    const header = 'userName,name,externalId';
    await take([header, 'eva,Eva,1', 'tom,Tom,2']);
    const { added, changed } = await take([header, 'tom,Eva,1', 'eva,Tom,2']);
    expect([added.length, changed.length]).toEqual([0, 2]);
    expect((await people()).map(({ userName, name }) => [userName, name])).toEqual([
      ['eva', 'Tom'],
      ['tom', 'Eva'],
    ]);
  });

  it('finds somebody whom a token made at first sight by their e-mail', async () => {
    await world.person({ userName: null, name: 'E. Jansen', email: 'eva@x.nl' });
    const { added, changed } = await take(['userName,name,email', 'eva,Eva Jansen,eva@x.nl']);
    expect([added.length, changed.length]).toEqual([0, 1]);
  });

  it('tells departments apart that have the same name below different ones', async () => {
    await take(['userName,name,department', 'eva,Eva,Noord / Verkoop', 'tom,Tom,Zuid / Verkoop']);
    expect((await people()).map(({ department, above }) => [department, above])).toEqual([
      ['Verkoop (Noord)', 'Noord'],
      ['Verkoop (Zuid)', 'Zuid'],
    ]);
  });

  it('moves a department that the file puts elsewhere', async () => {
    await take(['userName,name,department', 'eva,Eva,Noord / Verkoop']);
    const { departments } = await take(['userName,name,department', 'eva,Eva,Zuid / Verkoop']);
    expect(departments).toMatchObject({ added: ['Zuid'], moved: ['Verkoop'] });
  });

  it.each([
    [['eva,Eva,nobody,'], 'line 2: the manager "nobody" is neither in the file nor known'],
    [['eva,Eva,eva,'], 'line 2: managers go round in a circle: eva → eva'],
    [['eva,Eva,tom,', 'tom,Tom,bo,', 'bo,Bo,eva,'], 'line 3: managers go round in a circle: tom → bo → eva → tom'],
    [['eva,Eva,,', 'bo,Bo,,', 'EVA,Other,,'], 'line 4: userName "EVA" belongs to line 2 already'],
    [['eva,Eva,,', 'éva,Other,,'], 'line 3: userName "éva" belongs to line 2 already'],
    [['eva,Eva,,A / B', 'tom,Tom,,B / A'], 'is part of itself'],
    [['eva,Eva,,A / B', 'tom,Tom,,C / B', 'bo,Bo,,B'], 'line 4: there are several departments "B"'],
  ])('%j is refused, and nothing of the file is taken over', async (rows, message) => {
    const importing = take(['userName,name,manager,department', ...rows, 'last,Last,,New']);
    await expect(importing).rejects.toThrow(message);
    expect(await people()).toEqual([]);
    expect(await world.db.rows('SELECT name FROM department')).toEqual([]);
  });

  it('a userName of somebody who is not in the file is not given away', async () => {
    await world.person({ userName: 'eva', name: 'Eva', externalId: '1' });
    await world.person({ userName: 'tom', name: 'Tom', externalId: '2' });
    const importing = take(['userName,name,externalId', 'tom,Eva,1']);
    await expect(importing).rejects.toThrow('line 2: userName "tom" belongs to Tom in the directory already');
  });
});
