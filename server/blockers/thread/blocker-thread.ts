import type { Context } from '../../kernel/context.ts';
import type { Parameter, Writer } from '../../kernel/database.ts';
import { forUpdate, placeholders } from '../../kernel/sql.ts';
import type { BlockerLife, MergeGroup } from '../life/blocker-life.ts';
import type { Turn } from '../life/turn.ts';

/** A blocker with its conversation, as transactions read and save it. */
export interface BlockerThread extends BlockerLife {
  id: string;
  threadId: string;
  /** The reporter's public key. */
  openPub: string;
  day: string;
  title: string;
  /** What its reporter wrote, in which language: no device stores it, so it is sealed to them again with each answer. */
  obstacle: string;
  cost: string;
  lang: string;
  addresseeId: string | null;
  /** Counts what its reporter is sent. */
  version: number;
  /** How many of the turns are stored. */
  storedTurns: number;
}

export type ThreadGroup = MergeGroup<BlockerThread>;

const columns = `id, thread_id AS threadId, open_pub AS openPub, day, title, obstacle, cost, lang, addressee_id AS addresseeId,
  holder_id AS holderId, visibility, listed, state, due_on AS dueOn, overdue, moved_up AS movedUp, me_toos AS meToos,
  version, merged_into_id AS mergedIntoId, hidden_reason AS hiddenReason, hidden_by_id AS hiddenById,
  closed_on AS closedOn, closed_by_id AS closedById, recognition_id AS recognitionId`;

/** Where a blocker goes on: itself, unless it was merged. Read before the transaction that locks it. */
export async function rootOf({ db }: Pick<Context, 'db'>, uuid: string | null): Promise<string | null> {
  if (uuid === null) return null;
  const sql = 'SELECT COALESCE(merged_into_id, id) AS root FROM blocker WHERE id = ?';
  return (await db.rows<{ root: string }>(sql, [uuid]))[0]?.root ?? null;
}

/**
 * Reads a blocker and what belongs to it inside a transaction and, on MySQL, locks it until the end, so that two verbs do
 * not cross. The one in which it goes on is locked first, whichever was asked for: else two would wait for each other.
 * Every read here is a locking one: it sees what another transaction has just committed.
 */
export async function lockGroup(
  db: Writer,
  uuid: string | null,
  goesOnIn: string | null = uuid,
): Promise<ThreadGroup | null> {
  if (uuid === null || goesOnIn === null) return null;
  const [root] = await lock(db, 'id = ?', goesOnIn);
  if (!root) return null;
  // Merged into another one meanwhile: it goes on there.
  if (root.mergedIntoId !== null) return lockGroup(db, uuid, root.mergedIntoId);
  const merged = await lock(db, 'merged_into_id = ?', root.id);
  const all = [root, ...merged];
  await readTurns(db, all);
  return { self: all.find(({ id }) => id === uuid)!, root, merged };
}

async function lock(db: Writer, condition: string, parameter: Parameter): Promise<BlockerThread[]> {
  const sql = `SELECT ${columns} FROM blocker WHERE ${condition}${forUpdate(db.dialect)}`;
  const rows = await db.rows<Omit<BlockerThread, 'turns' | 'storedTurns'>>(sql, [parameter]);
  return rows.map((row) => ({ ...row, turns: [], storedTurns: 0 }));
}

async function readTurns(db: Writer, threads: BlockerThread[]): Promise<void> {
  const uuids = threads.map(({ id }) => id);
  const rows = await db.rows<Turn & { blockerId: string }>(
    `SELECT blocker_id AS blockerId, number, act, by_id AS byId, on_behalf_of_id AS onBehalfOfId, text, lang, remedy,
       promised_for AS promisedFor, day, moved_to_id AS movedToId
     FROM blocker_turn WHERE blocker_id IN (${placeholders(uuids)}) ORDER BY blocker_id, number${forUpdate(db.dialect)}`,
    uuids,
  );
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  for (const { blockerId, ...turn } of rows) byId.get(blockerId)!.turns.push(turn);
  for (const thread of threads) thread.storedTurns = thread.turns.length;
}
