import { setTimeout } from 'node:timers/promises';
import type { Writer } from '../../server/kernel/database.ts';
import { lockRow } from '../../server/kernel/sql.ts';
import type { World } from './world.ts';

interface Row {
  table: string;
  uuid: string;
}

/** Runs `other` while a request waits for a row that is locked, and gives what the request answers after it. */
export async function meanwhile<Answer>(
  world: World,
  { table, uuid }: Row,
  request: () => Promise<Answer>,
  other: (db: Writer) => Promise<unknown>,
): Promise<Answer> {
  let answered: Promise<Answer>;
  await world.db.transaction(async (db) => {
    await lockRow(db, table, uuid);
    let isAnswered = false;
    answered = request().finally(() => {
      isAnswered = true;
    });
    // SQLite has one writer, so that the request waits for this transaction whatever it locks.
    while (!isAnswered && world.db.dialect === 'mysql' && !(await isSomebodyWaiting(world))) await setTimeout(150);
    await other(db);
  });
  return answered!;
}

/** The list of transactions is renewed when nobody has read it for a tenth of a second. */
async function isSomebodyWaiting({ db }: World): Promise<boolean> {
  return (await db.rows("SELECT 1 FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")).length > 0;
}
