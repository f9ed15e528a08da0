import { describe, expect, it } from 'vitest';
import { PeopleOneIdentity1795824120000 } from '../../migrations/1795824120000-people-one-identity.ts';
import { blueprint } from '../../server/blueprint.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { databases } from '../support/databases.ts';

const rows = [
  ['a.test', 'young', 'anna', '2026-03-02 00:00:00.000'],
  ['a.test', 'old', 'anna', '2026-03-01 00:00:00.000'],
  ['b.test', 'other', 'anna', '2026-03-03 00:00:00.000'],
  ['a.test', 'twin-2', 'bram', '2026-03-01 00:00:00.000'],
  ['a.test', 'twin-1', 'bram', '2026-03-01 00:00:00.000'],
];

describe.each(databases)('a database with several identities of one issuer for one person on $name', (database) => {
  it('keeps the oldest, remembers the others as refused, and also when the migration was broken off', async () => {
    const { url, drop } = await database.make();
    const db = await openDatabase(url, blueprint);
    await db.dataSource.runMigrations();
    const runner = db.dataSource.createQueryRunner();
    const migration = new PeopleOneIdentity1795824120000();
    await migration.down(runner);
    for (const row of rows) {
      await runner.query('INSERT INTO identity (issuer, subject, person_id, created_at) VALUES (?, ?, ?, ?)', row);
    }
    const subjects = async (table: string) =>
      (await db.rows<{ subject: string }>(`SELECT subject FROM ${table} ORDER BY subject`)).map(
        ({ subject }) => subject,
      );
    for (let times = 0; times < 2; times += 1) {
      await migration.up(runner);
      expect(await subjects('identity')).toEqual(['old', 'other', 'twin-1']);
      expect(await subjects('refused_identity')).toEqual(['twin-2', 'young']);
    }
    await runner.release();
    await db.close();
    await drop();
  });
});
