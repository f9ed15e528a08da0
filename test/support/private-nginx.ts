import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** A request as nginx saw it: over which of its connections, and with what. */
export interface SeenRequest {
  connection: string;
  protocol: string;
  host: string;
  method: string;
  path: string;
  authorization: string;
}

export interface Nginx {
  seen: () => SeenRequest[];
  stop: () => Promise<void>;
}

const binary = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
/** Whether the tests with nginx run: with `CI=true` a missing one is a failure, elsewhere it is said. */
export const runsNginx = binary !== undefined || Boolean(process.env.CI);
if (!runsNginx) process.stderr.write('No nginx found: connections over HTTP/2 are not tested. Install nginx.\n');

const seenFields = ['connection', 'server_protocol', 'host', 'request_method', 'uri', 'http_authorization'];

/** Runs a real nginx with these `server` blocks. */
export async function startNginx(folder: string, port: number, servers: string[]): Promise<Nginx> {
  if (!binary) throw new Error('There is no nginx on this machine: apt-get install nginx');
  const log = join(folder, `seen-${port}.log`);
  const format = seenFields.map((name) => `$${name}`).join('\t');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${join(folder, 'pid')}; ${process.getuid?.() === 0 ? 'user root;' : ''}
     error_log ${join(folder, 'error.log')}; events {}
     http { log_format seen '${format}'; access_log ${log} seen; ${temporary.join(' ')} ${servers.join('\n')} }`,
  );
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const child = spawn(binary, args, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await listening(port);
  return {
    seen: () => readFileSync(log, 'utf8').trim().split('\n').map(seenRequest),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function seenRequest(line: string): SeenRequest {
  const [connection, protocol, host, method, path, authorization] = line.split('\t') as [string, ...string[]];
  return { connection, protocol, host, method, path, authorization } as SeenRequest;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await accepts(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx did not start');
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
