import type { Database, Dialect, Parameter, Writer } from './database.ts';
import { isoTime } from './time.ts';

/** SQL with a placeholder for each parameter. */
export interface Statement {
  sql: string;
  parameters: Parameter[];
}

/** Chooses by dialect. Files outside the kernel use the functions below and never ask for the dialect themselves. */
export function byDialect<Choice>(dialect: Dialect, choices: Record<Dialect, Choice>): Choice {
  return choices[dialect];
}

/** `?, ?, ?` for a list of this length. */
export function placeholders(list: readonly unknown[]): string {
  return list.map(() => '?').join(', ');
}

/** A list with its first entry repeated up to a power of two, so that few different statements are prepared. */
export function filledUp<Entry>(list: readonly Entry[]): Entry[] {
  const size = 2 ** Math.ceil(Math.log2(list.length));
  return [...list, ...Array<Entry>(size - list.length).fill(list[0]!)];
}

/**
 * Ends a SELECT whose rows stay locked until the transaction ends, and which sees what others have just committed. SQLite
 * has one writer at a time, so nothing is needed there.
 */
export function forUpdate(dialect: Dialect): string {
  return byDialect(dialect, { mysql: ' FOR UPDATE', sqlite: '' });
}

/** The same for rows that nobody may change meanwhile, and that others may lock so too. */
export function forShare(dialect: Dialect): string {
  return byDialect(dialect, { mysql: ' LOCK IN SHARE MODE', sqlite: '' });
}

/** Locks a row until the transaction ends, where writers are not one at a time anyway. */
export async function lockRow(db: Writer, table: string, uuid: string): Promise<void> {
  const sql = byDialect(db.dialect, { mysql: `SELECT id FROM ${table} WHERE id = ? FOR UPDATE`, sqlite: null });
  if (sql !== null) await db.rows(sql, [uuid]);
}

/** Begins an INSERT that passes over rows whose key is there already. */
export function insertIgnore(dialect: Dialect): string {
  return byDialect(dialect, { mysql: 'INSERT IGNORE INTO', sqlite: 'INSERT OR IGNORE INTO' });
}

/** Goes between an INSERT and what it sets instead when these columns, a unique key, are there already. */
export function onDuplicate(dialect: Dialect, ...columns: string[]): string {
  return byDialect(dialect, {
    mysql: 'ON DUPLICATE KEY UPDATE',
    sqlite: `ON CONFLICT (${columns.join(', ')}) DO UPDATE SET`,
  });
}

/** An aggregate: one JSON array of a value of many rows, in no certain order. */
export function jsonArrayOf(dialect: Dialect, value: string): string {
  return `${byDialect(dialect, { mysql: 'JSON_ARRAYAGG', sqlite: 'json_group_array' })}(${value})`;
}

/** Joins two tables with the left one read first, whatever the planner would choose. */
export function joinInOrder(dialect: Dialect): string {
  return byDialect(dialect, { mysql: 'STRAIGHT_JOIN', sqlite: 'CROSS JOIN' });
}

/**
 * The condition that a row is the one that another row names: `rowNamed(dialect, 'r', 's.recognition')`. It is found by its id,
 * under which MySQL stores it, or by the `number` under which SQLite does, and which the other row repeats there.
 */
export function rowNamed(dialect: Dialect, row: string, name: string): string {
  return byDialect(dialect, { mysql: `${row}.id = ${name}_id`, sqlite: `${row}.number = ${name}_number` });
}

/** Follows a table and its alias: the table is read by this index, whatever the planner would choose. */
export function forceIndex(dialect: Dialect, index: string): string {
  return byDialect(dialect, { mysql: ` FORCE INDEX (${index})`, sqlite: ` INDEXED BY ${index}` });
}

/** Like `forceIndex`, on MySQL only: SQLite's planner chooses well by itself here. */
export function forceMysqlIndex(dialect: Dialect, index: string): string {
  return byDialect(dialect, { mysql: ` FORCE INDEX (${index})`, sqlite: '' });
}

/** The rows of several SELECTs, each of which may have a limit or lock of its own; in no order. */
export function unionAll(dialect: Dialect, selects: string[]): string {
  const one = (select: string) => byDialect(dialect, { mysql: `(${select})`, sqlite: `SELECT * FROM (${select})` });
  return selects.map(one).join(' UNION ALL ');
}

/**
 * The condition that `searchableWords` of a column have one that begins so, with its parameter. On MySQL a LIKE over bytes
 * takes a third of the time of INSTR; a word has none of its signs.
 */
