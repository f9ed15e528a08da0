import { describe, expect, it } from 'vitest';
import { readPeopleFile } from '../../server/people/people-file.ts';

const read = (text: string) => readPeopleFile(new TextEncoder().encode(text));
const names = (text: string) => read(text).people.map(({ userName, name }) => [userName, name]);

describe('a file of people', () => {
  it.each([
    ['commas', 'userName,name\neva,Eva Çelik\n'],
    ['semicolons and Windows line ends, as Dutch Excel writes', 'userName;name\r\neva;Eva Çelik\r\n'],
    ['tabs', 'userName\tname\neva\tEva Çelik'],
    ['a byte order mark', '\uFEFFuserName,name\neva,Eva Çelik\n'],
    ["Excel's own first line", 'sep=;\nuserName;name\neva;Eva Çelik\n'],
    ['another order and case of the columns', 'NAME,username\nEva Çelik,eva\n'],
    ['quotes and blanks around', ' userName , name \n" eva ","Eva  Çelik "\n'],
    ['empty lines', 'userName,name\n\neva,Eva Çelik\n,\n\n'],
  ])('is read with %s', (_, text) => {
    expect(names(text)).toEqual([['eva', 'Eva Çelik']]);
  });

  it('is read in Windows-1252, which Excel writes where it is not told otherwise', () => {
    const bytes = Uint8Array.from([...'userName;name\neva;Ren'].map((sign) => sign.charCodeAt(0)).concat(0xe9));
    expect(readPeopleFile(bytes).people[0]!.name).toBe('René');
  });

  it('keeps a quoted line end inside its row, and counts lines as an editor shows them', () => {
    const text = 'userName,name,title\r\neva,Eva,"Head of\r\nsales"\r\ntom,,x\r\n';
    expect(() => read(text)).toThrow('line 4: name is empty.');
    expect(read(text.replace('tom,,x', 'tom,Tom,x')).people[0]!.title).toBe('Head of sales');
  });

  it('tells a column that is left out from a cell that is empty', () => {
    const [eva] = read('userName,name,title\neva,Eva,\n').people;
    expect([eva!.title, eva!.email]).toEqual([null, undefined]);
  });

  it('takes departments as a path', () => {
    const [eva] = read('userName,name,department\neva,Eva,Waterweg / Klant en verkoop / I/O\n').people;
    expect(eva!.department).toEqual(['Waterweg', 'Klant en verkoop', 'I/O']);
  });

  it.each([['true'], ['1'], ['ja'], ['WAAR'], ['']])('reads active %j as yes', (word) => {
    expect(read(`userName,name,active\neva,Eva,${word}\n`).people[0]!.active).toBe(true);
  });

  it.each([['false'], ['0'], ['nee'], ['ONWAAR']])('reads active %j as no', (word) => {
    expect(read(`userName,name,active\neva,Eva,${word}\n`).people[0]!.active).toBe(false);
  });

  it.each([
    ['', 'the column userName is missing'],
    ['userName,name\n', 'the file holds no people'],
    ['username,title\neva,x\n', 'the column name is missing'],
    ['userName,name,name\neva,Eva,x\n', 'the column name stands there twice'],
    ['userName,name\n,Eva\n', 'line 2: userName is empty'],
    ['userName,name,email\neva,Eva,eva at home\n', 'line 2: "eva at home" is no e-mail address'],
    ['userName,name,locale\neva,Eva,Dutch\n', 'line 2: "Dutch" is no locale'],
    ['userName,name,active\neva,Eva,perhaps\n', 'line 2: active is "perhaps"'],
    ['userName,name,title\neva,Eva\n', 'line 2: has 2 columns instead of 3'],
    ['userName,name\neva,Eva,Jansen\n', 'line 2: has 3 columns instead of 2'],
    [`userName,name\neva,${'x'.repeat(201)}\n`, 'line 2: name is longer than 200 characters'],
    ['userName,name\neva,E\u0000va\n', 'line 2: name holds control characters'],
    ['userName,name\neva,"Eva\n', 'the quotation marks do not match'],
    [
      'userName,name,department\neva,Eva,Noord /  / Zuid\n',
      'line 2: the department "Noord / / Zuid" has an empty part',
    ],
  ])('%j is refused: %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('names every bad row, and columns that it passes over', () => {
    const text = 'userName,name,cost centre\n,Eva,1\ntom,Tom,2\n,Bo,3\n';
    expect(() => read(text)).toThrow(/line 2: userName is empty\.\n {2}line 4: userName is empty\./);
    expect(read(text.replaceAll('\n,', '\nx,')).ignored).toEqual(['cost centre']);
  });
});
