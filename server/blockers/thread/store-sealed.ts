import { randomUUID } from 'node:crypto';
import type { Writer } from '../../kernel/database.ts';
import { insertInto } from '../../kernel/insert-rows.ts';
import { placeholders } from '../../kernel/sql.ts';
import { type HeldBlocker, turnsToReporter } from './held-blockers.ts';

export interface Sealed {
  thread: HeldBlocker;
  sealed: string;
}

/** An answer is up to some 30 kB, and MySQL takes 16 MB at once. */
const atOnce = 400;

/** Puts sealed answers where the next bulletin finds them, beside the turns that each shows; 0 is the thread itself. */
export async function storeSealed(db: Writer, answers: Sealed[]): Promise<void> {
  const rows = answers.map(({ thread, sealed }) => {
    return { id: randomUUID(), threadId: thread.threadId, version: thread.version, sealed };
  });
  const turns = answers.flatMap(({ thread }, index) =>
    [0, ...turnsToReporter(thread).map(([number]) => number)].map((turn) => {
      return { sealedAnswerId: rows[index]!.id, turn };
    }),
  );
  for (let from = 0; from < rows.length; from += atOnce) {
    await insertInto(db, 'sealed_answer', rows.slice(from, from + atOnce));
  }
  await insertInto(db, 'answer_turn', turns);
}

/** An answer that no bulletin has shown makes way for the one after it. */
export async function dropUnpublished(db: Writer, threads: HeldBlocker[]): Promise<void> {
  const threadIds = threads.map(({ threadId }) => threadId);
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
