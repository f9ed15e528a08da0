import { afterEach, describe, expect, it } from 'vitest';
import { isKnownMigration } from '../../server/commands/letterbox/serve.ts';
import { refuseNewerDatabase } from '../../server/kernel/refuse-newer-database.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('a program on a database on $name', (database) => {
  const world = worldOn(database);
  const needed = (migration: string) =>
    world.db.transaction(async (db) => {
      await db.run('DELETE FROM oldest_program');
      await db.run('INSERT INTO oldest_program (migration) VALUES (?)', [migration]);
    });
  afterEach(() => needed('PeopleOldestProgram1796900240000'));

  it('starts where it knows the migration that is named', async () => {
    await needed('PeopleOldestProgram1796900240000');
    await expect(refuseNewerDatabase(world.db)).resolves.toBeUndefined();
  });

  it('is refused where a newer one has changed what it does not understand', async () => {
    await needed('WallSomethingNew1999999999999');
    await expect(refuseNewerDatabase(world.db)).rejects.toThrow(
      'This database was changed for a newer Applaus (WallSomethingNew1999999999999)',
    );
  });

  it('is refused as a letterbox too, which loads no migrations', async () => {
    await needed('PeopleOldestProgram1796900240000');
    await expect(refuseNewerDatabase(world.db, isKnownMigration)).resolves.toBeUndefined();
    await needed('WallSomethingNew1999999999999');
    await expect(refuseNewerDatabase(world.db, isKnownMigration)).rejects.toThrow('WallSomethingNew1999999999999');
  });

  it('starts on a database that is still to be migrated', async () => {
    const made = await database.make();
    const { db, close } = await world.another({}, made.url);
    await expect(refuseNewerDatabase(db)).resolves.toBeUndefined();
    await close();
    await made.drop();
  });
});
