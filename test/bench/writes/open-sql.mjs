import SqliteDatabase from 'libsql';
import mysql from 'mysql2/promise';
import { issuer } from '../world/people.mjs';
import { uuidOf } from '../world/size.mjs';
import { writers } from './writers.mjs';

/** A connection beside the servers, which sets up what they find. */
export async function openSql(url) {
  const opened = url.startsWith('sqlite:') ? openSqlite(url.slice('sqlite:'.length)) : await openMysql(url);
  await knowWriters(opened.run);
  return opened;
}

/** Whoever writes is known to the installation, as people are who have come in before. */
async function knowWriters(run) {
  await run('DELETE FROM identity');
  const identities = Array.from(
    { length: writers },
    (_, n) => `('${issuer}', 'p${n}', '${uuidOf('person', n)}', '2024-01-01')`,
  );
  await run(`INSERT INTO identity (issuer, subject, person_id, created_at) VALUES ${identities.join(', ')}`);
}

async function openMysql(url) {
  const connection = await mysql.createConnection(url);
  return { run: (sql) => connection.query(sql), close: () => connection.end() };
}

function openSqlite(path) {
  const database = new SqliteDatabase(path);
  database.exec('PRAGMA busy_timeout = 10000');
  return { run: async (sql) => void database.exec(sql), close: async () => void database.close() };
}
