import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { freePort } from '../../support/free-port.mjs';
import { endWithBench } from '../children.mjs';
import { cpuSeconds } from '../measure/usage.mjs';
import { fillMariadb } from './fill-mariadb.mjs';

const program = ['/usr/sbin/mariadbd', '/usr/sbin/mysqld'].find(existsSync) ?? 'mariadbd';

// Whoever starts it as root has to name a user; for anybody else that is without effect.
const basics = ['--no-defaults', `--user=${userInfo().username}`];

const settings = [
  ...basics,
  '--skip-log-bin',
  '--innodb-buffer-pool-size=1G',
  '--innodb-log-file-size=512M',
  '--performance-schema=off',
  '--skip-name-resolve',
  '--bind-address=127.0.0.1',
];

/** A private MariaDB whose data stand in a directory: made and filled there once, opened as often as is wanted. */
export const mariadb = {
  kind: 'mariadb',
  async create(directory, world) {
    const flags = [...basics, `--datadir=${directory}/data`, '--auth-root-authentication-method=normal'];
    execFileSync('mariadb-install-db', [...flags, '--skip-test-db'], { stdio: 'ignore' });
    const server = await start(directory);
    try {
      await makeDatabase(server.socketPath);
      return await fillMariadb(server.url, world);
    } finally {
      await server.stop();
    }
  },
  async open(directory, { isDurable }) {
    const { url, pid, version, stop } = await start(directory, isDurable);
    return { name: `MariaDB ${version}`, url, cpu: () => cpuSeconds(pid), stop };
  },
};

/** `isDurable` has every commit wait for the disk, as operators are told to have it; filling and reading do not need it. */
async function start(directory, isDurable = false) {
  // The name of a socket is limited to some hundred bytes, which a directory in somebody's project may be beyond.
  const folder = await mkdtemp(join(tmpdir(), 'applaus-bench-'));
  const [port, socketPath] = [await freePort(), `${folder}/socket`];
  const flush = `--innodb-flush-log-at-trx-commit=${isDurable ? 1 : 0}`;
  const places = [`--datadir=${directory}/data`, `--socket=${socketPath}`, `--tmpdir=${folder}`, `--port=${port}`];
  const server = endWithBench(spawn(program, [...settings, flush, ...places], { stdio: 'ignore' }));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const version = await versionOf(socketPath);
    return { url: `mysql://bench:bench@127.0.0.1:${port}/bench`, socketPath, pid: server.pid, version, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeDatabase(socketPath) {
  const root = await mysql.createConnection({ socketPath, user: 'root' });
  await root.query('CREATE DATABASE bench CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci');
  await root.query("CREATE USER bench@'%' IDENTIFIED BY 'bench'");
  await root.query('GRANT ALL ON bench.* TO bench');
  await root.end();
}

async function versionOf(socketPath, tries = 400) {
  try {
    const root = await mysql.createConnection({ socketPath, user: 'root' });
    const [[row]] = await root.query('SELECT VERSION() AS version');
    await root.end();
    return row.version.split('-')[0];
  } catch (error) {
    if (tries === 0) throw error;
    await pause(50);
    return versionOf(socketPath, tries - 1);
  }
}
