import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import type { TestDatabase } from './databases.ts';
import { codeIn } from './documentation.ts';
import { mariadbBinary, type PrivateMariadb, startMariadb } from './private-mariadb.ts';
import { runCommands } from './run-commands.ts';

/** A place where the commands of the documentation about backups are run as they stand there. */
export interface RehearsedBackup {
  /** The database of the installation, which goes on running. */
  database: TestDatabase;
  dump: () => Promise<void>;
  /** Restores the newest dump beside the running one, as if that were damaged, into an empty server; gives its `DATABASE_URL`. */
  restore: () => Promise<string>;
  /** Copies the lists, which must not be shortened, from the damaged database into the restored one. */
  copyLists: () => Promise<void>;
}

const operations = codeIn('docs/operations.md').with;
const letterboxOperations = codeIn('docs/letterbox-operations.md').with;

function sqliteBackup(): RehearsedBackup {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-backup-'));
  let restoredIn: string;
  let restoredCount = 0;
  const urlIn = (place: string) => `sqlite:${join(place, 'data/applaus.sqlite')}`;
  const run = (commands: string, place = folder) => runCommands(commands, { folder: place, home: place });
  return {
    database: {
      name: 'SQLite',
      make: async () => ({ url: urlIn(folder), drop: async () => rmSync(folder, { recursive: true }) }),
    },
    async dump() {
      if (!(await run(operations('VACUUM INTO'))).endsWith('ok\n')) throw new Error('the copy is not whole');
    },
    async restore() {
      restoredCount += 1;
      restoredIn = join(folder, `restored-${restoredCount}`);
      cpSync(join(folder, 'data'), join(restoredIn, 'data'), { recursive: true });
      cpSync(join(folder, 'applaus-copy.sqlite'), join(restoredIn, 'applaus-copy.sqlite'));
      await run(operations('mv data/applaus.sqlite'), restoredIn);
      return urlIn(restoredIn);
    },
    copyLists: async () => void (await run(letterboxOperations('ATTACH'), restoredIn)),
  };
}

function mariadbBackup(binary: string): RehearsedBackup {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-backup-'));
  let [running, empty]: PrivateMariadb[] = [];
  const on = (server: PrivateMariadb, commands: string) => runCommands(commands, { folder, home: server.folder });
  return {
    database: {
      name: 'MariaDB',
      async make() {
        [running, empty] = await Promise.all([startServer(binary), startServer(binary)]);
        await on(running!, createDatabase);
        const drop = async () => {
          await Promise.all([running!.stop(), empty!.stop()]);
          rmSync(folder, { recursive: true });
        };
        return { url: `${running!.url}/applaus`, drop };
      },
    },
    dump: async () => void (await on(running!, operations('--result-file=applaus.sql'))),
    async restore() {
      await on(empty!, `mariadb -e 'DROP DATABASE IF EXISTS applaus'`);
      await on(empty!, operations('mariadb applaus < applaus.sql'));
      return `${empty!.url}/applaus`;
    },
    async copyLists() {
      await on(running!, letterboxOperations('--result-file=lists.sql'));
      await on(empty!, letterboxOperations('mariadb applaus < lists.sql'));
    },
  };
}

const createDatabase = `mariadb -e 'CREATE DATABASE applaus CHARACTER SET utf8mb4'`;

/** Its commands use an account with the rights of the documentation and no others. */
async function startServer(binary: string): Promise<PrivateMariadb> {
  const server = await startMariadb(binary, { grantOption: true });
  const admin = await mysql.createConnection(server.url);
  await admin.query("CREATE USER operator@'%' IDENTIFIED BY 'own'");
  await admin.query("GRANT ALL ON applaus.* TO operator@'%'");
  await admin.end();
  const account = ['[client]', 'host=127.0.0.1', `port=${server.port}`, 'user=operator', 'password=own', ''];
  writeFileSync(join(server.folder, '.my.cnf'), account.join('\n'));
  return server;
}

const binary = mariadbBinary();

/** A new one on each kind of database for which the machine has the tools. */
export const rehearsedBackups = (): RehearsedBackup[] => [
  ...(hasSqlite() ? [sqliteBackup()] : []),
  ...(binary ? [mariadbBackup(binary)] : []),
];

function hasSqlite(): boolean {
  const isThere = (process.env.PATH ?? '').split(':').some((place) => existsSync(join(place, 'sqlite3')));
  if (!isThere && process.env.CI) throw new Error('CI runs everything, and there is no sqlite3: install it.');
  return isThere;
}
