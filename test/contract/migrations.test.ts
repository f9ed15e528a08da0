import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { databases } from '../support/databases.ts';
import { driftOf } from '../support/drift.ts';

describe('the migrations', () => {
  it('are all brought by somebody, in the order of their times', () => {
    const files = readdirSync('migrations').filter((name) => /^\d{13}-/.test(name));
    const named = blueprint.migrations.map(({ name }) => /^(.*?)(\d{13})$/.exec(name)!.slice(1));
    expect(named.map(([words, time]) => `${time}${kebab(words!)}.ts`)).toEqual(files.sort());
  });
});

function kebab(words: string): string {
  return words.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

describe.each(databases)('migrations on $name', (database) => {
  it('make what the entities say, go back to nothing, and make it again', async () => {
    const { url, drop } = await database.make();
    const db = await openDatabase(url, blueprint);
    const { dataSource } = db;
    const listing =
      db.dialect === 'mysql'
        ? 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()'
        : "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite%'";
    const tables = async () => {
      const names = (await dataSource.query(listing)).map(({ name }: { name: string }) => name);
      return names.filter((name: string) => name !== 'migrations').sort();
    };

    expect(await dataSource.showMigrations()).toBe(true);
    await dataSource.runMigrations();
    expect(await dataSource.showMigrations()).toBe(false);
    expect(await driftOf(db)).toEqual([]);
    const made = await tables();
    expect(made).toEqual(
      expect.arrayContaining(['job', 'notice', 'person', 'recognition', 'reaction', 'report', 'value']),
    );

    for (const _ of blueprint.migrations) await dataSource.undoLastMigration();
    expect(await tables()).toEqual([]);

    await dataSource.runMigrations();
    expect([await tables(), await driftOf(db)]).toEqual([made, []]);
    await db.close();
    await drop();
  });

  it.each([
    ['notice', 'mailed_at'],
    ['recognition', 'words'],
  ])('a column that no migration makes is found (%s.%s)', async (table, column) => {
    const { url, drop } = await database.make();
    const db = await openDatabase(url, blueprint);
    await db.dataSource.runMigrations();
    await db.dataSource.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    expect(await driftOf(db)).not.toEqual([]);
    await db.close();
    await drop();
  });
});
