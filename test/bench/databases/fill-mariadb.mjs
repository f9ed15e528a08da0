import { Readable } from 'node:stream';
import mysql from 'mysql2/promise';
import { batches, firstNames, withFirst } from '../world/fill.mjs';
import { buildSegments, migrate } from './migrate.mjs';

/**
 * Brings an empty database to the server's tables and a world into them; how many seconds the rows took. One stream for each
 * table: an empty one that is loaded in one statement with these checks off gets its indexes sorted, page after page.
 */
export async function fillMariadb(url, world) {
  await migrate(url);
  const connection = await mysql.createConnection({ uri: url, charset: 'utf8mb4_unicode_ci' });
  const started = performance.now();
  await connection.query('SET unique_checks = 0, foreign_key_checks = 0');
  await world(async (table, rows) => {
    const { first, all } = withFirst(rows);
    const [columns] = await connection.query(`SHOW COLUMNS FROM \`${table}\``);
    const sql = `LOAD DATA LOCAL INFILE 'rows' INTO TABLE \`${table}\` CHARACTER SET utf8mb4 (${firstNames(columns, 'Field', first)})`;
    await connection.query({ sql, infileStreamFactory: () => Readable.from(texts(all)) });
  });
  const seconds = (performance.now() - started) / 1000;
  await buildSegments(url);
  const [tables] = await connection.query('SHOW TABLES');
  for (const row of tables) await connection.query(`ANALYZE TABLE \`${Object.values(row)[0]}\``);
  await connection.end();
  return seconds;
}

function* texts(rows) {
  for (const batch of batches(rows, 500)) yield Buffer.from(batch.map(lineOf).join(''));
}

function lineOf(row) {
  return `${row.map(fieldOf).join('\t')}\n`;
}

function fieldOf(value) {
  return value === null ? '\\N' : String(value).replace(/[\\\t\n]/g, '\\$&');
}
