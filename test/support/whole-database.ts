import type { Database } from '../../server/kernel/database.ts';

/** Every table that there is, whoever made it. */
async function tablesIn({ dialect, dataSource }: Database): Promise<string[]> {
  const sql = {
    mysql: 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  };
  const rows: { name: string }[] = await dataSource.query(sql[dialect]);
  return rows.map(({ name }) => name).sort();
}

/** The rows of each table, in an order of their own, without `exceptions`. */
export async function wholeDatabase(db: Database): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const table of await tablesIn(db)) {
    const rows: object[] = await db.dataSource.query(`SELECT * FROM ${table}`);
    tables[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return tables;
}

/** Columns that name a row of another table, where its name does not say of which. */
const referring: Record<string, string> = {
  comment_id: 'recognition_comment',
  segment_id: 'wall_segment',
  giver_id: 'person',
  author_id: 'person',
  actor_id: 'person',
  asker_id: 'person',
  holder_id: 'person',
  manager_id: 'person',
  reporter_id: 'person',
};

/** What one row says of another that is not there, and deliveries of which a half is missing: `table.column: how many`. */
export async function danglingReferences(db: Database): Promise<string[]> {
  const dangling: string[] = [];
  for (const { tableName, columns } of db.dataSource.entityMetadatas) {
    for (const { databaseName: column } of columns) {
      const target = targetOf(db, tableName, column);
      if (target === null) continue;
      const [row] = await db.rows<{ count: number }>(
        `SELECT COUNT(*) AS count FROM ${tableName} t LEFT JOIN ${target.table} r ON r.${target.column} = t.${column}
         WHERE t.${column} IS NOT NULL AND t.${column} <> '' AND r.${target.column} IS NULL`,
      );
      if (Number(row!.count) > 0) dangling.push(`${tableName}.${column}: ${row!.count}`);
    }
  }
  return dangling;
}

function targetOf({ dataSource }: Database, table: string, column: string): { table: string; column: string } | null {
  if (column === 'batch') return table === 'delivery' ? null : { table: 'delivery', column };
  const named = referring[column] ?? /^(.+)_id$/.exec(column)?.[1] ?? '';
  return dataSource.entityMetadatas.some(({ tableName, columns }) => {
    return tableName === named && columns.some(({ databaseName }) => databaseName === 'id');
  })
    ? { table: named, column: 'id' }
    : null;
}

/** How many rows do not repeat the number under which SQLite stores the recognition that they name. */
export async function wronglyNumbered(db: Database, table: string): Promise<number> {
  const [row] = await db.rows<{ count: number }>(
    `SELECT COUNT(*) AS count FROM ${table} s LEFT JOIN recognition r ON r.number = s.recognition_number
     WHERE r.id IS NOT s.recognition_id`,
  );
  return Number(row!.count);
}
