import type { FastifyReply } from 'fastify';

/** Names a request header that an answer depends on, beside those that are named already. */
export function addVary(reply: FastifyReply, name: string): void {
  const named = reply.getHeader('vary');
  reply.header('vary', named ? `${named}, ${name}` : name);
}
