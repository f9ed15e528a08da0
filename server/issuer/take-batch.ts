import type { Context, Writing } from '../kernel/context.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { onDuplicate } from '../kernel/sql.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { write } from '../kernel/write.ts';
import { TokenIssuanceRow } from './token-issuance.row.ts';

interface Taking {
  personId: string;
  epoch: number;
  hash: string;
}

/** For three devices, or for one that was wiped; in the demo somebody else with every browser that looks around. */
const mostBatches = { demo: 100, real: 3 };

type Taken = 'TAKEN' | 'NO_MORE' | 'NOT_ENTITLED';

/** Notes that a person takes this batch, unless it is noted already; of parallel requests the indexes decide who is third. */
export async function takeBatch(context: Context, taking: Taking): Promise<Taken> {
  const most = context.settings.issuer.everybodyTakes ? mostBatches.demo : mostBatches.real;
  // Each time another request was faster there is one place less: after the last no insert is tried any more.
  for (;;) {
    try {
      return await write(context, (db) => take(db, taking, most));
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
    }
  }
}

async function take(db: Writing, { personId, epoch, hash }: Taking, most: number): Promise<Taken> {
  const rows = await db.rows<{ active: number; batchHash: string | null }>(
    `SELECT p.active, t.batch_hash AS batchHash FROM person p
     LEFT JOIN token_issuance t ON t.person_id = p.id AND t.epoch = ? WHERE p.id = ?`,
    [epoch, personId],
  );
  if (rows[0]?.active !== 1) return 'NOT_ENTITLED';
  const earlier = rows.flatMap(({ batchHash }) => batchHash ?? []);
  if (earlier.includes(hash)) return 'TAKEN';
  if (earlier.length >= most) return 'NO_MORE';
  const row: TokenIssuanceRow = { personId, epoch, place: earlier.length + 1, batchHash: hash };
  await insertRows(db, TokenIssuanceRow, [row]);
  if (earlier.length === 0) await countTaker(db, epoch);
  return 'TAKEN';
}

async function countTaker(db: Writing, epoch: number): Promise<void> {
  const conflict = onDuplicate(db.dialect, 'epoch');
  await db.run(`INSERT INTO taker_count (epoch, takers) VALUES (?, 1) ${conflict} takers = takers + 1`, [epoch]);
}
