import type { Database } from '../kernel/database.ts';
import { type Lock, takeLock } from '../kernel/lock.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import type { OnError } from './log-error-code.ts';
import { openSpool, type Spool } from './spool.ts';
import { spoolFile } from './spool-file.ts';

interface LockOptions {
  db: Database;
  lockTimeout?: number;
  lockCheckInterval?: number;
}

/** The lock of the one letterbox of a database; two would split the batches. */
export async function takeOnlyLock({ db, lockTimeout = 15_000, lockCheckInterval }: LockOptions): Promise<Lock> {
  const lock = await takeLock(db, 'applaus-letterbox', { timeout: lockTimeout, checkInterval: lockCheckInterval });
  if (lock) return lock;
  throw new OperatorError(
    'There is a letterbox for this database already, and there can be one: two would split the batches in which letters ' +
      'hide.\nWith several servers run it as a process of its own (npm run letterbox), and set LETTERBOX_DATABASE_URL for the servers too.',
  );
}

/** Opens the spool of whoever has the lock, which is given back where that fails. */
export async function lockedSpool(
  { file, secret }: { file: string; secret: string },
  lock: Lock,
  onError: OnError,
): Promise<Spool> {
  try {
    return openSpool(spoolFile(file, secret), (error) => onError('the spool could not be written', error));
  } catch (error) {
    await lock.release();
    throw error;
  }
}
