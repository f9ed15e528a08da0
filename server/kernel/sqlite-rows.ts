import type SqliteDatabase from 'libsql';
import { LRUCache } from 'lru-cache';
import type { Database, Parameter } from './database.ts';

type Connection = InstanceType<typeof SqliteDatabase>;
type Read = (parameters: Parameter[]) => object[];

/** Reads with prepared statements on a connection of its own. */
export function sqliteRows(reader: Connection, statements: { count: number }): Database['rows'] {
  const prepared = new LRUCache<string, Read>({ max: 500 });
  return async <Row>(sql: string, parameters: Parameter[] = []) => {
    statements.count += 1;
    const read = prepared.get(sql) ?? prepare(reader, sql);
    prepared.set(sql, read);
    return read(parameters) as Row[];
  };
}

/** Rows come as lists and become objects here: the driver would name every field of every row, a tenth of a page's time. */
function prepare(reader: Connection, sql: string): Read {
  const statement = reader.prepare(sql).raw(true);
  const names = statement.columns().map(({ name }) => name);
  return (parameters) => (statement.all(...parameters) as unknown[][]).map((values) => rowOf(names, values));
}

function rowOf(names: string[], values: unknown[]): object {
  const row: Record<string, unknown> = {};
  for (let place = 0; place < names.length; place += 1) row[names[place]!] = values[place];
  return row;
}
