import type { TestProject } from 'vitest/node';
import { mariadbBinary, type PrivateMariadb, startMariadb } from './private-mariadb.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A MySQL or MariaDB for this run, without a database's name; null where there is none. */
    mysqlUrl: string | null;
  }
}

let own: PrivateMariadb | null = null;

/** One MariaDB for the run: the one that `TEST_DATABASE_URL` names, or a private one. */
export async function setup(project: TestProject): Promise<void> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return project.provide('mysqlUrl', new URL('/', given).href.replace(/\/$/, ''));
  const binary = mariadbBinary();
  if (binary) own = await startMariadb(binary);
  else if (process.env.CI) throw new Error('CI runs everything, and there is no mariadbd: install mariadb-server.');
  else process.stderr.write('No mariadbd found: the tests run on embedded SQLite only. Install mariadb-server.\n');
  project.provide('mysqlUrl', own?.url ?? null);
}

export async function teardown(): Promise<void> {
  await own?.stop();
}
