import type { Database, Writer } from '../kernel/database.ts';
import { sqlTime } from '../kernel/time.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import type { SampleMaker } from './sample-person.row.ts';

/**
 * Claims the right to make a set of rows inside the transaction that makes them. It is one insert, so of two processes
 * the second waits for the first and is refused. A set `intoEmpty` is also refused where there are people already.
 */
export async function claimSample(
  db: Writer,
  name: string,
  now: Date,
  { intoEmpty }: { intoEmpty: boolean },
): Promise<boolean> {
  const condition = intoEmpty ? 'WHERE NOT EXISTS (SELECT 1 FROM person)' : '';
  try {
    const sql = `INSERT INTO sample (name, made_at) SELECT ?, ? FROM (SELECT 1 AS one) single ${condition}`;
    return (await db.run(sql, [name, sqlTime(now)])) === 1;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** The name of a person whom none of these makers invented, or null. Works before the first migration, too. */
export async function somebodyNotMadeBy(db: Database, makers: SampleMaker[]): Promise<string | null> {
  const [hasPeople, hasSamples] = await tablesThere(db);
  if (!hasPeople) return null;
  const list = makers.map((maker) => `'${maker}'`).join(', ');
  const made = `WHERE NOT EXISTS (SELECT 1 FROM sample_person s WHERE s.person_id = p.id AND s.maker IN (${list}))`;
  const [row] = await db.rows<{ name: string }>(`SELECT p.name FROM person p ${hasSamples ? made : ''} LIMIT 1`);
  return row?.name ?? null;
}

async function tablesThere(db: Database): Promise<boolean[]> {
  const runner = db.dataSource.createQueryRunner();
  try {
    return [await runner.hasTable('person'), await runner.hasTable('sample_person')];
  } finally {
    await runner.release();
  }
}
