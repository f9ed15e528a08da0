import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import SqliteDatabase from 'libsql';
import { afterEach, describe, expect, it } from 'vitest';
import { recordChaos } from '../support/chaos.ts';
import { databases } from '../support/databases.ts';
import { type World, worldOn } from '../support/world.ts';

/** Everything that an import writes to. */
const tables = ['purpose_version', 'value', 'behaviour', 'collision', 'purpose_file_key', 'purpose_change'];

/** The last of these is slow: the import stands still after it has written all of the others. */
const slowly = {
  sqlite: [
    `CREATE VIEW slow AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000000)
     SELECT COUNT(*) AS counted FROM n`,
    'CREATE TRIGGER slowly BEFORE INSERT ON purpose_change BEGIN SELECT counted FROM slow; END',
  ],
  mysql: ['CREATE TRIGGER slowly BEFORE INSERT ON purpose_change FOR EACH ROW DO SLEEP(3)'],
};

/** MariaDB says which of its connections is asleep in the trigger. */
const asleep =
  "SELECT COUNT(*) AS count FROM information_schema.processlist WHERE db = DATABASE() AND state = 'User sleep'";

describe.each(databases)('an import of the page that is killed on $name', (database) => {
  const world = worldOn(database);
  let child: ChildProcess;
  afterEach(() => void child?.kill('SIGKILL'));

  const start = () => {
    const args = ['dist/server/commands/purpose.js', 'import', 'docs/purpose.example.yaml'];
    child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, DATABASE_URL: world.url } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream!.on('data', (chunk) => {
        said += chunk;
      });
    }
    return once(child, 'close').then(([code, signal]) => ({ code, signal, said }));
  };
  const stored = async () => {
    const counts = tables.map((table) =>
      world.db.rows<{ count: number }>(`SELECT COUNT(*) AS count FROM \`${table}\``),
    );
    return (await Promise.all(counts)).map(([row]) => Number(row!.count));
  };

  it('half way has written nothing, and the next one writes all of it', async () => {
    for (const statement of slowly[world.db.dialect]) await world.db.dataSource.query(statement);
    const killed = start();
    await expect.poll(() => standsStill(world), { interval: 20 }).toBe(true);
    // Long enough to have come from the beginning of the transaction to where it stands still.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await standsStill(world)).toBe(true);
    child.kill('SIGKILL');
    expect(await killed).toMatchObject({ code: null, signal: 'SIGKILL' });
    await world.db.dataSource.query('DROP TRIGGER slowly');
    expect(await stored()).toEqual(tables.map(() => 0));
    const whole = await start();
    expect([whole.code, whole.said]).toEqual([0, expect.stringContaining('Values: 6 added, 0 changed, 0 unchanged')]);
    expect((await stored()).every((count) => count > 0)).toBe(true);
    recordChaos(`kill -9 of an import half way, ${database.name}`, 'nothing written; all of it by the next');
  }, 60_000);
});

/** Whether another process is in the middle of a transaction. */
async function standsStill(world: World): Promise<boolean> {
  if (world.db.dialect === 'mysql') return Number((await world.db.rows<{ count: number }>(asleep))[0]!.count) > 0;
  const connection = new SqliteDatabase(world.url.slice('sqlite:'.length));
  try {
    connection.exec('BEGIN IMMEDIATE');
    connection.exec('ROLLBACK');
    return false;
  } catch (error) {
    if (!String(error).includes('locked')) throw error;
    return true;
  } finally {
    connection.close();
  }
}