export function hasWord(dialect: Dialect, column: string, word: string): [sql: string, parameter: Parameter] {
  return byDialect(dialect, {
    mysql: [`CAST(${column} AS BINARY) LIKE ?`, `% ${word}%`],
    sqlite: [`INSTR(${column}, ?) > 0`, ` ${word}`],
  });
}

/**
 * Has the server end a SELECT after two seconds: MariaDB by what only it reads in a comment, MySQL by a hint. SQLite has
 * no such limit.
 */
export function timeLimited(dialect: Dialect, sql: string): string {
  return byDialect(dialect, {
    mysql: `/*M!100101 SET STATEMENT max_statement_time=2 FOR */ ${sql.replace('SELECT', 'SELECT /*+ MAX_EXECUTION_TIME(2000) */')}`,
    sqlite: sql,
  });
}

/** Whether a SELECT was ended by its time limit: MariaDB's number, MySQL's number. */
export function isTimeLimit(error: unknown): boolean {
  return [1969, 3024].includes((error as { errno?: number }).errno ?? 0);
}

/** A LIKE in whose pattern a backslash takes `%` and `_` literally; MySQL reads one inside quotes as an escape of its own. */
export function like(dialect: Dialect, column: string): string {
  return `${column} LIKE ? ESCAPE '${byDialect(dialect, { mysql: '\\\\', sqlite: '\\' })}'`;
}

/** The condition that a text holds another one, byte by byte: half the time of a LIKE in a column with a collation. */
export function containsText(dialect: Dialect, column: string): string {
  return byDialect(dialect, {
    mysql: `INSTR(${column} COLLATE utf8mb4_bin, ?) > 0`,
    sqlite: `INSTR(${column}, ?) > 0`,
  });
}

/** The condition that a word of a text begins so, where words stand apart by one blank; the parameter begins with a blank. */
export function containsWordStart(dialect: Dialect, column: string): string {
  return containsText(dialect, byDialect(dialect, { mysql: `CONCAT(' ', ${column})`, sqlite: `(' ' || ${column})` }));
}

/** Follows a comparison of texts that passes over case: MySQL's columns have it in their collation. */
export function ignoringCase(dialect: Dialect): string {
  return byDialect(dialect, { mysql: '', sqlite: ' COLLATE NOCASE' });
}

/** Whether the database has a table of this name. */
export async function tableExists(db: Database, table: string): Promise<boolean> {
  const sql = byDialect(db.dialect, {
    mysql: 'SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?',
    sqlite: "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?",
  });
  return (await db.rows(sql, [table])).length > 0;
}

/** Settings of a MySQL server by name; SQLite has no server. */
export async function serverSettings<Name extends string>(
  db: Database,
  names: readonly Name[],
): Promise<Record<Name, string | number> | null> {
  if (byDialect(db.dialect, { mysql: false, sqlite: true })) return null;
  const columns = names.map((name) => `@@GLOBAL.${name} AS ${name}`).join(', ');
  const [row] = await db.rows<Record<Name, string | number>>(`SELECT ${columns}`);
  return row ?? null;
}

/** The time by the database's clock; null for SQLite, whose clock is this process's. */
export async function databaseTime(db: Database): Promise<Date | null> {
  if (byDialect(db.dialect, { mysql: false, sqlite: true })) return null;
  const [row] = await db.rows<{ time: string }>('SELECT CAST(UTC_TIMESTAMP(3) AS CHAR) AS time');
  return new Date(isoTime(row!.time));
}

/** Whether nobody else writes, in any table, while a transaction is open. */
export function writesAlone(dialect: Dialect): boolean {
  return byDialect(dialect, { mysql: false, sqlite: true });
}

/** Whether a migration that breaks off leaves nothing behind. */
export function undoesBrokenMigrations(dialect: Dialect): boolean {
  return byDialect(dialect, { mysql: false, sqlite: true });
}

/**
 * Gives SQLite 200 MB of cache for one long transaction: with its usual 2 MB it would write the same pages again and
 * again.
 */
export async function enlargeCache({ dialect, dataSource }: Database): Promise<void> {
  const sql = byDialect(dialect, { mysql: null, sqlite: 'PRAGMA cache_size = -200000' });
  if (sql !== null) await dataSource.query(sql);
}

/** Renews MySQL's statistics of tables that were just filled; SQLite's plans are fixed without any. */
export async function renewStatistics({ dialect, dataSource }: Database, tables: string[]): Promise<void> {
  const sql = byDialect(dialect, { mysql: `ANALYZE TABLE ${tables.join(', ')}`, sqlite: null });
  if (sql !== null) await dataSource.query(sql);
}
