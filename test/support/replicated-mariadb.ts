import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { mariadbBinary, type PrivateMariadb, startMariadb } from './private-mariadb.ts';

export interface MariadbReplica {
  /** Of the copy of the primary's database. */
  url: string;
  /** The replica goes on receiving what is written, and shows nothing of it. */
  freeze: () => Promise<void>;
  /** It shows what it has received, and follows again. */
  thaw: () => Promise<void>;
  /** How often a prepared statement with this text was executed there. */
  executed: (text: string) => Promise<number>;
  /** Its process does nothing any more and ends no connection, or goes on. */
  signal: (name: 'SIGSTOP' | 'SIGCONT') => void;
  kill: () => Promise<void>;
}

export interface ReplicatedMariadb {
  /** Of the database `applaus` on the primary. */
  url: string;
  /** One more server that follows the primary by asynchronous replication. */
  addReplica: () => Promise<MariadbReplica>;
  stop: () => Promise<void>;
}

const binary = mariadbBinary();

/** Null where the machine has no MariaDB; with `CI=true` the run has failed before. */
export const replicatedMariadb: (() => Promise<ReplicatedMariadb>) | null =
  binary === null
    ? null
    : async () => {
        const primary = await startMariadb(binary, {
          options: ['--server-id=1', '--log-bin=applaus-bin', '--binlog-format=ROW'],
        });
        const begin = await createDatabase(primary);
        const replicas: MariadbReplica[] = [];
        return {
          url: `${primary.url}/applaus`,
          async addReplica() {
            const replica = await startReplica(binary, primary, begin, replicas.length + 2);
            replicas.push(replica);
            return replica;
          },
          async stop() {
            await Promise.all(replicas.map(({ kill }) => kill()));
            await primary.stop();
          },
        };
      };

/** Gives the place in the log before it, from which replicas follow: each server makes the account of the tests by itself. */
async function createDatabase({ url }: PrivateMariadb): Promise<string> {
  const connection = await mysql.createConnection(url);
  const [[position]] = await connection.query<mysql.RowDataPacket[]>('SELECT @@gtid_current_pos AS gtid');
  await connection.query('CREATE DATABASE applaus CHARACTER SET utf8mb4');
  await connection.end();
  return position!.gtid;
}

async function startReplica(
  program: string,
  primary: PrivateMariadb,
  begin: string,
  id: number,
): Promise<MariadbReplica> {
  const server = await startMariadb(program, { options: [`--server-id=${id}`] });
  const pool = mysql.createPool({ uri: server.url, connectionLimit: 1 });
  const run = async (sql: string) => void (await pool.query(sql));
  await run(`SET GLOBAL gtid_slave_pos = '${begin}'`);
  await run(
    `CHANGE MASTER TO MASTER_HOST = '127.0.0.1', MASTER_PORT = ${primary.port}, MASTER_USER = 'applaus',
     MASTER_PASSWORD = 'applaus', MASTER_USE_GTID = slave_pos, MASTER_CONNECT_RETRY = 1`,
  );
  await run('START SLAVE');
  await run("SET GLOBAL log_output = 'TABLE', GLOBAL general_log = ON");
  const pid = Number(readFileSync(join(server.folder, 'pid'), 'utf8'));
  let killed: Promise<void> | null = null;
  return {
    url: `${server.url}/applaus`,
    freeze: () => run('STOP SLAVE SQL_THREAD'),
    thaw: () => run('START SLAVE SQL_THREAD'),
    async executed(text) {
      const [[row]] = await pool.query<mysql.RowDataPacket[]>(
        "SELECT COUNT(*) AS count FROM mysql.general_log WHERE command_type = 'Execute' AND argument LIKE ?",
        [`%${text}%`],
      );
      return Number(row!.count);
    },
    signal: (name) => void process.kill(pid, name),
    kill() {
      pool.pool.end(() => undefined);
      killed ??= server.stop();
      return killed;
    },
  };
}
