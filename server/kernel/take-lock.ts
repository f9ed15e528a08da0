import type { Database } from './database.ts';
import { takeFileLock } from './file-lock.ts';
import { takeLease } from './lease.ts';
import type { Lock, LockOptions } from './lock.ts';
import { byDialect } from './sql.ts';

/** Takes the lock of this name in a database; null when another process still has it after the timeout. */
export function takeLock(db: Database, name: string, options: LockOptions): Promise<Lock | null> {
  return byDialect(db.dialect, { mysql: takeLease, sqlite: takeFileLock })(db, name, options);
}
