import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { inject } from 'vitest';

/** A kind of database to run the same tests on. */
export interface TestDatabase {
  name: string;
  /** Makes an empty database and gives its `DATABASE_URL`; `drop` takes it away. */
  make: () => Promise<{ url: string; drop: () => Promise<void> }>;
}

const sqlite: TestDatabase = {
  name: 'SQLite',
  async make() {
    const folder = mkdtempSync(join(tmpdir(), 'applaus-test-'));
    const drop = async () => rmSync(folder, { recursive: true, force: true });
    return { url: `sqlite:${join(folder, 'test.sqlite')}`, drop };
  },
};

function mariadb(server: string): TestDatabase {
  return {
    name: 'MariaDB',
    async make() {
      const name = `applaus_${randomUUID().replaceAll('-', '')}`;
      await onServer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
      return { url: `${server}/${name}`, drop: () => onServer(server, `DROP DATABASE ${name}`) };
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const connection = await mysql.createConnection(url);
  await connection.query(statement);
  await connection.end();
}

/** Null where the machine has none; with `CI=true` the run has failed before. */
export const mariadbOrNone: TestDatabase | null = inject('mysqlUrl') === null ? null : mariadb(inject('mysqlUrl')!);

export { sqlite };

/** Every api test runs on each of these. */
export const databases: TestDatabase[] = [sqlite, ...(mariadbOrNone ? [mariadbOrNone] : [])];
