import type { Writer } from '../kernel/database.ts';
import { lockRow } from '../kernel/sql.ts';

/**
 * Makes what one person sends at the same moment wait for each other until the transaction ends: the rows meet in the same
 * unique indexes, where MySQL would end them in deadlocks.
 */
export async function lockPerson(db: Writer, uuid: string): Promise<void> {
  await lockRow(db, 'person', uuid);
}
