import { describe, expect, it } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import { migrate } from '../../server/kernel/migrate.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { databases } from '../support/databases.ts';

describe.each(databases)('migrating on $name', (database) => {
  it('brings an empty database to the newest migration, and then finds nothing to do', async () => {
    const { url, drop } = await database.make();
    const db = await openDatabase(url, blueprint);
    expect(await migrate(db)).toEqual(blueprint.migrations.map(({ name }) => name));
    expect(await migrate(db)).toEqual([]);
    await db.close();
    await drop();
  });

  it('two at once run each migration once', async () => {
    const { url, drop } = await database.make();
    const all = await Promise.all([1, 2, 3].map(() => openDatabase(url, blueprint)));
    const done = await Promise.all(all.map(migrate));
    expect(done.flat()).toEqual(blueprint.migrations.map(({ name }) => name));
    await Promise.all(all.map((db) => db.close()));
    await drop();
  });
});

it('a database that is not there is a sentence', async () => {
  const opened = openDatabase('mysql://root@127.0.0.1:1/applaus', blueprint);
  await expect(opened).rejects.toThrow('The database of DATABASE_URL cannot be opened: connect ECONNREFUSED');
});
