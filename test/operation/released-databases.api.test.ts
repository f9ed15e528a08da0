import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import { migrate } from '../../server/kernel/migrate.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { repairCounts } from '../../server/wall/repair-counts.ts';
import { driftOf } from '../support/drift.ts';
import { answersOf, rehearsalSettings, releases, unpackProgram } from '../support/releases.ts';
import { lostReferences, restoredDatabases, restoredSqlite } from '../support/restored-database.ts';
import { wronglyNumbered } from '../support/whole-database.ts';
import { worldOn } from '../support/world.ts';

const restored = releases.flatMap((release) =>
  restoredDatabases(release).map((database) => ({ release, database, version: release.version, name: database.name })),
);

async function migrated(make: () => Promise<{ url: string; drop: () => Promise<void> }>) {
  const { url, drop } = await make();
  const db = await openDatabase(url, blueprint);
  onTestFinished(async () => {
    await db.close();
    await drop();
  });
  await migrate(db);
  return { url, db };
}

describe.each(restored)('a database of $version on $name', ({ release, database }) => {
  const world = worldOn(database.empty);

  it('has after the migrations of today what its own program answered about it', async () => {
    const { at, viewer, asked } = answersOf(release, database.dialect);
    const { url } = await migrated(database.make);
    world.clock.set(at);
    const { app, close } = await world.another({}, url);
    onTestFinished(close);
    for (const { query, variables, data } of asked) {
      expect(await world.asking(viewer, app).ok(query, variables), query).toEqual(data);
    }
    const [wall, board] = ['wall', 'blockers'].map((name) => asked.find(({ data }) => name in data)!.data[name].edges);
    expect([wall.length, board.length]).toEqual([50, expect.toSatisfy((count) => count > 20)]);
    expect(
      wall.filter((edge: { node: { commentCount: number } }) => edge.node.commentCount > 0).length,
    ).toBeGreaterThan(5);
  });

  it('is then as the program of today wants it, with whole references and right counts', async () => {
    const { url, db } = await migrated(database.make);
    expect(await driftOf(db)).toEqual([]);
    expect(await lostReferences(db)).toEqual([]);
    if (database.dialect === 'sqlite') {
      for (const table of ['recognition_receiver', 'recognition_department']) {
        expect(await wronglyNumbered(db, table)).toBe(0);
      }
    }
    const { app, close } = await world.another({}, url);
    onTestFinished(close);
    await repairCounts(app.context);
    expect(world.log.lines().filter(({ msg }) => msg.includes('repaired'))).toEqual([]);
    await db.transaction((writer) => writer.run('UPDATE recognition SET comment_count = comment_count + 1'));
    await repairCounts(app.context);
    expect(world.log.lines().filter(({ msg }) => msg.includes('repaired'))).not.toEqual([]);
  });
});

describe.each(releases)('the program of $version', (release) => {
  it('has a widget whose documents are known today, and listed as released', () => {
    const { top, remove } = unpackProgram(release);
    onTestFinished(remove);
    const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
    const listed = read('schema/released.json')[release.version] ?? [];
    expect(listed.length).toBeGreaterThan(20);
    expect(Object.keys(read(join(top, 'schema/documents.json')))).toEqual(expect.arrayContaining(listed));
    expect(Object.keys(read('schema/documents.json'))).toEqual(expect.arrayContaining(listed));
  });

  it('runs on a database that this one has migrated, until a migration says that it does not', async () => {
    const { url, db } = await migrated(restoredSqlite(release).make);
    const { top, remove } = unpackProgram(release);
    onTestFinished(remove);
    const env = { PATH: process.env.PATH, ...rehearsalSettings(url), PORT: '0', LETTERBOX_PORT: '0' };
    const run = (name: string) => {
      const { status, stderr } = spawnSync(process.execPath, [join(top, `dist/server/${name}.js`)], {
        env,
        encoding: 'utf8',
        timeout: 30_000,
      });
      return { status, stderr };
    };
    expect(run('commands/migrate')).toEqual({ status: 0, stderr: '' });
    const needed = "UPDATE oldest_program SET migration = 'WallSomethingNew1999999999999'";
    await db.transaction((writer) => writer.run(needed));
    const refused = { status: 1, stderr: expect.stringContaining('newer Applaus (WallSomethingNew1999999999999)') };
    expect([run('commands/migrate'), run('main')]).toEqual([refused, refused]);
  });
});
