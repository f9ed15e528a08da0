import type { Context, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { peopleByUuid } from '../../people/directory.ts';
import type { BlockerThread } from './blocker-thread.ts';
import { BlockerTurnRow } from './blocker-turn.row.ts';
import { sealThread } from './seal-thread.ts';
import { dropUnpublished, storeSealed } from './store-sealed.ts';

/** Stores what changed of these threads and, in the same transaction, a sealed answer to the reporter of each. */
export async function saveThreads(context: Pick<Context, 'db'>, db: Writing, threads: BlockerThread[]): Promise<void> {
  const nameOf = await namesIn(context, threads);
  for (const thread of threads) {
    thread.version += 1;
    await saveThread(db, thread);
  }
  await dropUnpublished(db, threads);
  const answers = [];
  for (const thread of threads) answers.push({ thread, sealed: await sealThread(thread, nameOf) });
  await storeSealed(db, answers);
  db.announce('boardChanged', {});
}

/** The names of everybody whom these threads mention. */
export async function namesIn(
  { db }: Pick<Context, 'db'>,
  threads: BlockerThread[],
): Promise<(uuid: string) => string> {
  const uuids = threads.flatMap(({ holderId, turns }) => [holderId, ...turns.map(({ byId }) => byId)]);
  const people = await peopleByUuid(
    db,
    uuids.filter((uuid) => uuid !== null),
  );
  return (uuid) => people.get(uuid)?.name ?? '';
}

async function saveThread(db: Writing, thread: BlockerThread): Promise<void> {
  const added = thread.turns.slice(thread.storedTurns).map((turn) => ({ blockerId: thread.id, ...turn }));
  await insertRows(db, BlockerTurnRow, added);
  thread.storedTurns = thread.turns.length;
  await db.run(
    `UPDATE blocker SET holder_id = ?, listed = ?, state = ?, due_on = ?, overdue = ?, moved_up = ?, me_toos = ?,
       version = ?, merged_into_id = ?, hidden_reason = ?, hidden_by_id = ?, closed_on = ?, closed_by_id = ?
     WHERE id = ?`,
    [
      ...[thread.holderId, thread.listed, thread.state, thread.dueOn, thread.overdue, thread.movedUp, thread.meToos],
      ...[thread.version, thread.mergedIntoId, thread.hiddenReason, thread.hiddenById],
      ...[thread.closedOn, thread.closedById, thread.id],
    ],
  );
}
