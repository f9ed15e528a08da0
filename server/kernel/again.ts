/** Another transaction was in the way: expected, and over in a moment. MySQL and SQLite each have words for it. */
const passing = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
]);

/** It has waited for long already: so it is tried fewer times. */
const patient = 'ER_LOCK_WAIT_TIMEOUT';

/** Does a transaction anew when another one was in its way, a little later each time; the first had been rolled back. */
export async function again<Result>(work: () => Promise<Result>, tries: number): Promise<Result> {
  for (let left = tries; ; ) {
    try {
      return await work();
    } catch (error) {
      const { code = '' } = error as { code?: string };
      left -= code === patient ? 3 : 1;
      if (left <= 0 || !passing.has(code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 50));
    }
  }
}
