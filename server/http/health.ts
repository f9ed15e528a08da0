import type { FastifyInstance } from 'fastify';
import type { Database } from '../kernel/database.ts';
import { startDeadline } from '../kernel/deadline.ts';
import type { Events } from '../kernel/events.ts';
import { isMigrated } from '../kernel/migrated.ts';

/** What whoever runs the server has to do, where anybody may read it. */
export const notMigrated = 'the database is not migrated: npm run migrate';

/** How long `/readyz` waits for the database, in milliseconds: whoever asks every few seconds has to hear of it. */
const longestWait = 1_500;

/**
 * `/livez`: the process is up. `/readyz`: the database answers and is migrated, and the process is not shutting down; that Redis
 * is away, without which each process serves by itself, is said there too.
 */
export function health(
  app: FastifyInstance,
  { db, events }: { db: Database; events: Events },
  isDraining: () => boolean,
): void {
  app.get('/livez', async (_, reply) => reply.header('cache-control', 'no-store').send('ok\n'));
  app.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    if (isDraining()) return reply.code(503).send('draining\n');
    const deadline = startDeadline(longestWait);
    try {
      const isReady = await deadline.race(db.rows('SELECT 1').then(() => isMigrated(db)));
      return isReady
        ? reply.send(events.isAlone() ? 'ok, degraded: Redis is away\n' : 'ok\n')
        : reply.code(503).send(`${notMigrated}\n`);
    } catch {
      return reply.code(503).send('the database does not answer\n');
    } finally {
      deadline.end();
    }
  });
}
