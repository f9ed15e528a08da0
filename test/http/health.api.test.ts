import { describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { blueprint } from '../../server/blueprint.ts';
import { notMigrated } from '../../server/http/health.ts';
import { openEvents } from '../../server/kernel/events.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('health on $name', (database) => {
  const world = worldOn(database);
  const get = async (url: string, app = world.app) => {
    const { statusCode, body, headers } = await app.http.inject(url);
    return [statusCode, body.trim(), headers['cache-control']];
  };

  it('a server is live and ready', async () => {
    expect(await get('/livez')).toEqual([200, 'ok', 'no-store']);
    expect(await get('/readyz')).toEqual([200, 'ok', 'no-store']);
  });

  it('it is not ready before its database is migrated, and is as soon as it was', async () => {
    const made = await database.make();
    const db = await openDatabase(made.url, blueprint);
    const { config, log } = world;
    const app = await createApp({ config, db, events: openEvents(null, log.logger), logger: log.logger });
    const asked = () => app.http.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } });
    const both = await Promise.all([1, 2, 3].map(() => get('/readyz', app)));
    expect(both).toEqual(Array(3).fill([503, 'the database is not migrated: npm run migrate', 'no-store']));
    const refused = await asked();
    expect([refused.statusCode, refused.headers['retry-after'], refused.json().errors]).toEqual([
      ...[503, '10'],
      [{ message: expect.stringContaining('npm run migrate'), extensions: { code: 'NOT_READY', reason: notMigrated } }],
    ]);
    await db.dataSource.runMigrations();
    expect(await get('/readyz', app)).toEqual([200, 'ok', 'no-store']);
    expect((await asked()).statusCode).toBe(200);
    await app.http.close();
    await db.close();
    await made.drop();
  });

  it('it is not ready while it drains, but live', async () => {
    const other = await world.another();
    other.app.drain();
    expect(await get('/readyz', other.app)).toEqual([503, 'draining', 'no-store']);
    expect((await get('/livez', other.app))[0]).toBe(200);
    await other.close();
  });

  it('a plain page says what runs here', async () => {
    const reply = await world.app.http.inject('/');
    expect(reply.body).toContain('Applaus runs here');
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
  });
});
