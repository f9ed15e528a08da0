import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addVary } from './add-vary.ts';

const fiveMinutes = 'public, max-age=300';
const forever = 'public, max-age=31536000, immutable';

/** Serves the widget's files to every origin, since they hold nothing about anybody; the build has compressed them. */
export async function embed(app: FastifyInstance, root: string): Promise<void> {
  await app.register(files, { root });
}

function files(app: FastifyInstance, { root }: { root: string }, done: () => void): void {
  app.addHook('onSend', describeFile);
  const served = { root, prefix: '/embed/', index: false, cacheControl: false, preCompressed: true } as const;
  void app.register(fastifyStatic, served);
  done();
}

async function describeFile({ url }: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (reply.statusCode >= 400) return;
  addVary(reply, 'accept-encoding');
  reply.headers({
    'cache-control': /\/v1\/applaus\.js(\?|$)/.test(url) ? fiveMinutes : forever,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
}
