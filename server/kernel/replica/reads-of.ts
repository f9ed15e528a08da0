import type { Reads } from '../database.ts';
import { isTimeLimit } from '../sql.ts';
import type { Replica } from './replica.ts';

/**
 * Reads from the replica, and from the primary once it has failed. They are for one request, so that nothing in it is older
 * than what it has read before.
 */
export function readsOf(replica: Replica, primary: Reads): Reads {
  let isLeft = false;
  const ask = async <Result>(read: (from: Reads) => Promise<Result>): Promise<Result> => {
    if (isLeft) return read(primary);
    try {
      return await read(replica.reads);
    } catch (error) {
      if (isTimeLimit(error)) throw error;
      replica.leaveAlone('a statement failed there', error);
      isLeft = true;
      return read(primary);
    }
  };
  return {
    dialect: primary.dialect,
    rows: (sql, parameters) => ask((from) => from.rows(sql, parameters)),
    gatheredRows: (sql, parameters) => ask((from) => from.gatheredRows(sql, parameters)),
  };
}
