import type { Writer } from '../kernel/database.ts';
import { lockRow } from '../kernel/sql.ts';

/**
 * What one person sends at the same moment stands in a queue until the transaction ends: their rows meet in the same
 * unique indexes, and without an order MySQL would end them in deadlocks. SQLite has one writer anyway.
 */
export async function holdPerson(db: Writer, uuid: string): Promise<void> {
  await lockRow(db, 'person', uuid);
}
