import mysql from 'mysql2/promise';
import { firstNames } from '../world/fill.mjs';
import { migrate } from './migrate.mjs';

/** Brings an empty database to the server's tables and a world into them; how many seconds the rows took. */
export async function fillMariadb(url, world) {
  await migrate(url);
  const connection = await mysql.createConnection({ uri: url, charset: 'utf8mb4_unicode_ci' });
  const started = performance.now();
  await connection.query('SET unique_checks = 0');
  await world(async (table, rows) => {
    const [columns] = await connection.query(`SHOW COLUMNS FROM \`${table}\``);
    const names = firstNames(columns, 'Field', rows);
    await connection.query(`INSERT INTO \`${table}\` (${names}) VALUES ?`, [rows]);
  });
  const seconds = (performance.now() - started) / 1000;
  const [tables] = await connection.query('SHOW TABLES');
  for (const row of tables) await connection.query(`ANALYZE TABLE \`${Object.values(row)[0]}\``);
  await connection.end();
  return seconds;
}
