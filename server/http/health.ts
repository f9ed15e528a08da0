import type { FastifyInstance } from 'fastify';
import type { Database } from '../kernel/database.ts';

/** `/livez`: the process is up. `/readyz`: the database answers, is migrated, and nobody is shutting us down. */
export function health(app: FastifyInstance, db: Database, isDraining: () => boolean): void {
  let migrated = false;
  app.get('/livez', async (_, reply) => reply.header('cache-control', 'no-store').send('ok\n'));
  app.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    if (isDraining()) return reply.code(503).send('draining\n');
    try {
      await db.rows('SELECT 1');
      migrated ||= !(await db.dataSource.showMigrations());
    } catch {
      return reply.code(503).send('the database does not answer\n');
    }
    return migrated ? reply.send('ok\n') : reply.code(503).send('the database is not migrated: npm run migrate\n');
  });
}
