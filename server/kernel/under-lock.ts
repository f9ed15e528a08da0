import type { Database } from './database.ts';
import type { Lock } from './lock.ts';

/**
 * The same database, whose transactions commit nothing once another process has taken the lock. It is looked at last: its row is
 * then locked for a moment alone.
 */
export function underLock(db: Database, lock: Lock): Database {
  return {
    ...db,
    transaction: (work, options) =>
      db.transaction(async (writer) => {
        const result = await work(writer);
        await lock.confirm(writer);
        return result;
      }, options),
  };
}
