import { createHash } from 'node:crypto';
import type { Database, Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { DutyDocumentRow } from './duty-document.row.ts';

/** Null before the first document. */
export async function newestDuty(db: Database | Writer): Promise<DutyDocumentRow | null> {
  const [newest] = await db.rows<DutyDocumentRow>(
    'SELECT number, hash, day, content FROM duty_document ORDER BY number DESC LIMIT 1',
  );
  return newest ?? null;
}

/** Leaves a document for the letterbox: the next link of the chain names the newest that is there. */
export async function storeDuty(
  db: Writer,
  { number, day, content }: Pick<DutyDocumentRow, 'number' | 'day' | 'content'>,
): Promise<void> {
  const hash = createHash('sha256').update(content).digest('hex');
  await insertRows(db, DutyDocumentRow, [{ number, hash, day, content }]);
}

/** How many documents there are. */
export async function countDuties(db: Database): Promise<number> {
  const [row] = await db.rows<{ last: number | null }>('SELECT MAX(number) AS last FROM duty_document');
  return Number(row?.last ?? 0);
}
