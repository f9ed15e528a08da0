import type { Database } from '../../kernel/database.ts';

/** What an operator has to know where nobody can nominate; null where there are values. */
export async function valuesMissing(db: Database): Promise<string | null> {
  const [row] = await db.rows<{ count: number }>('SELECT COUNT(*) AS count FROM `value`');
  if (Number(row?.count) > 0) return null;
  return 'There are no values yet, so nobody can nominate: npm run purpose -- import docs/purpose.example.yaml';
}
