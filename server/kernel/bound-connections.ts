import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Holds a server to so many open connections. When they are all taken, a new one takes the place of the one that has been
 * without a whole request for the longest: whoever opens thousands and sends stubs displaces their own stubs, while a
 * request that arrives whole is answered. Only where all wait for their answers is the new one closed.
 */
export function boundConnections(server: Server, limit: number): void {
  /** The newest request of each connection, null before the first and after an answer; the longest without one come first. */
  const open = new Map<Socket, IncomingMessage | null>();
  server.on('connection', (socket: Socket) => {
    if (open.size >= limit && !closeOldestIncomplete(open)) {
      socket.destroy();
      return;
    }
    open.set(socket, null);
    socket.once('close', () => open.delete(socket));
  });
  server.prependListener('request', (request, response) => {
    const { socket } = request;
    if (open.has(socket)) open.set(socket, request);
    response.once('close', () => {
      if (open.get(socket) !== request) return;
      open.delete(socket);
      open.set(socket, null);
    });
  });
}

function closeOldestIncomplete(open: Map<Socket, IncomingMessage | null>): boolean {
  for (const [socket, request] of open) {
    if (request?.complete) continue;
    open.delete(socket);
    socket.destroy();
    return true;
  }
  return false;
}

/** How many connections a port may have open: a share of the files of the process, which all its ports need. */
export function connectionLimit(share: number, most = Number.POSITIVE_INFINITY): number {
  return Math.min(most, Math.floor(maxOpenFiles() * share));
}

/** Where the system does not say it, what systems give at least. */
function maxOpenFiles(): number {
  try {
    const [, soft] = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
    return Number(soft ?? 1_024);
  } catch {
    return 1_024;
  }
}
