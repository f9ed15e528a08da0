import type { Writer } from '../../kernel/database.ts';
import type { Step } from '../life/step.ts';
import { AnswerRequestRow } from './answer-request.row.ts';
import type { BlockerThread } from './blocker-thread.ts';

/** Whoever holds this blocker is asked for an answer, from this day on. */
export async function openAnswerRequest(db: Writer, { id, holderId }: BlockerThread, day: string): Promise<void> {
  const [last] = await db.rows<{ number: number | null }>(
    'SELECT MAX(number) AS number FROM blocker_answer_request WHERE blocker_id = ?',
    [id],
  );
  const number = (last?.number ?? 0) + 1;
  await db.insert(AnswerRequestRow, { blockerId: id, number, leaderId: holderId, askedOn: day, inTime: null });
}

/** What is asked has an answer, its time is over, or it went to somebody else without the doing of who held it. */
export async function endAnswerRequest(db: Writer, id: string, ends: NonNullable<Step['requestEnds']>): Promise<void> {
  if (ends === 'FORGOTTEN') {
    await db.run('DELETE FROM blocker_answer_request WHERE blocker_id = ? AND in_time IS NULL', [id]);
    return;
  }
  const inTime = ends === 'IN_TIME' ? 1 : 0;
  await db.run('UPDATE blocker_answer_request SET in_time = ? WHERE blocker_id = ? AND in_time IS NULL', [inTime, id]);
}
