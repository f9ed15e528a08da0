import mysql from 'mysql2/promise';
import { describe, expect, inject, it } from 'vitest';
import { collationKey } from '../../server/kernel/collation-key.ts';

/** What each character of the basic plane weighs in the collation of our columns. */
async function weights(url: string): Promise<Map<string, string[]>> {
  const connection = await mysql.createConnection(url);
  const found = new Map<string, string[]>();
  for (let from = 1; from < 0x10000; from += 2048) {
    const points = Array.from({ length: 2048 }, (_, place) => from + place);
    const letters = points.filter((point) => point < 0xd800 || (point > 0xdfff && point < 0x10000)).map(letterOf);
    const weight = (letter: string) =>
      `HEX(WEIGHT_STRING(CONVERT(0x${Buffer.from(letter).toString('hex')} USING utf8mb4) COLLATE utf8mb4_unicode_ci))`;
    const sql = `SELECT ${letters.map((letter) => `${weight(letter)} AS \`${letter.codePointAt(0)}\``).join(', ')}`;
    const [[row]] = await connection.query<mysql.RowDataPacket[]>(letters.length > 0 ? sql : 'SELECT 1 AS `0`');
    for (const letter of letters) found.set(letter, unitsOf(row![String(letter.codePointAt(0))]));
  }
  await connection.end();
  return found;
}

const letterOf = (point: number) => String.fromCharCode(point);
/** Letters that the table of the collation does not hold weigh two words together (UCA 7.1.3, implicit weights). */
const unitsOf = (hex: string) => hex.match(/FB[4-F].{5}|.{4}/g) ?? [];

describe.runIf(inject('mysqlUrl') !== null)('texts that MariaDB takes for the same', () => {
  it('have one key, whatever characters they are made of', async () => {
    const all = [...(await weights(inject('mysqlUrl')!))];
    expect(all.length).toBeGreaterThan(63_000);
    const keys = new Map<string, string>();
    for (const [letter, units] of all) {
      if (units.length === 1 && !keys.has(units[0]!)) keys.set(units[0]!, collationKey(`x${letter}x`).slice(1, -1));
    }
    const apart = all.filter(([letter, units]) => {
      const key = collationKey(`x${letter}x`).slice(1, -1);
      return key !== units.map((unit) => keys.get(unit)).join('');
    });
    expect(apart.map(([letter]) => letter)).toEqual([]);
  }, 60_000);
});

describe('the key of a name', () => {
  it.each([
    ['Straße', 'STRASSE'],
    ['José', 'jose'],
    ['ｅｖａ', 'eva'],
    ['eva\u200B', 'eva'],
    ['Zorg 🚑', 'Zorg 🚒'],
    ['cœur', 'coeur'],
    ['ĳs', 'ijs'],
  ])('%j is that of %j', (one, other) => expect(collationKey(one)).toBe(collationKey(other)));

  it.each([
    ['eva', 'evi'],
    ['anne-fleur', 'anne fleur'],
    ["o'neill", 'oneill'],
    ['1', '2'],
    ['漢', '字'],
  ])('%j is not that of %j', (one, other) => expect(collationKey(one)).not.toBe(collationKey(other)));
});
