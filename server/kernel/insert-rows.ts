import type { Parameter, Writer } from './database.ts';

/** SQLite takes 32,766 parameters in a statement, MySQL 65,535; longer statements are no faster. */
const maxParameters = 12_000;

/**
 * Many rows with few statements. Columns are named as in the database; every row has them in that order. The table's
 * name is quoted because MySQL reads `value` as a word of its own; SQLite knows these quotes too.
 */
export async function insertRows(db: Writer, table: string, columns: string[], rows: Parameter[][]): Promise<void> {
  const size = Math.floor(maxParameters / columns.length);
  const row = `(${columns.map(() => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += size) {
    const part = rows.slice(from, from + size);
    await db.run(
      `INSERT INTO \`${table}\` (${columns.join(', ')}) VALUES ${Array(part.length).fill(row).join(', ')}`,
      part.flat(),
    );
  }
}
