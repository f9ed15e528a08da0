import type { Database } from '../../server/kernel/database.ts';
import { counted } from '../../server/wall/recount.ts';

/** What recognitions repeat of other tables and those do not say. */
export async function wrongCounts(
  db: Database,
): Promise<{ id: string; column: string; said: unknown; counted: unknown }[]> {
  const wrong = Object.entries(counted).map(
    ([column, sql]) =>
      `SELECT r.id, '${column}' AS \`column\`, CONCAT(r.${column}, '') AS said, CONCAT(${sql}, '') AS counted
       FROM recognition r WHERE r.${column} <> ${sql}`,
  );
  return db.rows(wrong.join(' UNION ALL '));
}
