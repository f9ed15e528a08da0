import mysql from 'mysql2/promise';
import { DataSource } from 'typeorm';
import type { Blueprint } from './blueprint.ts';
import type { Database, Parameter } from './database.ts';
import type { Deadlines } from './deadline.ts';
import { gathered } from './gathered.ts';
import { endSoon } from './goodbye.ts';
import { executeWithin } from './mysql-read.ts';
import { createSender, type Execute, poolState } from './mysql-sender.ts';
import {
  connection,
  inTransaction,
  openWriters,
  type SendAll,
  sendOneByOne,
  sendTogether,
  type Transaction,
} from './mysql-transaction.ts';
import { SnakeNaming } from './naming.ts';
import { type Observe, observed } from './observe.ts';
import { retry } from './retry.ts';
import { type Senders, writerOf } from './writer-of.ts';

/**
 * MySQL or MariaDB. Reads and transactions have a pool each, so that neither waits for the other's connections; TypeORM's is
 * for migrations.
 */
export async function openMysql(
  url: string,
  blueprint: Blueprint,
  deadlines: Deadlines,
  observe?: Observe,
): Promise<Database> {
  const { type, isNode } = await serverAt(url);
  const pool = mysql.createPool({ uri: url, ...connection, connectionLimit: 8, maxPreparedStatements: 500 });
  const writers = openWriters(url);
  if (isNode) for (const one of [pool, writers]) one.on('connection', waitForOtherNodes);
  const dataSource = new DataSource({
    type,
    url,
    ...blueprint,
    timezone: 'Z',
    charset: 'utf8mb4_unicode_ci',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    extra: { ...connection, connectionLimit: 2 },
  });
  await dataSource.initialize();
  const statements = { count: 0 };
  const send = observed(createSender(), (_, sql) => sql, observe);
  const sendersOn = createSendersOn(send, isNode ? sendOneByOne : sendTogether, observe);
  const read: Execute = (sql, parameters) => executeWithin(pool, sql, parameters, deadlines.read);
  const rows = async <Row>(sql: string, parameters: Parameter[] = []) => {
    statements.count += 1;
    return (await send(read, sql, parameters)).rows as Row[];
  };
  return {
    dialect: 'mysql',
    deadlines,
    dataSource,
    statements,
    rows,
    gatheredRows: gathered(rows),
    // Many transactions at once on a small table may each meet several deadlocks.
    transaction(work, { within = deadlines.write, isWanted } = {}) {
      const until = performance.now() + within;
      const attempt = () =>
        inTransaction(writers, { within: until - performance.now(), isWanted }, (open) =>
          work(writerOf('mysql', statements, sendersOn(open))),
        );
      return retry(attempt, 12);
    },
    pools: () => [poolState('read', pool), poolState('write', writers)],
    truncateLog: async () => true,
    close: () => endSoon([pool.end(), writers.end(), dataSource.destroy()]),
  };
}

type Send = ReturnType<typeof createSender>;

/** How statements are sent inside of a transaction. */
function createSendersOn(send: Send, together: SendAll, observe: Observe | undefined): (open: Transaction) => Senders {
  const sendAll = observed(together, (_, all) => all.map(({ sql }) => sql).join('; '), observe);
  return (open) => ({
    send: (sql, parameters) => send((text, values) => open.connection.execute(text, values), sql, parameters),
    async sendAll(all, { isLast } = { isLast: false }) {
      if (isLast) open.checkAsker();
      await sendAll(open.connection, isLast ? [...all, { sql: 'COMMIT', parameters: [] }] : all);
      open.isCommitted ||= isLast;
    },
  });
}

/** Asked on a connection of its own: those of the pools are made for what it answers. */
async function serverAt(url: string): Promise<{ type: 'mariadb' | 'mysql'; isNode: boolean }> {
  const asked = await mysql.createConnection({ uri: url, ...connection });
  try {
    const [[server]] = await asked.query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
    const [[cluster]] = await asked.query<mysql.RowDataPacket[]>("SHOW GLOBAL VARIABLES LIKE 'wsrep_on'");
    return { type: String(server?.version).includes('MariaDB') ? 'mariadb' : 'mysql', isNode: cluster?.Value === 'ON' };
  } finally {
    asked.destroy();
  }
}

/** What another node of a Galera cluster has acknowledged is applied here before anything is read. */
function waitForOtherNodes(opened: { query: (sql: string) => unknown }): void {
  opened.query('SET SESSION wsrep_sync_wait = 1');
}
