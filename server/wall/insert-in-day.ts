import type { Writing } from '../kernel/context.ts';
import type { Statements } from '../kernel/database.ts';
import { earlierUnderKey } from '../kernel/idempotency.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { RecognitionRow } from './recognition.row.ts';

/** How many recognitions a person can give on one day. */
export const dailyLimit = 3;

/**
 * Tries the places of the day that seem free, with what `also` writes beside the row, and commits where that is all. A unique violation means that the place was taken meanwhile, or that this
 * nomination was sent before.
 */
export async function insertInDay(
  db: Writing,
  row: Omit<RecognitionRow, 'daySlot'>,
  takenSlots: ReadonlySet<number>,
  also: (all: Statements) => Promise<void>,
  isLast: boolean,
): Promise<'inserted' | 'day is full' | { id: string; contentHash: string }> {
  for (let daySlot = 1; daySlot <= dailyLimit; daySlot += 1) {
    if (takenSlots.has(daySlot)) continue;
    try {
      const write = async (all: Statements) => {
        await insertRows(all, RecognitionRow, [{ ...row, daySlot }]);
        await also(all);
      };
      await db.together(write, { isLast });
      return 'inserted';
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const found = await earlierUnderKey(db, 'recognition', 'giver_id', row.giverId, row.idempotencyKey);
      if (found) return found;
    }
  }
  return 'day is full';
}
