import { describe, expect, it } from 'vitest';
import { OperatorError } from '../../server/kernel/operator-error.ts';
import { type ImportOptions, importPeople } from '../../server/people/import-people.ts';
import { readPeopleFile } from '../../server/people/people-file.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('importing people on $name', (database) => {
  const world = worldOn(database);
  const take = (lines: string[], options: Partial<ImportOptions> = {}) => {
    const { people } = readPeopleFile(new TextEncoder().encode(lines.join('\n')));
    return importPeople(world.app.context, people, { deactivateMissing: false, ...options });
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

  it('is seen at once by the process that did it, whatever it remembered', async () => {
    const eva = await world.person({ userName: 'eva', name: 'Eva' });
    await take(['userName,name,department', 'eva,Eva,Noord']);
    const seen = async () => (await world.asking('eva').ok('{ viewer { id name department { name } } }')).viewer;
    expect(await seen()).toEqual({ id: eva.id, name: 'Eva', department: { name: 'Noord' } });
    await take(['userName,name,department', 'eva,Eva Jansen,Zuid']);
    expect(await seen()).toEqual({ id: eva.id, name: 'Eva Jansen', department: { name: 'Zuid' } });
  });

  it('people not in the file stay, unless the file is said to be everybody', async () => {
    await world.person({ userName: 'tom', name: 'Tom' });
    const file = ['userName,name', 'eva,Eva'];
    await take(file);
    expect((await people()).map(({ active }) => active)).toEqual([1, 1]);
    expect((await world.asking('tom').query('{ viewer { name } }')).status).toBe(200);
    const { deactivated } = await take(file, { deactivateMissing: true, confirmed: true });
    expect(deactivated.map(({ name }) => name)).toEqual(['Tom']);
    expect((await world.asking('tom').query('{ viewer { name } }')).status).toBe(401);
  });

  it('more than a tenth of the active people leave only when that is confirmed', async () => {
    await world.people(19);
    await world.person({ userName: 'left', name: 'Left', active: 0 });
    const everybody = (await people()).filter(({ active }) => active === 1);
    const without = (number: number) => [
      'userName,name',
      ...everybody.slice(number).map(({ userName, name }) => `${userName},${name}`),
      'eva,Eva',
    ];
    await take(['userName,name', 'eva,Eva']);
    const importing = take(without(3), { deactivateMissing: true });
    await expect(importing).rejects.toThrow(OperatorError);
    await expect(importing).rejects.toThrow(
      /3 of the 20 active people are not in the file and would no longer be active: Person Number\d+, Person/,
    );
    expect((await people()).filter(({ active }) => active === 1)).toHaveLength(20);
    expect((await take(without(2), { deactivateMissing: true })).deactivated).toHaveLength(2);
    const confirmed = await take(without(5), { deactivateMissing: true, confirmed: true });
    expect(confirmed.deactivated).toHaveLength(3);
    expect((await people()).filter(({ active }) => active === 1)).toHaveLength(15);
  });

  it('a dry run says what would change, also what would have to be confirmed, and writes nothing', async () => {
    await world.person({ userName: 'tom', name: 'Tom' });
    await world.person({ userName: 'bo', name: 'Bo' });
    const before = await people();
    const file = ['userName,name,department', 'eva,Eva,New', 'bo,Bo Bos,New'];
    const report = await take(file, { dryRun: true, deactivateMissing: true });
    expect(report).toMatchObject({
      ...{ added: [{ name: 'Eva' }], changed: [{ columns: ['name', 'department'] }], unchanged: 0 },
      ...{ deactivated: [{ name: 'Tom' }], asksForConfirmation: true, departments: { added: ['New'], moved: [] } },
    });
    expect(await people()).toEqual(before);
    expect(await world.db.rows('SELECT name FROM department')).toEqual([]);
    const really = await take(file, { deactivateMissing: true, confirmed: true });
    expect(really.deactivated.map(({ name }) => name)).toEqual(['Tom']);
  });

  it('tells how far it is, until everybody is done', async () => {
    const rows = Array.from({ length: 1_200 }, (_, number) => `person${number},Person ${number}`);
    await take(['userName,name', rows[0]!, 'person1,Old']);
    const steps: number[] = [];
    await take(['userName,name', ...rows], { onProgress: (people) => steps.push(people) });
    expect(steps.reduce((sum, step) => sum + step, 0)).toBe(1_200);
    expect(steps.length).toBeGreaterThan(3);
  });

  it.each([
    ['an accent', 'jose', 'josé'],
    ['another accent in capitals', 'ZOE', 'zoë'],
    ['emoji', 'sun 🌞', 'sun 🌛'],
    ['wide letters', 'eva', 'ｅｖａ'],
    ['a letter that is two', 'strasse', 'straße'],
    ['letters written as one', 'coeur', 'cœur'],
    ['hiragana and katakana', 'あい', 'アイ'],
    ['digits of another script', 'a1', 'a१'],
  ])(
    'two people whose keys differ by %s alone are named by line, since MySQL takes the two for one',
    async (_, one, other) => {
      await expect(take(['userName,name', `${one},One`, `${other},Other`])).rejects.toThrow(
        `line 3: userName "${other}" belongs to line 2 already, as "${one}"`,
      );
      const ids = take(['userName,name,externalId', `x,One,${one}`, `y,Other,${other}`]);
      await expect(ids).rejects.toThrow(`line 3: externalId "${other}" belongs to line 2 already`);
      await world.person({ userName: one, name: 'Known' });
      const known = take(['userName,name', `${other},Other`]);
      await expect(known).rejects.toThrow(`line 2: userName "${other}" belongs to Known in the directory already`);
    },
  );

  it('an invisible character tells nobody apart, and is not taken over', async () => {
    await expect(take(['userName,name', 'eva,Eva', 'e\u200Bva,Other'])).rejects.toThrow(
      'line 3: userName "eva" belongs',
    );
    await take(['userName,name,department', 'e\u200Bva,E\u200Bva\u00A0Bos,No\u00ADord']);
    await take(['userName,name,department', 'eva,Eva Bos,Noord']);
    expect(await people()).toMatchObject([{ userName: 'eva', name: 'Eva Bos', department: 'Noord' }]);
  });

  it('somebody with nearly the same e-mail is somebody else', async () => {
    await world.person({ userName: null, name: 'José', email: 'josé@x.nl' });
    const { added, changed } = await take(['userName,name,email', 'jose,Jose,jose@x.nl']);
    expect([added.length, changed.length]).toEqual([1, 0]);
  });

  it('departments that MySQL takes for one are named by line; case and accents make no other department', async () => {
    const header = 'userName,name,department';
    await expect(take([header, 'eva,Eva,Zorg 🚑', 'tom,Tom,Zorg 🚒'])).rejects.toThrow(
      'line 3: the department "Zorg 🚒" cannot be told from "Zorg 🚑" in line 2',
    );
    await take([header, 'eva,Eva,Zorg 🚑', 'tom,Tom,Café', 'bo,Bo,CAFE']);
    expect((await people()).map(({ department }) => department)).toEqual(['Café', 'Zorg 🚑', 'Café']);
    await expect(take([header, 'eva,Eva,Zorg 🚒'])).rejects.toThrow('"Zorg 🚑" in the directory');
  });

  it('departments whose names become too long by telling them apart are named by line', async () => {
    const [north, south] = ['n'.repeat(150), 's'.repeat(150)];
    const rows = ['eva', 'tom'].map((name, n) => `${name},${name},${[north, south][n]} / ${'x'.repeat(50)}`);
    await expect(take(['userName,name,department', ...rows])).rejects.toThrow(
      /line 2: .* is longer than 190 characters/,
    );
  });

  it('a long name of letters that count as several is taken over', async () => {
    const { added } = await take(['userName,name', `eva,${'ß'.repeat(200)}`]);
    expect(added).toHaveLength(1);
  });

  it('what a unique index refuses after all is a sentence with the value, and nothing is taken over', async () => {
    await world.db.transaction((db) => db.run('CREATE UNIQUE INDEX uq_person_title ON person (title)'));
    const importing = take(['userName,name,title', 'eva,Eva,Nurse', 'tom,Tom,Nurse']);
    await expect(importing).rejects.toThrow(OperatorError);
    const value = world.db.dialect === 'mysql' ? /entry 'Nurse' for key 'uq_person_title'/ : /person\.title/;
    await expect(importing).rejects.toThrow(value);
    expect(await people()).toEqual([]);
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
