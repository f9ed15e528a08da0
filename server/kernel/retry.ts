/** Error codes of MySQL and SQLite for a conflict with another transaction, which is soon over. */
const transientCodes = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
]);

/** MySQL reports this only after a long wait, so it counts as three attempts. */
const afterTimeout = 'ER_LOCK_WAIT_TIMEOUT';

/** Repeats a transaction that was rolled back because another one was in its way, after a short random delay. */
export async function retry<Result>(work: () => Promise<Result>, attempts: number): Promise<Result> {
  for (let left = attempts; ; ) {
    try {
      return await work();
    } catch (error) {
      const { code = '' } = error as { code?: string };
      left -= code === afterTimeout ? 3 : 1;
      if (left <= 0 || !transientCodes.has(code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 50));
    }
  }
}
