import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import type { Database } from '../../server/kernel/database.ts';
import { migrate } from '../../server/kernel/migrate.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { databases } from '../support/databases.ts';

const words = ['open', 'Open', 'öpen', 'zeldzaamwoord'].map((word, at) => ({
  id: `00000000-0000-4000-8000-00000000000${at}`,
  ...{ round_id: 'round', cloud: 'TODAY', word },
}));

describe.each(databases)('the words of a round that is open while a version is replaced, on $name', (database) => {
  it('are the same after the migration, after it is undone, and after it again', async () => {
    const { url, drop } = await database.make();
    const db = await openDatabase(url, blueprint);
    await migrate(db);
    const stored = () => db.rows('SELECT id, round_id, cloud, word FROM culture_word ORDER BY id');
    await undo(db);
    for (const row of words) {
      const sql = `INSERT INTO culture_word (${Object.keys(row).join(', ')}) VALUES (?, ?, ?, ?)`;
      await db.transaction((writer) => writer.run(sql, Object.values(row)));
    }
    await db.dataSource.runMigrations();
    expect(await stored()).toEqual(words);
    await undo(db);
    expect(await stored()).toEqual(words);
    await db.dataSource.runMigrations();
    expect(await stored()).toEqual(words);
    if (db.dialect === 'sqlite') await expectNoOtherPlace(db);
    await db.close();
    await drop();
  });
});

/** Until the words are in their first table again. */
async function undo(db: Database): Promise<void> {
  while ((await keyOf(db)).length > 1) await db.dataSource.undoLastMigration();
}

async function keyOf({ dataSource }: Database): Promise<unknown[]> {
  const runner = dataSource.createQueryRunner();
  const table = await runner.getTable('culture_word');
  await runner.release();
  return table!.primaryColumns;
}

/** The table that the words came from is overwritten, too. */
async function expectNoOtherPlace(db: Database): Promise<void> {
  await db.transaction((writer) => writer.run('DELETE FROM culture_word', []));
  await db.truncateLog();
  const { database: file } = db.dataSource.options as { database: string };
  expect(readFileSync(file).includes('zeldzaamwoord')).toBe(false);
}
