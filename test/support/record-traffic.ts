import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** Stands between a browser and a server, and keeps what came over each connection. */
export interface Recorder {
  port: number;
  /** To be set before the first request. */
  target: number;
  /** What the browser sent over each connection so far. */
  sent: () => string[];
  stop: () => Promise<void>;
}

export async function recordTraffic(): Promise<Recorder> {
  const connections: Buffer[][] = [];
  const sockets = new Set<Socket>();
  const server = createServer((browser) => {
    const chunks: Buffer[] = [];
    connections.push(chunks);
    const behind = connect(recorder.target, 'localhost');
    browser.on('data', (chunk: Buffer) => chunks.push(chunk));
    browser.pipe(behind).pipe(browser);
    for (const socket of [browser, behind]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => (socket === browser ? behind : browser).destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  const recorder: Recorder = {
    port: (server.address() as AddressInfo).port,
    target: 0,
    sent: () => connections.map((chunks) => Buffer.concat(chunks).toString('latin1')),
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return recorder;
}
