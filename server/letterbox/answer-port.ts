import { randomUUID } from 'node:crypto';
import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { placeholders } from '../kernel/sql.ts';
import { AnswerTurnRow } from './answer-turn.row.ts';
import { SealedAnswerRow } from './sealed-answer.row.ts';

/** A thread as the board seals it, with the turns of management that it shows; turn 0 is the thread itself. */
export interface NewAnswer extends Pick<SealedAnswerRow, 'threadId' | 'version' | 'sealed'> {
  turns: number[];
}

/** An answer is up to some 30 kB, and MySQL takes 16 MB at once. */
const maxRows = 400;

/** Puts sealed answers where the next bulletin finds them. */
export async function storeAnswers(db: Writer, answers: NewAnswer[]): Promise<void> {
  const rows = answers.map(({ threadId, version, sealed }) => ({ id: randomUUID(), threadId, version, sealed }));
  const turns = answers.flatMap(({ turns }, index) => {
    return turns.map((turn) => ({ sealedAnswerId: rows[index]!.id, turn }));
  });
  for (let from = 0; from < rows.length; from += maxRows) {
    await insertRows(db, SealedAnswerRow, rows.slice(from, from + maxRows));
  }
  await insertRows(db, AnswerTurnRow, turns);
}

/** Deletes answers that no bulletin has shown, since newer ones replace them. */
export async function dropUnpublishedAnswers(db: Writer, threadIds: string[]): Promise<void> {
  const rows = await db.rows<{ id: string }>(
    `SELECT s.id FROM sealed_answer s WHERE s.thread_id IN (${placeholders(threadIds)})
       AND NOT EXISTS (SELECT 1 FROM bulletin_answer p WHERE p.sealed_answer_id = s.id)`,
    threadIds,
  );
  if (rows.length === 0) return;
  const uuids = rows.map(({ id }) => id);
  await db.run(`DELETE FROM answer_turn WHERE sealed_answer_id IN (${placeholders(uuids)})`, uuids);
  await db.run(`DELETE FROM sealed_answer WHERE id IN (${placeholders(uuids)})`, uuids);
}

/** A SQL condition on a column of thread ids: some answer is not published yet, or was on this day (a parameter) or later. */
export function isAnsweredSince(threadId: string): string {
  return `EXISTS (SELECT 1 FROM sealed_answer a LEFT JOIN bulletin_answer p ON p.sealed_answer_id = a.id
    LEFT JOIN bulletin_segment s ON s.batch = p.batch
    WHERE a.thread_id = ${threadId} AND (s.day IS NULL OR s.day >= ?))`;
}
