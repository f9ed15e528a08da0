import { describe, expect, it } from 'vitest';
import { monthInCell } from '../../server/purpose/indicator/month-in-cell.ts';
import { readIndicatorFile } from '../../server/purpose/indicator/read-indicator-file.ts';

const read = (file: string | Uint8Array) => readIndicatorFile(file, '2026-11', ['Tevredenheid', 'Satisfaction']);
/** A file of these bytes, written as characters up to U+00FF. */
const bytes = (text: string) => Buffer.from(text, 'latin1');
const figures = (file: string | Uint8Array) => {
  const { figures, problems } = read(file);
  expect(problems).toEqual([]);
  return figures.map(({ month, value }) => [month, value]);
};
const problems = (file: string | Uint8Array) => read(file).problems.map(({ line, words }) => `${line}: ${words.en}`);

describe('a file with figures by month', () => {
  it.each([
    ['as Dutch Excel writes it', 'Maand;Cijfer\r\nokt-26;8,1\r\nnov-26;8,25\r\n'],
    ['as English Excel writes it', 'Month,Figure\r\nOct-26,8.1\r\nNov-26,8.25\r\n'],
    ['copied out of a sheet, without titles', '2026-10\t8,1\n2026-11\t8,25'],
    ['with the column called as the indicator', 'Aantal;Datum;Tevredenheid\n31;01-10-2026;8,1\n28;01-11-2026;8,25\n'],
    ['with its columns the other way round', 'Cijfer;Maand\n8,1;10-2026\n8,25;11-2026\n'],
    ['with figures in front and no titles', '8,1;2026-10\n8,25;2026-11\n'],
    ['with titles of its own', 'Wanneer;NPS na bezoek\noktober 2026;8,1\n1 november 2026;8,25\n'],
    ['with columns that Excel left empty', 'Maand;Cijfer;;\n2026-10;8,1;;\n2026-11;8,25;;\n;;;\n'],
    ['with quotes and commas', '"maand","waarde"\n"2026-10","8,1"\n"2026-11","8,25"\n'],
    [
      'with a byte order mark and the line that names the delimiter',
      '\uFEFFsep=;\nMaand;Cijfer\n2026-10;8,1\n202611;8,25',
    ],
    [
      'with months of a whole year, of which most are still empty',
      'Maand;Cijfer\n2026-10;8,1\n2026-11;8,25\n2026-12;\n2027-01;',
    ],
  ])('is read %s', (_, text) => {
    expect(figures(text)).toEqual([
      ['2026-10', 8.1],
      ['2026-11', 8.25],
    ]);
  });

  it('is read in Windows-1252 and UTF-16 as well', () => {
    expect(figures(bytes('Maand;Cijfer in \x80\nokt-26;\x80 8,10\n'))).toEqual([['2026-10', 8.1]]);
    expect(figures(Buffer.from('\uFEFFMaand\tCijfer\r\n2026-10\t8,1\r\n', 'utf16le'))).toEqual([['2026-10', 8.1]]);
    expect(figures(Buffer.from('\uFEFFMaand\tCijfer\r\n2026-10\t8,1\r\n', 'utf16le').swap16())).toEqual([
      ['2026-10', 8.1],
    ]);
  });

  it.each([
    ['2026-11', '2026-11'],
    ['2026/1', '2026-01'],
    ['2026-11-01', '2026-11'],
    ['2026-11-01 00:00:00', '2026-11'],
    ['2026-11-01T00:00:00Z', '2026-11'],
    ['11-2026', '2026-11'],
    ['11/2026', '2026-11'],
    ['nov 2026', '2026-11'],
    ['Nov. 2026', '2026-11'],
    ['november 2026', '2026-11'],
    ["nov '26", '2026-11'],
    ['mrt-70', '1970-03'],
    ['maart 1999', '1999-03'],
    ['May-26', '2026-05'],
    ['mei 2026', '2026-05'],
    ['2026 okt', '2026-10'],
    ['01-11-2026', '2026-11'],
    ['30-11-2026', '2026-11'],
    ['1.11.2026', '2026-11'],
    ['01/11/2026', '2026-11'],
    ['1-nov-26', '2026-11'],
    ['11/01/2026', null],
    ['2026-13', null],
    ['13-2026', null],
    ['00-2026', null],
    ['01-11-26', null],
    ['november', null],
    ['2026', null],
    ['constructor 2026', null],
    ['46327', null],
    ['', null],
  ])('names the month %j as %j', (cell, month) => expect(monthInCell(cell)).toBe(month));

  it.each([
    [['1.234,5', '1.200'], ';', [1234.5, 1200]],
    [['1,234.5', '1,200'], ';', [1234.5, 1200]],
    [['8.1', '1.234'], ';', [8.1, 1.234]],
    [['1.234', '1.250'], ';', [1234, 1250]],
    [['1 234,5', "1'234", '1\u00a0234'], ';', [1234.5, 1234, 1234]],
    [['81%', '+34', '-12', '−12,5', '€ -3', ',5'], ';', [81, 34, -12, -12.5, -3, 0.5]],
    [['1.234.567', '0,125'], '\t', [1234567, 0.125]],
    [['8,1', '8.2'], '\t', [8.1, 8.2]],
  ])('takes %j for %j', (cells, delimiter, values) => {
    const text = cells.map((cell, n) => `2026-0${n + 1}${delimiter}${cell}`).join('\n');
    expect(figures(text).map(([, value]) => value)).toEqual(values);
  });

  it.each([
    ['', '1: There are no figures in this. Put a month and a number on each line.'],
    ['Maand;Cijfer\n', '1: There are no figures in this. Put a month and a number on each line.'],
    ['Maand;Cijfer\n2026-10;\n', '1: There are no figures in this. Put a month and a number on each line.'],
    [
      'Naam;Afdeling;Score\nEva;Noord;8\n',
      '1: lacks a column "month" or a column "figure". Found instead: "Naam", "Afdeling", "Score".',
    ],
    [
      'Maand;Score;Cijfer\n2026-10;8;9\n',
      '1: lacks a column "month" or a column "figure". Found instead: "Maand", "Score", "Cijfer".',
    ],
    [
      '2026-10,8,1\n',
      '1: has 3 columns instead of 2. Is there a comma in the number? Then put semicolons between columns.',
    ],
    [
      'Maand,Cijfer\n2026-10,8,1\n',
      '2: has 3 columns instead of 2. Is there a comma in the number? Then put semicolons between columns.',
    ],
    ['2026-10\n', '1: has 1 column instead of 2. Is there a comma in the number? Then put semicolons between columns.'],
    ['Maand;Cijfer\noktober;8\n', '2: "oktober" is no month. Write 2026-11.'],
    ['2026-13;8\n', '1: "2026-13" is no month. Write 2026-11.'],
    ['Maand;Cijfer\n;8\n', '2: has no month.'],
    ['Maand;Cijfer\n2026-12;8\n', '2: 2026-12 has not begun yet.'],
    ['Maand;Cijfer\n1969-12;8\n', '2: is from before 1970.'],
    ['Maand;Cijfer\n2026-10;8\nokt-26;9\n', '3: 2026-10 is on line 2 already.'],
    ['Maand;Cijfer\n2026-10;goed\n', '2: "goed" is no number, or can be read in two ways. Write 8.1 or 1234.'],
    ['Maand;Cijfer\n2026-10;NaN\n', '2: "NaN" is no number, or can be read in two ways. Write 8.1 or 1234.'],
    ['Maand;Cijfer\n2026-10;Infinity\n', '2: "Infinity" is no number, or can be read in two ways. Write 8.1 or 1234.'],
    ['Maand;Cijfer\n2026-10;1e3\n', '2: "1e3" is no number, or can be read in two ways. Write 8.1 or 1234.'],
    ['Maand;Cijfer\n2026-10;0x10\n', '2: "0x10" is no number, or can be read in two ways. Write 8.1 or 1234.'],
    ['2026-10\t1.234\n', '1: "1.234" is no number, or can be read in two ways. Write 8.1 or 1234.'],
    ['Maand;Cijfer\n2026-10;<b>8</b>\n', '2: "<b>8</b>" is no number, or can be read in two ways. Write 8.1 or 1234.'],
    ['Maand;Cijfer\n2026-10;8\u0007\n', '2: holds characters that cannot be seen.'],
    ['Maand;Cijfer\n2026-10;1000000000001\n', '2: has a number that is too large.'],
    [`Maand;Cijfer\n2026-10;${'9'.repeat(400)}\n`, '2: has a number that is too large.'],
    [
      `Maand;Cijfer\n2026-10;${'x'.repeat(400)}\n`,
      `2: "${'x'.repeat(40)}…" is no number, or can be read in two ways. Write 8.1 or 1234.`,
    ],
    ['Maand;Cijfer\n2026-10;"8\n', '2: the quotation marks do not match.'],
    [
      'Maand;Cijfer\n2026-10;8\uFFFD\n',
      '2: holds a character that is damaged or cut off. Export the file again as UTF-8.',
    ],
  ])('%j is refused: %s', (text, problem) => expect(problems(text)).toEqual([problem]));

  it('names every bad line, in Dutch too, and still reads the good ones', () => {
    const { figures, problems, emptyLineCount } = read('Maand;Cijfer\n2026-09;8\n2026-10;\noktober;9\n2026-11;veel\n');
    expect(figures).toEqual([{ line: 2, month: '2026-09', value: 8 }]);
    expect(problems.map(({ line, words }) => `${line}: ${words.nl}`)).toEqual([
      '4: "oktober" is geen maand. Schrijf 2026-11.',
      '5: "veel" is geen getal, of kan op twee manieren gelezen worden. Schrijf 8,1 of 1234.',
    ]);
    expect(emptyLineCount).toBe(1);
  });
});
