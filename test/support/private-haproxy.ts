import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

export interface Haproxy {
  /** What it has logged so far. */
  lines: () => string[];
  stop: () => Promise<void>;
}

const places = ['/usr/sbin/haproxy', '/usr/local/sbin/haproxy', '/usr/local/bin/haproxy', '/opt/homebrew/bin/haproxy'];
const binary = places.find((path) => existsSync(path));
/** Whether the tests with HAProxy run: with `CI=true` a missing one is a failure, elsewhere it is said. */
export const runsHaproxy = binary !== undefined || Boolean(process.env.CI);
if (!runsHaproxy)
  process.stderr.write('No HAProxy found: several servers behind one are not tested. Install haproxy.\n');

/** What HAProxy says about a configuration; nothing where it takes it as it is. */
export function problemsOf(folder: string, configuration: string): string {
  const { status, stderr } = spawnSync(binaryOrFail(), ['-c', '-f', written(folder, configuration)]);
  const said = String(stderr);
  return status === 0 && !said.includes('[WARNING]') ? '' : said;
}

/** Runs a real HAProxy with this configuration, which listens on this port. */
export async function startHaproxy(folder: string, configuration: string, port: number): Promise<Haproxy> {
  const child = spawn(binaryOrFail(), ['-db', '-f', written(folder, configuration)]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'exit');
  await listening(port, () => said);
  return {
    lines: () => said.split('\n'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function binaryOrFail(): string {
  if (!binary) throw new Error('There is no HAProxy on this machine: apt-get install haproxy');
  return binary;
}

function written(folder: string, configuration: string): string {
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(file, configuration);
  return file;
}

async function listening(port: number, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await accepts(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`HAProxy did not start: ${said()}`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
