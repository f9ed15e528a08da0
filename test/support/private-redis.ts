import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Redis } from 'ioredis';
import { freePort } from './free-port.mjs';

const places = ['/usr/bin/redis-server', '/usr/local/bin/redis-server'];

export interface PrivateRedis {
  url: string;
  port: number;
  stop: () => Promise<void>;
}

/** Starts a Redis of the test's own, or gives null where there is none; with `CI=true` that is a failure. */
export async function startRedis(onPort?: number): Promise<PrivateRedis | null> {
  const binary = places.find(existsSync);
  if (!binary && process.env.CI === 'true') throw new Error('redis-server is missing');
  if (!binary) return null;
  const port = onPort ?? (await freePort());
  const server = spawn(binary, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { retryStrategy: () => 50 });
  client.on('error', () => undefined);
  await client.ping();
  client.disconnect();
  return {
    url,
    port,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    },
  };
}
