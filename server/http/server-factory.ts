import { createServer, type RequestListener, type Server } from 'node:http';
import type { Handler } from '../letterbox/handler.ts';

/** How long an idle connection is kept, in milliseconds: as in servers that Fastify makes itself. */
const keepAlive = 72_000;

/**
 * A server whose requests for the anonymous door never reach Fastify: nothing that numbers, logs, limits or recognises
 * requests sees them.
 */
export function serverFactory(letterbox: Handler | null): (handler: RequestListener) => Server {
  return (handler) => {
    const server = createServer((request, response) => {
      if (letterbox && request.url?.startsWith('/letterbox/')) void letterbox(request, response);
      else handler(request, response);
    });
    server.keepAliveTimeout = keepAlive;
    return server;
  };
}
