import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '../../server/kernel/database.ts';
import { nodeId } from '../../server/kernel/node-id.ts';
import { repairCounts } from '../../server/wall/repair-counts.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { recordChaos } from '../support/chaos.ts';
import { mariadbOrNone, sqlite } from '../support/databases.ts';
import type { Acknowledged } from '../support/going-changes.ts';
import { type Balanced, type Colleague, type GoingRequests, goingRequests } from '../support/going-requests.ts';
import { rehearsalSettings, releases, unpackProgram, widgetOf } from '../support/releases.ts';
import { lostReferences, restoredMariadb } from '../support/restored-database.ts';
import { worldOn } from '../support/world.ts';

/** Three starts of a server and some seconds of load: on a busy machine half a minute. */
const timeout = 120_000;

/** Changes that a server has to have stored before the next step. */
const enough = 40;

const colleagues = `SELECT id AS uuid, user_name AS userName FROM person
  WHERE active = 1 AND honour = 'AT_ONCE' AND user_name IS NOT NULL ORDER BY id LIMIT 20`;

async function notFoundOnce(db: Database, acknowledged: Acknowledged[]): Promise<Acknowledged[]> {
  const found = await Promise.all(acknowledged.map(({ sql, parameters }) => db.rows(sql, parameters)));
  return acknowledged.filter((_, index) => found[index]!.length !== 1);
}

const answersFrom = async ({ api }: BuiltServer, load: GoingRequests) => {
  const before = load.answered[api] ?? 0;
  await expect.poll(() => load.answered[api] ?? 0).toBeGreaterThan(before + enough);
};

const widgetFrom = async ({ api }: BuiltServer) => (await fetch(`${api}/embed/v1/applaus.js`)).text();

describe.skipIf(mariadbOrNone === null).each(releases)('servers of $version', { timeout }, (release) => {
  const world = worldOn(mariadbOrNone ?? sqlite);

  it('are replaced one after another while people write: nothing is lost, stored twice or counted wrong', async () => {
    const { url, drop } = await restoredMariadb(release, mariadbOrNone!).make();
    const { app, db, close } = await world.another({}, url);
    const { top, remove } = unpackProgram(release);
    onTestFinished(async () => {
      await close();
      await drop();
      remove();
    });
    const start = async (from?: string) => {
      const server = await startDemo(rehearsalSettings(url), from);
      onTestFinished(server.stop);
      return server;
    };
    const before = await start(top);
    expect(await widgetFrom(before)).toBe(widgetOf(release.version));

    const [value] = await db.rows<{ id: string }>('SELECT id FROM value WHERE retired_at IS NULL ORDER BY id LIMIT 1');
    const balanced: Balanced = { servers: [before.api], leaving: new Set() };
    const load = goingRequests(await db.rows<Colleague>(colleagues), nodeId('Value', value!.id), balanced);
    onTestFinished(load.stop);
    await answersFrom(before, load);

    const env = { PATH: process.env.PATH, DATABASE_URL: url };
    await promisify(execFile)(process.execPath, ['dist/server/commands/migrate.js'], { env });
    await answersFrom(before, load);

    const after = await start();
    expect(await widgetFrom(after)).not.toBe(widgetOf(release.version));
    balanced.servers.push(after.api);
    await Promise.all([answersFrom(before, load), answersFrom(after, load)]);

    balanced.leaving.add(before.api);
    before.process.kill('SIGTERM');
    // A load balancer sees a moment later that a server is not there any more.
    const ended = once(before.process, 'exit');
    await setTimeout(500);
    balanced.servers.shift();
    await answersFrom(after, load);
    expect(await ended).toEqual([0, null]);
    await load.stop();

    expect(load.unexpected).toEqual([]);
    expect(load.acknowledged.length).toBeGreaterThan(2 * enough);
    expect(await notFoundOnce(db, load.acknowledged)).toEqual([]);
    expect(await lostReferences(db)).toEqual([]);
    await repairCounts(app.context);
    expect(world.log.lines().filter(({ msg }) => msg.includes('repaired'))).toEqual([]);
    const found = `${load.acknowledged.length} changes answered, 0 lost, 0 twice, every repeated count right`;
    recordChaos(`a server of ${release.version} replaced by one of today, migrations and all, under load`, found);
  });
});
