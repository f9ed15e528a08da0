import type { Dialect, Parameter, Writer } from './database.ts';
import { insertRows } from './insert-rows.ts';
import type { Statement } from './sql.ts';

/** What a driver answers to a statement: the rows that it found, or how many it changed. */
export interface Sent {
  rows: object[];
  changed: number;
}

/** How a driver sends one statement, and several of which only a failure matters. */
export interface Senders {
  send: (sql: string, parameters: Parameter[]) => Promise<Sent>;
  sendAll: (all: Statement[], options?: { isLast: boolean }) => Promise<void>;
}

/** The inside of an open transaction whose driver sends so; statements are counted where they are sent. */
export function writerOf(dialect: Dialect, statements: { count: number }, { send, sendAll }: Senders): Writer {
  const counted = (sql: string, parameters: Parameter[] = []) => {
    statements.count += 1;
    return send(sql, parameters);
  };
  const writer: Writer = {
    dialect,
    rows: async <Row>(sql: string, parameters?: Parameter[]) => (await counted(sql, parameters)).rows as Row[],
    run: async (sql, parameters) => (await counted(sql, parameters)).changed,
    insert: (entity, row) => insertRows(writer, entity, [row]),
    async together(work, options) {
      const all: Statement[] = [];
      await work({ dialect, run: async (sql, parameters = []) => all.push({ sql, parameters }) });
      statements.count += all.length;
      if (all.length > 0 || options?.isLast) await sendAll(all, options);
    },
  };
  return writer;
}
