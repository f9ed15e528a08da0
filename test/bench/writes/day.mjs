import SqliteDatabase from 'libsql';
import mysql from 'mysql2/promise';
import { issuer } from '../world/people.mjs';
import { uuidOf } from '../world/size.mjs';
import { calm, counts, crowded, popular, writers } from './writers.mjs';

/**
 * What has to be so before each measurement: nobody has given anything today, no writer has reacted, and some recognitions
 * have so many reactions of others.
 */
export async function openDay(url) {
  const { run, close } = url.startsWith('sqlite:') ? openSqlite(url.slice('sqlite:'.length)) : await openMysql(url);
  const list = (ids) => ids.map((id) => `'${id}'`).join(', ');
  const own = list(Array.from({ length: writers }, (_, index) => uuidOf('person', index)));
  const crowds = counts.map((_, place) => crowded(place));
  const others = [popular(), ...Array.from({ length: 50 }, (_, place) => calm(place))];
  const today = new Date().toISOString().slice(0, 10);
  let days = 0;

  async function begin() {
    days += 1;
    await run(`UPDATE recognition SET given_on = 'day ${days}' WHERE given_on >= '${today}' AND given_on < '3000'`);
    await run(
      `DELETE FROM reaction WHERE recognition_id IN (${list([...crowds, ...others])}) AND person_id IN (${own})`,
    );
    for (const [place, count] of counts.entries()) {
      await run(`UPDATE recognition SET reactions = '${count},0,0,0', copy_count = 0 WHERE id = '${crowds[place]}'`);
    }
    await run(`UPDATE recognition SET reactions = '', copy_count = 0 WHERE id IN (${list(others)})`);
  }

  await run(`DELETE FROM reaction WHERE recognition_id IN (${list([...crowds, ...others])})`);
  for (const [place, count] of counts.entries()) {
    const rows = Array.from(
      { length: count },
      (_, index) => `('${crowds[place]}', '${uuidOf('person', writers + index)}', 'APPLAUSE')`,
    );
    await run(`INSERT INTO reaction (recognition_id, person_id, kind) VALUES ${rows.join(', ')}`);
  }
  await run('DELETE FROM identity');
  const identities = Array.from(
    { length: writers },
    (_, n) => `('${issuer}', 'p${n}', '${uuidOf('person', n)}', '2024-01-01')`,
  );
  await run(`INSERT INTO identity (issuer, subject, person_id, created_at) VALUES ${identities.join(', ')}`);
  return { begin, close };
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
