import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';

export interface PrivateMariadb {
  /** Without a database's name at its end. */
  url: string;
  port: number;
  /** With the server's files in `data/`, and nobody else's. */
  folder: string;
  stop: () => Promise<void>;
}

const places = [
  '/usr/sbin/mariadbd',
  '/usr/local/sbin/mariadbd',
  '/usr/libexec/mariadbd',
  '/opt/homebrew/bin/mariadbd',
];

export function mariadbBinary(): string | null {
  const onPath = (process.env.PATH ?? '').split(':').map((folder) => join(folder, 'mariadbd'));
  return [...onPath, ...places].find((path) => existsSync(path)) ?? null;
}

/** Starts a MariaDB of our own on a temporary directory and a free port: durable enough for a test, gone after it. */
export async function startMariadb(
  binary: string,
  { grantOption = false, options = [] as string[] } = {},
): Promise<PrivateMariadb> {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-mariadb-'));
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  makeEmpty(folder, user, [`GRANT ALL ON *.* TO applaus@'%'${grantOption ? ' WITH GRANT OPTION' : ''}`]);
  const port = await freePort();
  const server = spawn(
    binary,
    [
      '--no-defaults',
      ...user,
      `--datadir=${folder}/data`,
      // A server that starts clears the temporary tables of all others out of a shared one.
      `--tmpdir=${folder}`,
      `--socket=${folder}/socket`,
      `--pid-file=${folder}/pid`,
      `--init-file=${folder}/init.sql`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--skip-log-bin',
      '--innodb-flush-log-at-trx-commit=0',
      '--performance-schema=off',
      '--innodb-buffer-pool-size=256M',
      '--max-connections=400',
      ...options,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await listening(port);
  return {
    url: `mysql://applaus:applaus@127.0.0.1:${port}`,
    port,
    folder,
    async stop() {
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes the files of a new server in `data/`, and beside them what it executes at its start. */
export function makeEmpty(folder: string, user: string[], statements: string[]): void {
  const setup = ['--no-defaults', `--datadir=${folder}/data`, '--auth-root-authentication-method=normal', ...user];
  execFileSync('mariadb-install-db', [...setup, '--skip-test-db'], { stdio: 'ignore' });
  const all = ["CREATE USER applaus@'%' IDENTIFIED BY 'applaus'", ...statements];
  writeFileSync(join(folder, 'init.sql'), all.map((statement) => `${statement};\n`).join(''));
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await accepts(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the private MariaDB did not start');
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('data', () => socket.destroy());
  });
}
