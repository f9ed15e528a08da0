import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import { buildSchema } from 'graphql';
import mercurius from 'mercurius';
import { documents, idOf } from '../load/documents.mjs';
import { openPages } from './read-page.mjs';

/**
 * The strongest peer: Mercurius with graphql-jit and known documents over the same statement, nobody authenticated. It
 * compiles as the server does, without a check of each scalar on its way out.
 */
const readPage = await openPages(process.env.DATABASE_URL, process.env.PEOPLE === 'memory');
const sdl = readFileSync(new URL('wall.graphql', import.meta.url), 'utf8');
const app = fastify();
await app.register(mercurius, {
  schema: buildSchema(sdl),
  resolvers: { Query: { wall: (_, variables) => readPage(variables) } },
  jit: 1,
  compilerOptions: { disableLeafSerialization: true },
  persistedQueries: { [idOf(documents.wall)]: documents.wall },
  onlyPersisted: true,
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.send({ port: app.server.address().port });
