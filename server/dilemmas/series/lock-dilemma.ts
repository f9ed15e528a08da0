import type { Writing } from '../../kernel/context.ts';
import { forUpdate } from '../../kernel/sql.ts';
import { type DilemmaFacts, dilemmaColumns } from '../reading/dilemma-facts.ts';

/** A dilemma that was not taken back, locked until the transaction ends; null where there is none. */
export async function lockDilemma(db: Writing, uuid: string | null): Promise<DilemmaFacts | null> {
  const sql = `SELECT ${dilemmaColumns} FROM dilemma d WHERE d.id = ? AND d.withdrawn = 0${forUpdate(db.dialect)}`;
  return (await db.rows<DilemmaFacts>(sql, [uuid]))[0] ?? null;
}
