import { describe, expect, it } from 'vitest';
import { checkDatabase } from '../../server/commands/doctor/check-database.ts';
import { databases, mariadbOrNone } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('what the doctor finds on $name', (database) => {
  const world = worldOn(database);
  const found = async (now: Date) =>
    (await checkDatabase(world.db, now)).map(({ about, state }) => `${about} ${state}`);

  it('tables and clock are right', async () => {
    expect(await found(new Date())).toEqual(['database ok', 'clock ok']);
  });

  it('a table that a newer program made is named', async () => {
    await world.db.transaction((db) =>
      db.run("INSERT INTO oldest_program (migration) VALUES ('WallSomethingNew1999999999999')"),
    );
    expect((await checkDatabase(world.db, new Date()))[0]).toMatchObject({
      state: 'failed',
      says: expect.stringContaining('WallSomethingNew1999999999999'),
    });
  });
});

describe.runIf(mariadbOrNone)('the clock of a database elsewhere', () => {
  const world = worldOn(mariadbOrNone!);

  it.each([-7_200_000, 691_200_000])('that is %i ms off is named', async (off) => {
    const [, clock] = await checkDatabase(world.db, new Date(Date.now() + off));
    expect(clock).toMatchObject({ state: 'warning', says: expect.stringMatching(/^\d+\.\d s between/) });
  });
});
