import type { FastifyReply } from 'fastify';

export const json = 'application/json; charset=utf-8';

/** Answers with one error in the shape of GraphQL, where no operation was run. */
export function refuse(reply: FastifyReply, status: number, error: object): FastifyReply {
  return reply
    .code(status)
    .header('content-type', json)
    .send({ errors: [error] });
}
