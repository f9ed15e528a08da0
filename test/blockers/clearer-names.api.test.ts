import { describe, expect, it } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import type { Database } from '../../server/kernel/database.ts';
import { migrate } from '../../server/kernel/migrate.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { databases } from '../support/databases.ts';

describe.each(databases)('the clearer names of the blockers, on $name', (database) => {
  it('take over what the old ones held, also where an earlier attempt broke off', async () => {
    const { url, drop } = await database.make();
    const db = await openDatabase(url, blueprint);
    await migrate(db);
    while (await has(db, 'blocker', 'recognition_id')) await db.dataSource.undoLastMigration();
    await fill(db);
    await db.dataSource.query('ALTER TABLE blocker RENAME COLUMN story_id TO recognition_id');

    await db.dataSource.runMigrations();
    expect(await db.rows('SELECT announced FROM blocker_round')).toEqual([{ announced: 1 }]);
    expect(await db.rows('SELECT number FROM blocker_answer_request')).toEqual([{ number: 7 }]);
    const [job] = await db.rows<{ name: string; time: string }>('SELECT name, CAST(next_at AS CHAR) AS time FROM job');
    expect(job).toMatchObject({ name: 'blockers-reseal-answers', time: expect.stringContaining('2031-02-03') });
    await db.close();
    await drop();
  });
});

async function has(db: Database, table: string, column: string): Promise<boolean> {
  const runner = db.dataSource.createQueryRunner();
  const found = await runner.hasColumn(table, column);
  await runner.release();
  return found;
}

async function fill({ dataSource }: Database): Promise<void> {
  await dataSource.query("INSERT INTO job (name, next_at) VALUES ('blockers-seal-again', '2031-02-03 04:40:00.000')");
  await dataSource.query("INSERT INTO blocker_asking (blocker_id, number, asked_on) VALUES ('b', 7, '2026-11-02')");
  await dataSource.query(
    `INSERT INTO blocker_round (id, asker_id, question, lang, repeats, opens_on, closes_on, ended, told, idempotency_key, content_hash)
     VALUES ('r', 'p', 'What is in the way?', 'en', 'ONCE', '2026-11-02', '2026-11-06', 0, 1, 'key-of-round', '')`,
  );
}
