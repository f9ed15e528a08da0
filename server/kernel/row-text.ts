import type { Database, Dialect, Parameter } from './database.ts';
import { byDialect } from './sql.ts';

/** Stand between the fields of a row, and between rows: control characters, of which no text that is stored has any. */
export const betweenFields = '\u001f';
const betweenRows = '\u001e';

/**
 * What a SELECT gives of rows that are read often: columns, and on SQLite, whose driver hands over each value by itself and
 * takes longer over it than over finding it, all fields of a row as one `text`. Those that are null or empty are left out.
 */
export function columnsOrText(dialect: Dialect, columns: string, fields: string[]): string {
  return byDialect(dialect, { mysql: columns, sqlite: `CONCAT_WS('${betweenFields}', ${fields.join(', ')}) AS text` });
}

/** Reads rows of a single column, `text`, on SQLite as one, for the same reason. */
export function sqliteTexts(rows: Database['rows']): Database['rows'] {
  return async <Row>(sql: string, parameters?: Parameter[]) => {
    const all = `SELECT group_concat(text, '${betweenRows}') AS text FROM (${sql})`;
    const [one] = await rows<{ text: string | null }>(all, parameters);
    const texts = one?.text?.split(betweenRows) ?? [];
    return texts.map((text) => ({ text })) as Row[];
  };
}
