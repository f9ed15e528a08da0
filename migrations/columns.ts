import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

/** What every migration is written with. Once one is released, nothing here may change what it makes. */
type More = Partial<TableColumnOptions>;

const ascii = { charset: 'ascii', collation: 'ascii_bin' };
const unicode = { charset: 'utf8mb4', collation: 'utf8mb4_unicode_ci' };

export const key = { isPrimary: true };
export const optional = { isNullable: true };

/** Codes, hashes and anything else in ASCII, compared byte by byte. */
export function word(name: string, length: number, more: More = {}): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), ...ascii, ...more };
}

export function longWord(name: string): TableColumnOptions {
  return { name, type: 'mediumtext', ...ascii };
}

export function uuid(name: string, more: More = {}): TableColumnOptions {
  return word(name, 36, more);
}

/** `YYYY-MM-DD`. */
export function day(name: string, more: More = {}): TableColumnOptions {
  return word(name, 10, more);
}

/** What people wrote, compared without regard to case. */
export function text(name: string, length: number, more: More = {}): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), ...unicode, ...more };
}

export function longText(name: string, more: More = {}): TableColumnOptions {
  return { name, type: 'mediumtext', ...unicode, ...more };
}

/** Texts in any script, compared byte by byte: case and accents count. */
export function exactText(name: string, length: number, more: More = {}): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), charset: 'utf8mb4', collation: 'utf8mb4_bin', ...more };
}

/** In UTC, with milliseconds. */
export function time(name: string, more: More = {}): TableColumnOptions {
  return { name, type: 'datetime', precision: 3, ...more };
}

/** 0 or 1, or another number below 128. */
export function flag(name: string, more: More = {}): TableColumnOptions {
  return { name, type: 'tinyint', ...more };
}

export function small(name: string, more: More = {}): TableColumnOptions {
  return { name, type: 'smallint', ...more };
}

export function number(name: string, more: More = {}): TableColumnOptions {
  return { name, type: 'integer', ...more };
}

/** Passes over tables that are there: MySQL keeps those of a migration that broke off. */
export async function createTables(runner: QueryRunner, tables: Table[]): Promise<void> {
  for (const table of tables) await runner.createTable(isSqlite(runner) ? withoutCharsets(table) : table, true);
}

export async function dropTables(runner: QueryRunner, tables: Table[]): Promise<void> {
  for (const table of [...tables].reverse()) await runner.dropTable(table.name, true);
}

export function isSqlite(runner: QueryRunner): boolean {
  return runner.connection.options.type === 'better-sqlite3';
}

/** Character sets and collations are MySQL's; SQLite compares bytes. */
function withoutCharsets(table: Table): Table {
  const plain = table.clone();
  for (const column of plain.columns) column.charset = column.collation = undefined;
  return plain;
}

/**
 * From this migration on no program starts that does not know it. A migration says so where older programs would spoil what
 * it has made: it belongs to the release after the one whose programs understand both.
 */
export async function refuseOlderPrograms(runner: QueryRunner, migration: MigrationInterface): Promise<void> {
  await runner.query('DELETE FROM oldest_program');
  await runner.query(`INSERT INTO oldest_program (migration) VALUES ('${migration.constructor.name}')`);
}

/** In MySQL an index of words is made without InnoDB's stop words, which are English and many a Dutch one. */
export function withoutStopWords(statements: string[]): string[] {
  return [
    'SET SESSION innodb_ft_enable_stopword = OFF',
    ...statements,
    'SET SESSION innodb_ft_enable_stopword = DEFAULT',
  ];
}

/** Adds the column of folded words to a table and fills it from these texts. */
export async function addWords(runner: QueryRunner, table: string, texts: string[]): Promise<void> {
  const collation = isSqlite(runner) ? '' : ' CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
  if (!(await runner.hasColumn(table, 'words'))) {
    await alterTable(runner, `ALTER TABLE ${table} ADD COLUMN words mediumtext${collation} NULL`);
  }
  // In portions, of which MySQL stores each by itself: a migration that broke off goes on where it was.
  for (let last = ''; ; ) {
    const sql = `SELECT id, ${texts.join(', ')} FROM ${table} WHERE words IS NULL AND id > ? ORDER BY id LIMIT 500`;
    const rows: Record<string, string>[] = await runner.query(sql, [last]);
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id!);
    const words = rows.flatMap((row) => [row.id, searchableWords(texts.map((name) => row[name]!))]);
    const cases = rows.map(() => 'WHEN ? THEN ?').join(' ');
    const list = ids.map(() => '?').join(', ');
    await runner.query(`UPDATE ${table} SET words = CASE id ${cases} END WHERE id IN (${list})`, [...words, ...ids]);
    last = ids.at(-1)!;
  }
}

export async function dropWords(runner: QueryRunner, table: string): Promise<void> {
  if (await runner.hasColumn(table, 'words')) await alterTable(runner, `ALTER TABLE ${table} DROP COLUMN words`);
}

/** A table with an index of words: MySQL may make that anew when a column comes or goes. */
async function alterTable(runner: QueryRunner, change: string): Promise<void> {
  for (const statement of isSqlite(runner) ? [change] : withoutStopWords([change])) await runner.query(statement);
}

/** As the server folded words on 28 November 2026; a test tells when it does so no more. */
export function searchableWords(all: string[]): string {
  const terms = all.flatMap((text) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...new Set(terms)].map((term) => ` ${term}`).join('');
}

function folded(text: string): string {
  return text
    .replace(/['`´ʹʻʼʽʾʿˈ‘’‚‛′]/g, '')
    .normalize('NFKD')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøßæœıðþħŧς]/g, (letter) => plain[letter] ?? letter)
    .replace(/[\s\p{Cc}\p{Pd}.,;()/]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

const plain: Record<string, string> = {
  ...{ ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ς: 'σ' },
};
