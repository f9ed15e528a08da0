import { LRUCache } from 'lru-cache';
import mysql from 'mysql2/promise';
import type { Parameter, PoolState } from './database.ts';
import type { Sent } from './writer-of.ts';

export type Execute = (
  sql: string,
  parameters: Parameter[],
) => Promise<[mysql.RowDataPacket[] | mysql.ResultSetHeader, mysql.FieldPacket[]]>;

/** Sends a statement prepared, as the driver remembers it for each connection. */
export function createSender() {
  const addMilliseconds = createMillisecondsAdder();
  return async (execute: Execute, sql: string, parameters: Parameter[]): Promise<Sent> => {
    const [found, fields] = await execute(sql, parameters);
    if (!Array.isArray(found)) return { rows: [], changed: found.affectedRows };
    addMilliseconds(sql, found, fields);
    return { rows: found, changed: 0 };
  };
}

/**
 * Adds the `.000` that the binary protocol leaves out of a time on a whole second. Which columns are times is looked up once
 * for a statement: the driver decodes a column's name whenever it is asked for.
 */
function createMillisecondsAdder(): (sql: string, rows: mysql.RowDataPacket[], fields: mysql.FieldPacket[]) => void {
  const cache = new LRUCache<string, string[]>({ max: 500 });
  const timesOf = (sql: string, fields: mysql.FieldPacket[]) => {
    const names = fields.filter((field) => field.columnType === mysql.Types.DATETIME).map((field) => field.name);
    cache.set(sql, names);
    return names;
  };
  return (sql, rows, fields) => {
    const names = cache.get(sql) ?? timesOf(sql, fields);
    for (const name of names) for (const row of rows) if (row[name]?.length === wholeSecond) row[name] += '.000';
  };
}

const wholeSecond = 'YYYY-MM-DD HH:MM:SS'.length;

/** What the driver's pool counts for itself; it has no other way to ask. */
interface Counted {
  config: { connectionLimit: number };
  _allConnections: { length: number };
  _freeConnections: { length: number };
  _connectionQueue: { length: number };
}

/** How a pool's connections are used at this moment. */
export function poolState(name: PoolState['name'], { pool }: mysql.Pool): PoolState {
  const { config, _allConnections: all, _freeConnections: free, _connectionQueue: queue } = pool as unknown as Counted;
  const idle = free.length;
  return { name, inUse: all.length - idle, idle, waiting: queue.length, limit: config.connectionLimit };
}
