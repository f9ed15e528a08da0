import { writeFileSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';
import type { Database } from '../../server/kernel/database.ts';
import { mariadbOrNone, sqlite, type TestDatabase } from './databases.ts';
import { type Release, readCompressed } from './releases.ts';
import { danglingReferences } from './whole-database.ts';

/** A kind of database on which the dump of a release is restored. */
export interface RestoredDatabase extends TestDatabase {
  dialect: 'sqlite' | 'mysql';
  /** The same kind of database without anything in it. */
  empty: TestDatabase;
}

/** The database of a release as its program left it, on each kind that the machine has. */
export const restoredDatabases = (release: Release): RestoredDatabase[] => [
  restoredSqlite(release),
  ...(mariadbOrNone ? [restoredMariadb(release, mariadbOrNone)] : []),
];

export function restoredSqlite(release: Release): RestoredDatabase {
  return {
    ...{ name: sqlite.name, dialect: 'sqlite', empty: sqlite },
    async make() {
      const made = await sqlite.make();
      writeFileSync(made.url.slice('sqlite:'.length), readCompressed(release, 'applaus.sqlite.gz'));
      return made;
    },
  };
}

export function restoredMariadb(release: Release, database: TestDatabase): RestoredDatabase {
  return {
    ...{ name: database.name, dialect: 'mysql', empty: database },
    async make() {
      const made = await database.make();
      const connection = await createConnection({ uri: made.url, multipleStatements: true });
      await connection.query(readCompressed(release, 'applaus.sql.gz').toString());
      await connection.end();
      return made;
    },
  };
}

/** References of a restored database that lead nowhere. The blockers that the demo invents came with no delivery. */
export async function lostReferences(db: Database): Promise<string[]> {
  return (await danglingReferences(db)).filter((found) => !found.startsWith('blocker.batch: '));
}
