import type { Dialect } from './database.ts';
import { byDialect } from './sql.ts';

/** Stands between the fields of a row: a control character, of which no text that is stored has any. */
export const betweenFields = '\u001f';

/** Fields as one text; those that are null are left out. */
export function joined(fields: string[]): string {
  return `CONCAT_WS('${betweenFields}', ${fields.join(', ')})`;
}

/**
 * What a SELECT gives of rows that are read often: columns, and on SQLite, whose driver hands over each value by itself and
 * takes longer over it than over finding it, all fields of a row as one `text`.
 */
export function columnsOrText(dialect: Dialect, columns: string, fields: string[]): string {
  return byDialect(dialect, { mysql: columns, sqlite: `${joined(fields)} AS text` });
}
