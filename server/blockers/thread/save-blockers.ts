import type { Context, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { peopleByUuid } from '../../people/directory.ts';
import type { TurnFacts } from './blocker-facts.ts';
import { BlockerTurnRow } from './blocker-turn.row.ts';
import type { HeldBlocker } from './held-blockers.ts';
import { sealBlocker } from './seal-blocker.ts';
import { dropUnpublished, storeSealed } from './store-sealed.ts';

/** Stores what changed of these threads, and tells their reporters by sealed answers in the same transaction. */
export async function saveBlockers(context: Pick<Context, 'db'>, db: Writing, threads: HeldBlocker[]): Promise<void> {
  const nameOf = await namesIn(context, threads);
  for (const thread of threads) {
    thread.version += 1;
    await saveThread(db, thread);
  }
  await dropUnpublished(db, threads);
  const answers = [];
  for (const thread of threads) answers.push({ thread, sealed: await sealBlocker(thread, nameOf) });
  await storeSealed(db, answers);
  db.announce('boardChanged', {});
}

/** The names of everybody whom these threads mention. */
export async function namesIn({ db }: Pick<Context, 'db'>, threads: HeldBlocker[]): Promise<(uuid: string) => string> {
  const uuids = threads.flatMap(({ holderId, turns }) => [holderId, ...turns.map(([, , byId]) => byId)]);
  const people = await peopleByUuid(
    db,
    uuids.filter((uuid) => uuid !== null),
  );
  return (uuid) => people.get(uuid)?.name ?? '';
}

async function saveThread(db: Writing, thread: HeldBlocker): Promise<void> {
  const added = thread.turns.slice(thread.stored).map((turn) => turnRow(thread.id, turn));
  await insertRows(db, BlockerTurnRow, added);
  thread.stored = thread.turns.length;
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

export function turnRow(blockerId: string, turn: TurnFacts): BlockerTurnRow {
  const [number, act, byId, onBehalfOfId, text, lang, remedy, promisedFor, day, movedToId] = turn;
  return { blockerId, number, act, byId, onBehalfOfId, text, lang, remedy, promisedFor, day, movedToId };
}
