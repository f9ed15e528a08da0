import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'libsql';
import { createConnection } from 'mysql2/promise';
import { mariadbBinary, startMariadb } from '../support/private-mariadb.ts';

/** A database to be filled and dumped. */
export interface EmptyDatabase {
  url: string;
  dialect: 'sqlite' | 'mysql';
  /** What the dump is called, uncompressed. */
  file: string;
  dump: () => Buffer;
  drop: () => Promise<void>;
}

export const emptyDatabases = async (): Promise<EmptyDatabase[]> => [emptySqlite(), await emptyMariadb()];

function emptySqlite(): EmptyDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-archive-'));
  const [file, copy] = [join(folder, 'applaus.sqlite'), join(folder, 'copy.sqlite')];
  return {
    ...{ url: `sqlite:${file}`, dialect: 'sqlite', file: 'applaus.sqlite' },
    dump() {
      const database = new SqliteDatabase(file);
      database.exec(`VACUUM INTO '${copy}'`);
      database.close();
      return readFileSync(copy);
    },
    drop: async () => rmSync(folder, { recursive: true }),
  };
}

async function emptyMariadb(): Promise<EmptyDatabase> {
  const binary = mariadbBinary();
  if (!binary) throw new Error('There is no mariadbd: install mariadb-server.');
  const { url, port, stop } = await startMariadb(binary);
  const connection = await createConnection(url);
  await connection.query('CREATE DATABASE applaus CHARACTER SET utf8mb4');
  await connection.end();
  const account = ['--no-defaults', '--host=127.0.0.1', `--port=${port}`, '--user=applaus', '--password=applaus'];
  const options = ['--single-transaction', '--no-tablespaces', '--skip-dump-date', 'applaus'];
  return {
    ...{ url: `${url}/applaus`, dialect: 'mysql', file: 'applaus.sql' },
    dump: () => execFileSync('mariadb-dump', [...account, ...options], { maxBuffer: 2 ** 28 }),
    drop: stop,
  };
}
