import { openSql } from './open-sql.mjs';

/** Before each measurement `begin` begins another day, on which nobody has given anything yet. */
export async function openDay(url) {
  const { run, close } = await openSql(url);
  const today = new Date().toISOString().slice(0, 10);
  let days = 0;
  return {
    async begin() {
      days += 1;
      await run(`UPDATE recognition SET given_on = 'day ${days}' WHERE given_on >= '${today}' AND given_on < '3000'`);
    },
    close,
  };
}
