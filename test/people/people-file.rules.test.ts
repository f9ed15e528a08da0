import { describe, expect, it } from 'vitest';
import { readPeopleFile } from '../../server/people/people-file.ts';

const read = (text: string) => readPeopleFile(new TextEncoder().encode(text));
/** A file of these bytes, written as characters up to U+00FF. */
const readBytes = (bytes: string) => readPeopleFile(Buffer.from(bytes, 'latin1'));
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
    ['blank lines before the header', '\n \n;;\nuserName;name\neva;Eva Çelik\n'],
    ["blank lines around Excel's own first line", '\n\u200B\nsep=|\n\nuserName|name\neva|Eva Çelik\n'],
    ['invisible signs in its header', '\uFEFF\uFEFF"user\u200BName"\u00A0;\u00ADname\u2060\neva;Eva Çelik\n'],
    ['invisible signs in its cells', 'userName,name\ne\u200Bva\uFEFF,\u2060Eva\u00A0\u3000C\u0327e\u00ADlik\n'],
    ['blanks between a comma and a quotation mark', 'userName,name\neva, "Eva Çelik" \n'],
  ])('is read with %s', (_, text) => {
    expect(names(text)).toEqual([['eva', 'Eva Çelik']]);
  });

  it('is read in Windows-1252, which Excel writes where it is not told otherwise', () => {
    const bytes = Uint8Array.from([...'userName;name\neva;Ren'].map((sign) => sign.charCodeAt(0)).concat(0xe9));
    expect(readPeopleFile(bytes).people[0]!.name).toBe('René');
  });

  it.each([
    ['little-endian', 'utf16le' as const, '\uFEFF'],
    ['little-endian without a mark', 'utf16le' as const, ''],
    ['big-endian', 'utf16be' as const, '\uFEFF'],
    ['big-endian without a mark', 'utf16be' as const, ''],
  ])('is read in UTF-16, %s', (_, encoding, byteOrderMark) => {
    const bytes = Buffer.from(`${byteOrderMark}userName\tname\r\neva\tEva Çelik 😀\r\n`, 'utf16le');
    if (encoding === 'utf16be') bytes.swap16();
    expect(readPeopleFile(bytes).people[0]!.name).toBe('Eva Çelik 😀');
    expect(() => readPeopleFile(bytes.subarray(0, -1))).toThrow('line 3: holds a character that is damaged or cut off');
  });

  it('reads each byte of Windows-1252 as Windows does, on every version of Node', () => {
    const signs = Object.fromEntries([...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].map((sign, n) => [0x80 + n, sign]));
    for (let byte = 0x80; byte <= 0xff; byte += 1) {
      const text = `userName,name\neva,a${String.fromCharCode(byte)}b`;
      if (signs[byte] === ' ') expect(() => readBytes(text)).toThrow('line 2: holds a byte that is no character');
      else if (byte === 0xa0) expect(readBytes(text).people[0]!.name).toBe('a b');
      // The soft hyphen cannot be seen.
      else if (byte === 0xad) expect(readBytes(text).people[0]!.name).toBe('ab');
      else expect(readBytes(text).people[0]!.name).toBe(`a${signs[byte] ?? String.fromCharCode(byte)}b`);
    }
  });

  it('is read in Windows-1252 with what Excel puts between letters', () => {
    expect(readBytes('userName;name;title\neva;D\x92Souza;\x80 5 \x96 6').people[0]).toMatchObject({
      ...{ name: 'D’Souza', title: '€ 5 – 6' },
    });
  });

  it.each([
    ['one byte of another encoding', 'userName,name\neva,Zo\xC3\xAB\ntom,M\xFCller\n', 3],
    ['one byte of another encoding after a byte order mark', '\xEF\xBB\xBFuserName,name\neva,Zo\xEB\n', 2],
    ['a character cut in two at its end', 'userName,name\neva,Eva\ntom,Zo\xC3', 3],
    ['a long character cut in two at its end', 'userName,name\neva,D\xE2\x80', 2],
    ['a character that lost its second byte', 'userName,name\neva,Zo\xC3 Bos\ntom,\xC3\x87elik', 2],
  ])('in UTF-8 with %s is refused, instead of taken for another encoding', (_, bytes, line) => {
    expect(() => readBytes(bytes)).toThrow(`line ${line}: holds a damaged or cut character`);
  });

  it.each([
    ['userName,name\neva,ZoÃ«\n', 'line 2: was read in a wrong encoding before'],
    ['userName,name\neva,Zo\uFFFD\n', 'line 2: holds a character that is damaged or cut off'],
  ])('%j, damaged before it came here, is refused', (text, message) => expect(() => read(text)).toThrow(message));

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
    ['userName,name\neva,\u2800\n', 'line 2: name has no character that can be seen'],
    ['userName,name\neva,\u3164\uFE0F\n', 'line 2: name has no character that can be seen'],
    ['userName,name\n\u0301,Eva\n', 'line 2: userName has no character that can be seen'],
    ['\n\n\nuserName,title\neva,x\n', 'line 4: the column name is missing'],
    ['\n\nuserName,name\n\neva,\n', 'line 5: name is empty'],
    ['userName,name\neva,"Eva\n', 'the quotation marks do not match'],
    [
      'userName;name\neva;Eva\nayse;Ay?e Yilmaz\n',
      'line 3: the name "Ay?e Yilmaz" lost a letter: save the file as "CSV UTF-8"',
    ],
    ['userName;name\nsorin;?erban Popescu\n', 'line 2: the name "?erban Popescu" lost a letter'],
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
