import type { Context, Writing } from '../kernel/context.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { onDuplicate } from '../kernel/sql.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { write } from '../kernel/write.ts';
import { TokenIssuanceRow } from './token-issuance.row.ts';

interface BatchRequest {
  personId: string;
  epoch: number;
  hash: string;
}

/** How many batches a person may take in a week, one for each device. In the demo every browser is another visitor. */
const maxBatches = { demo: 100, real: 3 };

type TakeOutcome = 'TAKEN' | 'NO_MORE' | 'NOT_ENTITLED';

/** Records that a person takes this batch, once; of parallel requests the unique indexes decide which is the third. */
export async function takeBatch(context: Context, request: BatchRequest): Promise<TakeOutcome> {
  const max = context.settings.issuer.everybodyTakes ? maxBatches.demo : maxBatches.real;
  // Each time another request was faster, one place fewer is left, so the loop ends.
  for (;;) {
    try {
      return await write(context, (db) => take(db, request, max));
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
    }
  }
}

async function take(db: Writing, { personId, epoch, hash }: BatchRequest, max: number): Promise<TakeOutcome> {
  const rows = await db.rows<{ active: number; batchHash: string | null }>(
    `SELECT p.active, t.batch_hash AS batchHash FROM person p
     LEFT JOIN token_issuance t ON t.person_id = p.id AND t.epoch = ? WHERE p.id = ?`,
    [epoch, personId],
  );
  if (rows[0]?.active !== 1) return 'NOT_ENTITLED';
  const earlier = rows.flatMap(({ batchHash }) => batchHash ?? []);
  if (earlier.includes(hash)) return 'TAKEN';
  if (earlier.length >= max) return 'NO_MORE';
  const row: TokenIssuanceRow = { personId, epoch, place: earlier.length + 1, batchHash: hash };
  await insertRows(db, TokenIssuanceRow, [row]);
  if (earlier.length === 0) await countTaker(db, epoch);
  return 'TAKEN';
}

async function countTaker(db: Writing, epoch: number): Promise<void> {
  const conflict = onDuplicate(db.dialect, 'epoch');
  await db.run(`INSERT INTO taker_count (epoch, takers) VALUES (?, 1) ${conflict} takers = takers + 1`, [epoch]);
}
