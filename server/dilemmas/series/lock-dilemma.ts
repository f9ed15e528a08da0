import type { Writing } from '../../kernel/context.ts';
import { forUpdate } from '../../kernel/sql.ts';
import { type DilemmaFacts, dilemmaColumns } from '../reading/dilemma-facts.ts';

/** A dilemma that was not taken back, locked until the transaction ends; null where there is none. */
export async function lockDilemma(db: Writing, uuid: string | null): Promise<DilemmaFacts | null> {
  const sql = `SELECT ${dilemmaColumns} FROM dilemma d WHERE d.id = ? AND d.withdrawn = 0${forUpdate(db.dialect)}`;
  return (await db.rows<DilemmaFacts>(sql, [uuid]))[0] ?? null;
}

export interface Days {
  opensOn: string;
  closesOn: string;
}

/** All that have days are locked, so that of two editors one sees the other's. It goes before the lock of a single one. */
export function lockPlanned(db: Writing): Promise<(Days & { id: string })[]> {
  const sql = 'SELECT id, opens_on AS opensOn, closes_on AS closesOn FROM dilemma WHERE withdrawn = 0 AND opens_on > ?';
  return db.rows(sql + forUpdate(db.dialect), ['']);
}
