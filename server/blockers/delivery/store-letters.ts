import type { Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { placeholders } from '../../kernel/sql.ts';
import { searchableWords } from '../../kernel/text.ts';
import { AnswerRequestRow } from '../thread/answer-request.row.ts';
import { BlockerRow } from '../thread/blocker.row.ts';
import { storeSealed } from '../thread/store-sealed.ts';
import type { PlannedLetter } from './plan-letters.ts';

/** Stores what letters became; a thread that is there already is passed over. Gives what is new. */
export async function storeLetters(db: Writing, planned: PlannedLetter[]): Promise<PlannedLetter[]> {
  const fresh = await withoutKnown(db, planned);
  await insertRows(db, BlockerRow, fresh.map(blockerRow));
  await insertRows(
    db,
    AnswerRequestRow,
    fresh.map(({ thread }) => {
      return { blockerId: thread.id, number: 1, leaderId: thread.holderId, askedOn: thread.day, inTime: null };
    }),
  );
  await storeSealed(db, fresh);
  return fresh;
}

async function withoutKnown(db: Writing, planned: PlannedLetter[]): Promise<PlannedLetter[]> {
  const known = new Set<string>();
  const size = 5_000;
  for (let from = 0; from < planned.length; from += size) {
    const threadIds = planned.slice(from, from + size).map(({ thread }) => thread.threadId);
    const sql = `SELECT thread_id AS threadId FROM blocker WHERE thread_id IN (${placeholders(threadIds)})`;
    for (const { threadId } of await db.rows<{ threadId: string }>(sql, threadIds)) known.add(threadId);
  }
  return planned.filter(({ thread }) => !known.has(thread.threadId) && known.add(thread.threadId));
}

function blockerRow({ thread, letter, batch }: PlannedLetter): BlockerRow {
  const { storedTurns: _, turns: __, ...facts } = thread;
  const { kind, lang, round, title, obstacle, cost } = letter;
  return {
    ...facts,
    batch,
    kind,
    lang,
    roundId: round,
    title,
    obstacle,
    cost,
    words: searchableWords(title, obstacle, cost),
  };
}
