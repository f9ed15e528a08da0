import type { Database } from '../kernel/database.ts';
import type { Lock } from '../kernel/lock.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { takeLock } from '../kernel/take-lock.ts';
import { underLock } from '../kernel/under-lock.ts';
import type { OnError } from './log-error-code.ts';
import { openSpool, type Spool } from './spool.ts';
import { spoolFile } from './spool-file.ts';

interface LockOptions {
  db: Database;
  lockTimeout?: number;
  lockLength?: number;
}

/** The lock of the one letterbox of a database; two would split the batches. */
export async function takeOnlyLock({ db, lockTimeout = 20_000, lockLength }: LockOptions): Promise<Lock> {
  const lock = await takeLock(db, 'applaus-letterbox', { timeout: lockTimeout, length: lockLength });
  if (lock) return lock;
  throw new OperatorError(
    'There is a letterbox for this database already, and there can be one: two would split the batches in which letters ' +
      'hide.\nWith several servers run it as a process of its own (npm run letterbox), and set LETTERBOX_DATABASE_URL for the servers too.',
  );
}

interface SpoolOptions extends LockOptions {
  settings: { spool: { file: string; secret: string } | null };
  onError: OnError;
}

/** What whoever has the lock works with; through `db` nothing is written once another letterbox has it. */
export interface LockedSpool {
  lock: Lock;
  spool: Spool;
  db: Database;
}

/** Takes the lock and opens the spool, which gives the lock back where that fails; null where the channel is closed. */
export async function lockSpool(options: SpoolOptions): Promise<LockedSpool | null> {
  const { db, settings, onError } = options;
  if (!settings.spool) return null;
  const lock = await takeOnlyLock(options);
  try {
    const file = spoolFile(settings.spool.file, settings.spool.secret);
    const spool = openSpool(file, (error) => onError('the spool could not be written', error));
    return { lock, spool, db: underLock(db, lock) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
