import { type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

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

/** What the server folded for searching, compared byte by byte. */
export function foldedText(name: string, length: number, more: More = {}): TableColumnOptions {
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

/** In MySQL an index of words is made without InnoDB's stop words, which are English and many a Dutch one. */
export function withoutStopWords(statements: string[]): string[] {
  return [
    'SET SESSION innodb_ft_enable_stopword = OFF',
    ...statements,
    'SET SESSION innodb_ft_enable_stopword = DEFAULT',
  ];
}
