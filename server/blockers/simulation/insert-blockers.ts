import type { Writer } from '../../kernel/database.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { insertAppliedOnce } from '../../letterbox/delivery-port.ts';
import { AnswerRequestRow } from '../thread/answer-request.row.ts';
import { BlockerRow } from '../thread/blocker.row.ts';
import { BlockerTurnRow } from '../thread/blocker-turn.row.ts';
import type { BlockerRows } from './simulate-blocker.ts';

/** Writes made-up blockers, many at once, and the newest of their deliveries, so that the next real one follows on it. */
export async function insertBlockers(db: Writer, rows: BlockerRows[]): Promise<void> {
  await insertRows(
    db,
    BlockerRow,
    rows.map(({ blocker }) => blocker),
  );
  await insertRows(
    db,
    BlockerTurnRow,
    rows.flatMap(({ turns }) => turns),
  );
  await insertRows(
    db,
    AnswerRequestRow,
    rows.flatMap(({ askings }) => askings),
  );
  const [newest] = rows.map(({ blocker }) => blocker).sort((a, b) => b.batch - a.batch);
  if (newest) await insertAppliedOnce(db, newest);
}
