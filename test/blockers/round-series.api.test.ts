import { describe, expect, it } from 'vitest';
import { BlockersRoundSeries1795824000000 } from '../../migrations/1795824000000-blockers-round-series.ts';
import { blueprint } from '../../server/blueprint.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { databases } from '../support/databases.ts';

const { name } = BlockersRoundSeries1795824000000;

/** Rounds as an earlier version wrote them: each later one is keyed by the one before it. */
const rounds = [
  { id: 'third', opensOn: '2026-03-28', key: 'after-second' },
  { id: 'first', opensOn: '2026-01-31', key: 'made-up-by-a-client' },
  { id: 'second', opensOn: '2026-02-28', key: 'after-first' },
  { id: 'alone', opensOn: '2026-02-10', key: 'another-key' },
  { id: 'orphan', opensOn: '2026-04-30', key: 'after-nobody' },
  { id: 'later', opensOn: '2026-05-30', key: 'after-orphan' },
];

describe.each(databases)('a database with rounds of an earlier version on $name', (database) => {
  it('gets to know on which day each series began, and also when the migration was broken off', async () => {
    const { url, drop } = await database.make();
    const db = await openDatabase(url, blueprint);
    const { dataSource } = db;
    await dataSource.runMigrations();
    const executed = async () =>
      (await db.rows<{ name: string }>('SELECT name FROM migrations')).map((migration) => migration.name);
    while ((await executed()).includes(name)) await dataSource.undoLastMigration();
    for (const { id, opensOn, key } of rounds) {
      const columns =
        'id, asker_id, question, lang, repeats, opens_on, closes_on, ended, told, idempotency_key, content_hash';
      await db.transaction((writer) =>
        writer.run(
          `INSERT INTO blocker_round (${columns}) VALUES (?, 'anna', 'What?', 'en', 'MONTHLY', ?, ?, 1, 1, ?, 'x')`,
          [...[id, opensOn, opensOn, key]],
        ),
      );
    }
    await dataSource.runMigrations();
    const began = async () =>
      Object.fromEntries(
        (await db.rows<{ id: string; at: string | null }>('SELECT id, began_on AS at FROM blocker_round')).map(
          ({ id, at }) => [id, at],
        ),
      );
    const right = {
      ...{ first: null, second: '2026-01-31', third: '2026-01-31', alone: null },
      ...{ orphan: null, later: '2026-04-30' },
    };
    expect(await began()).toEqual(right);

    // MySQL keeps the column when the rest fails: the migration is run once more, with nothing filled in.
    await db.transaction(async (writer) => {
      await writer.run('UPDATE blocker_round SET began_on = NULL');
      await writer.run('DELETE FROM migrations WHERE name = ?', [name]);
    });
    await dataSource.runMigrations();
    expect(await began()).toEqual(right);
    await db.close();
    await drop();
  });
});
