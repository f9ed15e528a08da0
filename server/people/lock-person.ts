import type { Writer } from '../kernel/database.ts';
import { lockRow } from '../kernel/sql.ts';

/**
 * Makes transactions of one person wait for each other. Their rows meet in the same unique indexes, where MySQL would end
 * them in deadlocks.
 */
export async function lockPerson(db: Writer, uuid: string): Promise<void> {
  await lockRow(db, 'person', uuid);
}
