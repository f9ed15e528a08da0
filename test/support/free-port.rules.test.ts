import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort } from './free-port.mjs';

describe('a port for a server that a test starts', () => {
  it('is given once, and never to a connection', async () => {
    const ports: number[] = [];
    for (let count = 0; count < 500; count += 1) ports.push(await freePort());
    expect(new Set(ports).size).toBe(ports.length);
    expect(Math.max(...ports)).toBeLessThan(firstOfConnections());
  });

  it('is one on which a server opens, on every address and on one', async () => {
    for (const host of [undefined, '127.0.0.1']) {
      const server = createServer().listen(await freePort(), host);
      await once(server, 'listening');
      server.close();
    }
  });
});

/** Where the system's own ports begin. */
function firstOfConnections(): number {
  try {
    return Number(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split(/\s+/)[0]);
  } catch {
    return 49_152;
  }
}
