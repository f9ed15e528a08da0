import mysql from 'mysql2/promise';
import { AskerGone, type Deadline, startDeadline } from './deadline.ts';
import type { Statement } from './sql.ts';

/**
 * Without `trace` the driver takes no stack trace for each statement, a tenth of a request. Times stay text, see
 * `time.ts`.
 */
export const connection = { dateStrings: true, trace: false, supportBigNumbers: true, connectTimeout: 5_000 } as const;

/**
 * A transaction begins with its first statement: a BEGIN would be one more to wait for. `sendTogether` escapes values with
 * backslashes, so these must mean that.
 */
export const beginning = "SET autocommit = 0, sql_mode = REPLACE(@@sql_mode, 'NO_BACKSLASH_ESCAPES', '')";

/** Connections for transactions. Sixteen that commit at the same moment share one write to the disk. */
export function openWriters(url: string): mysql.Pool {
  const options = { connectionLimit: 16, maxPreparedStatements: 200, multipleStatements: true };
  const pool = mysql.createPool({ uri: url, ...connection, ...options });
  pool.on('connection', (opened) => void opened.query(beginning));
  return pool;
}

/** A transaction that is open until its commit has been sent. */
export interface Transaction {
  connection: mysql.PoolConnection;
  isCommitted: boolean;
  /** Throws where nobody waits for the change any more. */
  checkAsker(): void;
}

export type SendAll = (to: Pick<mysql.Connection, 'query'>, all: Statement[]) => Promise<void>;

/**
 * Sends them one after another. A node of a Galera cluster takes back a transaction that another node was before; where that
 * happens between two statements of one text, MariaDB 10.11 loses the error and executes the rest as a transaction of its own.
 */
export const sendOneByOne: SendAll = async (to, all) => {
  for (const { sql, parameters } of all) await to.query(mysql.format(sql, parameters));
};

/** Sends several statements as one text. Nothing else is ever sent so: a prepared statement is always a single one. */
export const sendTogether: SendAll = async (to, all) => {
  await to.query(all.map(({ sql, parameters }) => mysql.format(sql, parameters)).join(';'));
};

/**
 * Runs `work` in a transaction on a connection of its own, which is rolled back where anything fails. A connection on which
 * the database has not answered in time is given up, and with it whatever it may still do there before its commit.
 */
export async function inTransaction<Result>(
  pool: mysql.Pool,
  { within, isWanted = () => true }: { within: number; isWanted?: () => boolean },
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const deadline = startDeadline(within);
  try {
    const connection = await deadline.race(pool.getConnection(), (late) => late.release());
    return await runOn(connection, deadline, isWanted, work);
  } finally {
    deadline.end();
  }
}

async function runOn<Result>(
  connection: mysql.PoolConnection,
  deadline: Deadline,
  isWanted: () => boolean,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const checkAsker = () => {
    if (!isWanted()) throw new AskerGone();
  };
  const transaction = { connection, isCommitted: false, checkAsker };
  try {
    checkAsker();
    const result = await deadline.race(work(transaction));
    if (!transaction.isCommitted) {
      checkAsker();
      await deadline.race(connection.query('COMMIT'));
    }
    connection.release();
    return result;
  } catch (error) {
    await rollBack(connection, deadline);
    throw error;
  }
}

async function rollBack(connection: mysql.PoolConnection, deadline: Deadline): Promise<void> {
  await deadline.race(connection.query('ROLLBACK')).then(
    () => connection.release(),
    () => connection.destroy(),
  );
}
