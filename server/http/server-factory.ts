import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { boundConnections, connectionLimit } from '../kernel/bound-connections.ts';
import { originAgentCluster } from '../kernel/origin-agent-cluster.ts';
import type { Admission } from './admission/admission.ts';

/** How long an idle connection is kept, in milliseconds: as in servers that Fastify makes itself. */
const keepAlive = 72_000;

/** How long the head of a request may take to arrive, and all of it, in milliseconds. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;
/**
 * How often late requests are looked for, in milliseconds. All that are late end at once, and whoever asks meanwhile waits: after
 * two seconds of stubs there would be thousands.
 */
const connectionsCheckingInterval = 100;

/**
 * How many connections the operating system may have accepted before Node does, which does it one by one, once in a turn of its
 * event loop (libuv since 1.45). Those that find no place are lost, and try again after a second.
 */
export const backlog = 4_096;

/** Refusals that Fastify gives before its first hook carry it too. */
const isolation = new Map(Object.entries(originAgentCluster));

/**
 * The server of the identified half. What was meant for the anonymous door, which has a port of its own, never reaches
 * Fastify: nothing that numbers, logs, limits or recognises requests sees it.
 */
export const serverFactory =
  (admission: Admission) =>
  (handler: RequestListener): Server => {
    const server = createServer({ connectionsCheckingInterval }, (request, response) => {
      response.setHeaders(isolation);
      if (request.url?.startsWith('/letterbox/')) response.writeHead(404).end();
      else if (admission.isBusy() && isOperation(request)) admission.wait(request, response, handler);
      else handler(request, response);
    });
    server.keepAliveTimeout = keepAlive;
    server.headersTimeout = headersTimeout;
    server.requestTimeout = requestTimeout;
    // Live streams keep one each for as long as a page is looked at.
    boundConnections(server, connectionLimit(1 / 2));
    return server;
  };

/** Whoever asks whether the process lives, for its files, or whether another origin may ask, is answered at once. */
function isOperation({ url, method }: IncomingMessage): boolean {
  return url === '/graphql' && method === 'POST';
}
