import type { FieldPacket, PoolConnection, RowDataPacket } from 'mysql2';
import type mysql from 'mysql2/promise';
import type { Parameter } from './database.ts';
import { DatabaseLate } from './deadline.ts';

/**
 * Executes a prepared statement on a connection of the pool, in so many milliseconds with the wait for one. A connection on
 * which no answer came in time is given up, since whatever is sent there next would wait behind it.
 */
export function executeWithin(
  { pool }: mysql.Pool,
  sql: string,
  parameters: Parameter[],
  milliseconds: number,
): Promise<[RowDataPacket[], FieldPacket[]]> {
  return new Promise((resolve, reject) => {
    let used: PoolConnection | null = null;
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      used?.destroy();
      reject(new DatabaseLate(milliseconds));
    }, milliseconds);
    const end = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    pool.getConnection((error, connection) => {
      if (isOver) return void connection?.release();
      if (error) return end(error);
      used = connection;
      connection.execute<RowDataPacket[]>(sql, parameters, (failed, rows, fields) => {
        if (isOver) return;
        connection.release();
        if (failed) return end(failed);
        clearTimeout(timer);
        resolve([rows, fields]);
      });
    });
  });
}
