import { describe, expect, it } from 'vitest';
import { collectedLog } from '../support/collected-log.ts';
import { mariadbOrNone } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

describe.runIf(mariadbOrNone)('what the log says of a row that MariaDB refuses', () => {
  const world = worldOn(mariadbOrNone!);
  const words = "Quetzal's 'coatl'\nfor key";

  const loggedAfter = async (...statements: string[]) => {
    const log = collectedLog();
    const refused = await world.db
      .transaction(async (db) => {
        for (const statement of statements) await db.run(statement, [words]);
      })
      .catch((error) => error);
    log.logger.error({ err: new Error('wrapped', { cause: refused }) }, 'a request failed');
    return JSON.stringify(log.takeErrors());
  };

  it('names the key and not the value of a duplicate', async () => {
    const table = 'CREATE TEMPORARY TABLE own (name varchar(200), UNIQUE own_name (name)) SELECT ? AS name';
    const said = await loggedAfter(table, 'INSERT INTO own VALUES (?)');
    expect(said).toMatch(/Duplicate entry '…' for key 'own_name'/);
    expect(said).not.toContain('coatl');
  });

  it('names the column and not the value of what is no number', async () => {
    const said = await loggedAfter('INSERT INTO delivery (batch, day, applied) VALUES (?, 1, 0)');
    expect(said).toMatch(/Incorrect integer value: '…' for column/);
    expect(said).not.toContain('coatl');
  });
});
