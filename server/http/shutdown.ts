import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How long a request that is under way may take when the server stops, in milliseconds. */
const requestTimeout = 8_000;

/**
 * Lets `close()` end in time. Browsers open connections before they need them, and Node waits a minute for each that has
 * sent nothing: those end at once, requests under way after a timeout.
 */
export function closeInTime(app: FastifyInstance): void {
  const silent = new Set<Socket>();
  app.server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.server.on('request', ({ socket }) => silent.delete(socket));
  app.addHook('preClose', async () => {
    for (const socket of silent) socket.destroy();
    setTimeout(() => app.server.closeAllConnections(), requestTimeout).unref();
  });
}
