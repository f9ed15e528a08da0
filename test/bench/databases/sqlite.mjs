import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'libsql';
import { fill, firstNames } from '../world/fill.mjs';
import { migrate } from './migrate.mjs';

/** An embedded database with the bench's rows, or those of another `fill`. */
export async function startSqlite(fillWith = fill) {
  const directory = await mkdtemp(join(tmpdir(), 'applaus-bench-'));
  const path = join(directory, 'bench.sqlite');
  const stop = () => rm(directory, { recursive: true, force: true });
  try {
    await migrate(`sqlite:${path}`);
    return { name: 'embedded SQLite', url: `sqlite:${path}`, stop, seconds: await filled(path, fillWith) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function filled(path, fillWith) {
  const database = new SqliteDatabase(path);
  database.exec('PRAGMA synchronous = OFF');
  const started = performance.now();
  await fillWith(async (table, rows) => {
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
