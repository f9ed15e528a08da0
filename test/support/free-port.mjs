import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Above the servers that one knows by their ports, and below the ports that Linux gives to connections (32768 and up). */
const FIRST = 20_000;
/** Each worker of a test run has ports of its own, so that two never try the same one at once. */
const PORTS_OF_A_WORKER = 2_000;
const first = FIRST + (Number(process.env.VITEST_POOL_ID ?? 0) % 6) * PORTS_OF_A_WORKER;
const given = new Set();

/**
 * A port that nobody listens on just now. A process gets each one once, and none that a connection may have: a server whose
 * port the system chose (`listen(0)`) finds it taken by another when it opens, or opens again.
 */
export async function freePort() {
  for (;;) {
    const port = first + randomInt(PORTS_OF_A_WORKER);
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
}

/** On every address of this machine. */
function isFree(port) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
