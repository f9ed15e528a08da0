import mysql from 'mysql2/promise';

/**
 * Without `trace` the driver takes no stack trace for each statement, a tenth of a request. Times stay text, see
 * `time.ts`.
 */
export const connection = { dateStrings: true, trace: false, supportBigNumbers: true, connectTimeout: 5_000 } as const;

/** Connections for transactions. Sixteen that commit at the same moment share one write to the disk. */
export function openWriters(url: string): mysql.Pool {
  const pool = mysql.createPool({ uri: url, ...connection, connectionLimit: 16, maxPreparedStatements: 200 });
  // A transaction begins with its first statement: a BEGIN would be one more to wait for.
  pool.on('connection', (opened) => void opened.query('SET autocommit = 0'));
  return pool;
}

/** Runs `work` in a transaction on a connection of its own, which is rolled back where anything fails. */
export async function inTransaction<Result>(
  pool: mysql.Pool,
  work: (open: mysql.PoolConnection) => Promise<Result>,
): Promise<Result> {
  const open = await pool.getConnection();
  try {
    const result = await work(open);
    await open.query('COMMIT');
    open.release();
    return result;
  } catch (error) {
    await open.query('ROLLBACK').then(
      () => open.release(),
      () => open.destroy(),
    );
    throw error;
  }
}
