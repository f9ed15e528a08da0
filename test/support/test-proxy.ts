import { connect, createServer, type Socket } from 'node:net';
import { freePort } from './free-port.mjs';

/**
 * A way to a database that a test can cut and mend: to its users the database goes away and comes back. Where it swallows,
 * connections stay open and new ones are taken, and nothing arrives, as on a network that drops packets.
 */
export async function proxyTo(url: string) {
  const target = new URL(url);
  const port = await freePort();
  const sockets = new Set<Socket>();
  let isSwallowing = false;
  const server = createServer((near) => {
    if (isSwallowing) {
      sockets.add(near.on('error', () => undefined));
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined).on('close', () => to.destroy());
      from.pipe(to);
    }
  });
  const listen = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const swallow = () => {
    isSwallowing = true;
    for (const socket of sockets) socket.unpipe().resume();
  };
  /** What was swallowed never arrives: those connections are gone. */
  const mend = async () => {
    if (!isSwallowing) return listen();
    isSwallowing = false;
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const cut = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
  };
  await listen();
  const through = new URL(url);
  through.port = String(port);
  return { url: through.href, cut, mend, swallow };
}
