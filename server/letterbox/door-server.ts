import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { boundConnections, connectionLimit } from '../kernel/bound-connections.ts';
import type { Handler } from './handler.ts';
import { send } from './respond.ts';

export interface DoorServerOptions {
  handle: Handler;
  /** Whether it takes letters. */
  isReady: () => boolean;
  /** The host names of the identified half, none of which leads here where everything is set up right. */
  identifiedHosts: string[];
  /** Something identified arrived: a proxy leads it here, or a connection carries both halves. */
  onMisdirected: () => void;
  maxConnections?: number;
  /** How long a request may take to arrive, its body included, in milliseconds. */
  arrivalTimeout?: number;
}

/** The anonymous door's own server: no connection of it ever carries a request that says who is asking. */
export interface DoorServer {
  /** Says on which port, which matters for 0. */
  listen(port: number): Promise<number>;
  /** Requests under way are answered first, for a while. */
  close(): Promise<void>;
}

/** How often late requests are looked for, in milliseconds: all that are late end at once, and the others wait meanwhile. */
const checkInterval = 100;
/** How long answers may take when it closes, in milliseconds. */
const closeTimeout = 2_000;

export function createDoorServer(options: DoorServerOptions): DoorServer {
  const { arrivalTimeout = 10_000, maxConnections = connectionLimit(1 / 4, 10_000) } = options;
  const timeouts = { headersTimeout: arrivalTimeout, requestTimeout: arrivalTimeout };
  const connectionsCheckingInterval = Math.min(checkInterval, arrivalTimeout);
  const server = createServer({ ...timeouts, connectionsCheckingInterval }, (request, response) =>
    route(options, request, response),
  );
  boundConnections(server, maxConnections);
  // Node would answer what is late or malformed with a line of its own.
  server.on('clientError', (_, socket) => socket.destroy());
  return {
    async listen(port) {
      await once(server.listen(port, '::'), 'listening');
      return (server.address() as AddressInfo).port;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      setTimeout(() => server.closeAllConnections(), closeTimeout).unref();
      await closed;
    },
  };
}

function route(options: DoorServerOptions, request: IncomingMessage, response: ServerResponse): void {
  // A connection carries one request: a script of the page outside can put a name into one, and the letter would go after it.
  response.shouldKeepAlive = false;
  const path = request.url!.split('?')[0]!;
  const isHere = !isMisdirected(options, request, path);
  if (isHere && path.startsWith('/letterbox/')) {
    void options.handle(request, response);
    return;
  }
  // Nothing is said about a letter: that one came at some time would be too much.
  if (!isHere && path !== '/letterbox/letters') options.onMisdirected();
  send(response, isHere ? healthOf(options, path) : 421, 'application/json', '{}', 'no-store');
}

/** `/livez`: the process is up. `/readyz`: it takes letters. */
function healthOf({ isReady }: DoorServerOptions, path: string): number {
  if (path === '/livez') return 200;
  if (path === '/readyz') return isReady() ? 200 : 503;
  return 404;
}

function isMisdirected({ identifiedHosts }: DoorServerOptions, { headers }: IncomingMessage, path: string): boolean {
  const host = headers.host?.replace(/:\d+$/, '').toLowerCase() ?? '';
  if (identifiedHosts.includes(host)) return true;
  return !path.startsWith('/letterbox/') && (path === '/graphql' || headers.authorization !== undefined);
}
