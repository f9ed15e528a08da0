import { DatabaseLate, startDeadline } from './deadline.ts';

/** How long a database may take to close a connection, in milliseconds. */
const goodbye = 2_000;

/** Waits until these have ended, and no longer where the database does not answer to that. */
export async function endSoon(goodbyes: Promise<unknown>[]): Promise<void> {
  const deadline = startDeadline(goodbye);
  await deadline.race(Promise.all(goodbyes)).catch((error) => {
    if (!(error instanceof DatabaseLate)) throw error;
  });
  deadline.end();
}
