import { join } from 'node:path';
import SqliteDatabase from 'libsql';
import { firstNames } from '../world/fill.mjs';
import { migrate } from './migrate.mjs';

/** An embedded database in a directory. What it costs is in the processes that use it. */
export const sqlite = {
  kind: 'sqlite',
  async create(directory, world) {
    await migrate(urlIn(directory));
    return fillSqlite(fileIn(directory), world);
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

async function fillSqlite(path, world) {
  const database = new SqliteDatabase(path);
  database.exec('PRAGMA synchronous = OFF');
  const started = performance.now();
  await world(async (table, rows) => {
    const names = firstNames(database.prepare(`PRAGMA table_info(${table})`).all(), 'name', rows);
    const placeholders = rows[0].map(() => '?').join(', ');
    const insert = database.prepare(`INSERT INTO ${table} (${names}) VALUES (${placeholders})`);
    database.exec('BEGIN');
    for (const row of rows) insert.run(...row);
    database.exec('COMMIT');
  });
  const seconds = (performance.now() - started) / 1000;
  database.exec('ANALYZE');
  database.close();
  return seconds;
}
