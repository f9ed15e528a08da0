import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const fiveMinutes = 'public, max-age=300';
const forever = 'public, max-age=31536000, immutable';

/** Serves the widget's files to every origin, since they hold nothing about anybody. */
export async function embed(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    prefix: '/embed/',
    index: false,
    cacheControl: false,
    setHeaders(response, path) {
      response.setHeader('cache-control', path.endsWith('/v1/applaus.js') ? fiveMinutes : forever);
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('cross-origin-resource-policy', 'cross-origin');
      response.setHeader('x-content-type-options', 'nosniff');
    },
  });
}
