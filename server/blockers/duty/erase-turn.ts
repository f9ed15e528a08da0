import type { Context, Writing } from '../../kernel/context.ts';
import { write } from '../../kernel/write.ts';
import type { Turn } from '../life/turn.ts';
import { type BlockerThread, lockGroup, rootOf } from '../thread/blocker-thread.ts';
import { saveThreads } from '../thread/save-threads.ts';

/** Why the law has something erased: somebody's data, the order of a court or an authority, or what may not be said. */
export const erasureReasons = ['privacy', 'court', 'unlawful'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

export interface Erasure {
  blockerUuid: string;
  /** The number of the turn; null: all that says something. */
  number: number | null;
  because: ErasureReason;
  /** `YYYY-MM-DD` */
  day: string;
}

/**
 * Erases what a turn says, or all turns of a conversation, with the copies of it in blockers that were merged, and the
 * salts without which nobody can tell by the published hash what it was. The next document has a tombstone in its place,
 * and its reporter a new answer. Gives how many texts were erased; none where there is no such turn, or it says nothing.
 */
export async function eraseTurn(context: Pick<Context, 'db' | 'events'>, erasure: Erasure): Promise<number> {
  const goesOnIn = await rootOf(context, erasure.blockerUuid);
  const erased = await write(context, async (db) => {
    const group = await lockGroup(db, erasure.blockerUuid, goesOnIn);
    const said = group?.self.turns.filter(({ number, text }) => text !== null && isMeant(erasure, number)) ?? [];
    if (!group || said.length === 0) return 0;
    const found = [group.root, ...group.merged].flatMap((thread) => copiesIn(thread, group.self, said));
    for (const { thread, turn } of found) await erase(db, thread, turn, erasure);
    await saveThreads(context, db, [...new Set(found.map(({ thread }) => thread))]);
    return found.length;
  });
  // SQLite's log holds what was deleted until it is emptied.
  if (erased > 0) await context.db.truncateLog();
  return erased;
}

/** A merge copies what management said: the same words of the same person on the same day. */
function copiesIn(thread: BlockerThread, self: BlockerThread, said: Turn[]): { thread: BlockerThread; turn: Turn }[] {
  const wordsOf = ({ act, byId, text, day }: Turn) => JSON.stringify([act, byId, text, day]);
  const ofManagement = new Set(said.filter(({ byId }) => byId !== null).map(wordsOf));
  const isCopy = (turn: Turn) => (thread === self && said.includes(turn)) || ofManagement.has(wordsOf(turn));
  return thread.turns.filter(isCopy).map((turn) => ({ thread, turn }));
}

function isMeant({ number }: Erasure, turn: number): boolean {
  return number === null || number === turn;
}

async function erase(db: Writing, thread: BlockerThread, turn: Turn, { because, day }: Erasure): Promise<void> {
  const at = [thread.id, turn.number];
  await db.run('UPDATE blocker_turn SET text = NULL WHERE blocker_id = ? AND number = ?', at);
  await db.run(
    `UPDATE blocker_proof SET salt = NULL, erased_on = ?, erased_because = ?
     WHERE kind = 'TURN' AND blocker_id = ? AND number = ?`,
    [day, because, ...at],
  );
  turn.text = null;
}
