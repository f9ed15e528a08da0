import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { fill, firstNames } from '../world/fill.mjs';
import { freePort } from './free-port.mjs';
import { migrate } from './migrate.mjs';

const settings = [
  '--no-defaults',
  '--skip-log-bin',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-buffer-pool-size=1G',
  '--performance-schema=off',
  '--skip-name-resolve',
  '--bind-address=127.0.0.1',
  // A server started by root asks for this; for anybody else it is without effect.
  `--user=${userInfo().username}`,
];

/** A private MariaDB with the bench's rows, or those of another `fill`; its data in a directory that goes away with it. */
export async function startMariadb(fillWith = fill) {
  const directory = await mkdtemp(join(tmpdir(), 'applaus-bench-'));
  const port = await freePort();
  const program = ['/usr/sbin/mariadbd', '/usr/sbin/mysqld'].find(existsSync) ?? 'mariadbd';
  install(directory);
  const server = spawn(
    program,
    [
      ...settings,
      `--datadir=${directory}/data`,
      `--socket=${directory}/socket`,
      `--tmpdir=${directory}`,
      `--port=${port}`,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill();
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const version = await makeDatabase(`${directory}/socket`);
    const url = `mysql://bench:bench@127.0.0.1:${port}/bench`;
    return { name: `MariaDB ${version}`, url, stop, pid: server.pid, seconds: await filled(url, fillWith) };
  } catch (error) {
    await stop();
    throw error;
  }
}

function install(directory) {
  const flags = [
    '--no-defaults',
    `--user=${userInfo().username}`,
    `--datadir=${directory}/data`,
    '--auth-root-authentication-method=normal',
  ];
  execFileSync('mariadb-install-db', [...flags, '--skip-test-db'], { stdio: 'ignore' });
}

async function makeDatabase(socketPath) {
  const root = await connected(() => mysql.createConnection({ socketPath, user: 'root' }));
  await root.query('CREATE DATABASE bench CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci');
  await root.query("CREATE USER bench@'%' IDENTIFIED BY 'bench'");
  await root.query('GRANT ALL ON bench.* TO bench');
  const [[row]] = await root.query('SELECT VERSION() AS version');
  await root.end();
  return row.version.split('-')[0];
}

async function connected(connect, tries = 200) {
  try {
    return await connect();
  } catch (error) {
    if (tries === 0) throw error;
    await pause(50);
    return connected(connect, tries - 1);
  }
}

async function filled(url, fillWith) {
  await migrate(url);
  const connection = await mysql.createConnection({ uri: url, charset: 'utf8mb4_unicode_ci' });
  const started = performance.now();
  await connection.query('SET unique_checks = 0');
  await fillWith(async (table, rows) => {
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
