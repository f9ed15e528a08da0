import type { Database, Parameter } from './database.ts';
import { unionAll } from './sql.ts';

type Rows = Database['rows'];

interface Asked {
  parameters: Parameter[];
  resolve: (rows: never[]) => void;
  reject: (error: unknown) => void;
}

/** The sizes of unions, so that few statements are prepared. */
const sizes = [8, 4, 2, 1];

/**
 * Reads what several requests ask in the same turn of the event loop with one statement, where it differs in parameters alone:
 * to send a statement and to receive its answer costs a busy process more than to read the rows.
 */
export function gathered(rows: Rows): Database['gatheredRows'] {
  const waiting = new Map<string, Asked[]>();
  const send = (sql: string) => {
    const asked = waiting.get(sql)!;
    waiting.delete(sql);
    while (asked.length > 0)
      void readTogether(
        rows,
        sql,
        asked.splice(
          0,
          sizes.find((size) => size <= asked.length),
        ),
      );
  };
  return (sql, parameters) =>
    new Promise((resolve, reject) => {
      const asked = { parameters, resolve, reject };
      const others = waiting.get(sql);
      if (others) others.push(asked);
      else {
        waiting.set(sql, [asked]);
        setImmediate(send, sql);
      }
    });
}

async function readTogether(rows: Rows, sql: string, asked: Asked[]): Promise<void> {
  const [one] = asked;
  try {
    if (asked.length === 1) return one!.resolve(await rows(sql, one!.parameters));
    const found = await rows<{ asker: number }>(
      unionOf(sql, asked.length),
      asked.flatMap(({ parameters }) => parameters),
    );
    const shares = asked.map((): never[] => []);
    for (const row of found) shares[row.asker]!.push(row as never);
    for (const [index, { resolve }] of asked.entries()) resolve(shares[index]!);
  } catch (error) {
    for (const { reject } of asked) reject(error);
  }
}

const unions = new Map<string, string>();

/** Each row says which of those who ask it is for. */
function unionOf(sql: string, size: number): string {
  const key = `${size} ${sql}`;
  const found = unions.get(key);
  if (found) return found;
  const selects = Array.from({ length: size }, (_, index) => sql.replace('SELECT ', `SELECT ${index} AS asker, `));
  const union = unionAll('mysql', selects);
  unions.set(key, union);
  return union;
}
