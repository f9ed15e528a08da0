import type { Database } from '../kernel/database.ts';
import { rewrapLetterboxKey } from './letterbox-key.ts';
import { takeOnlyLock } from './lock-spool.ts';
import { slotsFor } from './spool.ts';
import { type SpoolFile, spoolFile } from './spool-file.ts';

interface RekeyOptions {
  db: Database;
  /** The file of the spool. */
  file: string;
  /** The `LETTERBOX_KEY` that both were written with, and the one from now on. */
  from: string;
  to: string;
  lockTimeout?: number;
}

/**
 * Writes what waits for a delivery, and the letterbox's own key, under another `LETTERBOX_KEY`. It holds the lock of the
 * letterbox, so that none runs meanwhile. Where it broke off it can be run again.
 */
export async function rekey({ db, file, from, to, lockTimeout }: RekeyOptions): Promise<void> {
  const lock = await takeOnlyLock({ db, lockTimeout });
  try {
    const { spool, content } = readable(file, from, to);
    await rewrapLetterboxKey(db, from, to);
    await spool.write(content, slotsFor(content.bodies.length));
  } finally {
    await lock.release();
  }
}

/** A spool that this was done with already opens under the new key alone. */
function readable(
  file: string,
  from: string,
  to: string,
): { spool: SpoolFile; content: ReturnType<SpoolFile['read']> } {
  const before = spoolFile(file, from, to);
  try {
    return { spool: before, content: before.read() };
  } catch (error) {
    const after = spoolFile(file, to);
    try {
      return { spool: after, content: after.read() };
    } catch {
      throw error;
    }
  }
}
