import SqliteDatabase from 'libsql';
import mysql from 'mysql2/promise';
import { bareStatements } from './bare-statements.mjs';

/**
 * A process that does nothing but write: prepared statements between BEGIN and COMMIT, with the driver and the durability of
 * ours. Each of `writers` has a connection and begins again when it has committed.
 */
const url = process.env.DATABASE_URL;
const open = url.startsWith('sqlite:') ? openSqlite(url.slice('sqlite:'.length)) : openMysql();
process.on('message', async ({ kind, writers, seconds, count = Number.POSITIVE_INFINITY }) => {
  const connections = await Promise.all(Array.from({ length: writers }, (_, place) => open(place)));
  const run = { left: count, until: performance.now() + seconds * 1_000, latencies: [] };
  const used = process.cpuUsage();
  const started = performance.now();
  await Promise.all(connections.map((store) => writeOn(store, bareStatements[kind], run)));
  const elapsed = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(used);
  const sorted = run.latencies.sort((a, b) => a - b);
  process.send({ count: sorted.length, elapsed, cpu: user + system, median: sorted[Math.floor(sorted.length / 2)] });
});
process.send('ready');

async function writeOn(store, statements, run) {
  while (performance.now() < run.until && run.left-- > 0) {
    const started = performance.now();
    await store(statements());
    run.latencies.push(performance.now() - started);
  }
}

function openMysql() {
  const opened = [];
  return async (place) => {
    opened[place] ??= await mysql.createConnection({ uri: url, dateStrings: true, trace: false });
    const connection = opened[place];
    return async (statements) => {
      await connection.query('BEGIN');
      for (const [sql, parameters] of statements) await connection.execute(sql, parameters);
      await connection.query('COMMIT');
    };
  };
}

/** SQLite has one writer at a time: others wait for their turn, whoever they are. */
function openSqlite(path) {
  const database = new SqliteDatabase(path);
  for (const pragma of ['busy_timeout = 10000', 'journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON'])
    database.exec(`PRAGMA ${pragma}`);
  const prepared = new Map();
  const statement = (sql) => prepared.get(sql) ?? prepared.set(sql, database.prepare(sql)).get(sql);
  return async () => async (statements) => {
    database.exec('BEGIN IMMEDIATE');
    for (const [sql, parameters] of statements) statement(sql).run(...parameters);
    database.exec('COMMIT');
  };
}
