import type { Writer } from '../../kernel/database.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { searchableWords } from '../../kernel/text.ts';
import { insertAppliedOnce } from '../../letterbox/delivery-port.ts';
import { AnswerRequestRow } from '../thread/answer-request.row.ts';
import { BlockerRow } from '../thread/blocker.row.ts';
import { BlockerTurnRow } from '../thread/blocker-turn.row.ts';
import type { SimulatedBlocker } from './simulate-blocker.ts';

/** Writes invented blockers, many at once, and the newest of their deliveries, so that the next real one follows on it. */
export async function insertBlockers(db: Writer, blockers: SimulatedBlocker[]): Promise<void> {
  const rows = blockers.map(({ turns: _, requests: __, ...row }) => {
    return { ...row, words: searchableWords(row.title, row.obstacle, row.cost) };
  });
  await insertRows(db, BlockerRow, rows);
  const turns = blockers.flatMap((blocker) => blocker.turns.map((turn) => ({ blockerId: blocker.id, ...turn })));
  await insertRows(db, BlockerTurnRow, turns);
  const requests = blockers.flatMap(({ id, requests }) => requests.map((request) => ({ blockerId: id, ...request })));
  await insertRows(db, AnswerRequestRow, requests);
  const [newest] = rows.sort((a, b) => b.batch - a.batch);
  if (newest) await insertAppliedOnce(db, newest);
}
