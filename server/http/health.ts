import type { FastifyInstance } from 'fastify';
import type { Database } from '../kernel/database.ts';
import { startDeadline } from '../kernel/deadline.ts';
import type { Events } from '../kernel/events.ts';
import { isMigrated } from '../kernel/migrated.ts';
import type { Replica } from '../kernel/replica/replica.ts';

/** What whoever runs the server has to do, where anybody may read it. */
export const notMigrated = 'the database is not migrated: npm run migrate';

/** How long `/readyz` waits for the database, in milliseconds: whoever asks every few seconds has to hear of it. */
const longestWait = 1_500;

/**
 * `/livez`: the process is up. `/readyz`: the database answers and is migrated, and the process is not shutting down; that Redis
 * or the read replica is away, without which each process serves all the same, is said there too.
 * After `retire` it says that the process is shutting down.
 */
export function health(
  app: FastifyInstance,
  { db, events, replica }: { db: Database; events: Events; replica: Replica | null },
): { retire: () => void } {
  let isRetired = false;
  app.get('/livez', async (_, reply) => reply.header('cache-control', 'no-store').send('ok\n'));
  app.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    if (isRetired) return reply.code(503).send('draining\n');
    const deadline = startDeadline(longestWait);
    try {
      const isReady = await deadline.race(db.rows('SELECT 1').then(() => isMigrated(db)));
      return isReady
        ? reply.send(`${['ok', ...degradations(events, replica)].join(', degraded: ')}\n`)
        : reply.code(503).send(`${notMigrated}\n`);
    } catch {
      return reply.code(503).send('the database does not answer\n');
    } finally {
      deadline.end();
    }
  });
  return {
    retire() {
      isRetired = true;
    },
  };
}

/** What is away and not needed. */
function degradations(events: Events, replica: Replica | null): string[] {
  const away = [events.isAlone() && 'Redis', replica?.isAway() && 'the read replica'].filter(Boolean);
  return away.length === 0 ? [] : [`${away.join(' and ')} ${away.length === 1 ? 'is' : 'are'} away`];
}
