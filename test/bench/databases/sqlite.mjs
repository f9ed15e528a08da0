import { join } from 'node:path';
import SqliteDatabase from 'libsql';
import { firstNames, withFirst } from '../world/fill.mjs';
import { buildSegments, migrate } from './migrate.mjs';

/** An embedded database in a directory. What it costs is in the processes that use it. */
export const sqlite = {
  kind: 'sqlite',
  async create(directory, world) {
    await migrate(urlIn(directory));
    const seconds = await fillSqlite(fileIn(directory), world);
    await buildSegments(urlIn(directory));
    return seconds;
  },
  open: async (directory) => ({
    name: 'embedded SQLite',
    url: urlIn(directory),
    cpu: () => 0,
    stop: async () => undefined,
  }),
};

function fileIn(directory) {
  return join(directory, 'bench.sqlite');
}

function urlIn(directory) {
  return `sqlite:${fileIn(directory)}`;
}

/**
 * Indexes are made when the rows are there: sorted, they take a fraction of the time that they take row by row. Those of primary
 * keys are there from the beginning, and their pages change with every row: what is changed stays in memory until a table is
 * stored, and is written once.
 */
async function fillSqlite(path, world) {
  const database = new SqliteDatabase(path);
  for (const setting of ['synchronous = OFF', 'cache_size = -1000000']) database.exec(`PRAGMA ${setting}`);
  const started = performance.now();
  const indexes = database
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    .all();
  for (const { name } of indexes) database.exec(`DROP INDEX "${name}"`);
  await world(async (table, rows) => store(database, table, rows));
  for (const { sql } of indexes) database.exec(sql);
  const seconds = (performance.now() - started) / 1000;
  database.exec('ANALYZE');
  database.close();
  return seconds;
}

function store(database, table, rows) {
  const { first, all } = withFirst(rows);
  const names = firstNames(database.prepare(`PRAGMA table_info(${table})`).all(), 'name', first);
  const insert = database.prepare(`INSERT INTO ${table} (${names}) VALUES (${first.map(() => '?').join(', ')})`);
  database.exec('BEGIN');
  for (const row of all) insert.run(...row);
  database.exec('COMMIT');
}
