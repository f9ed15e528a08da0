import type { Context } from '../../kernel/context.ts';
import type { Parameter, Writer } from '../../kernel/database.ts';
import { forUpdate, placeholders } from '../../kernel/sql.ts';
import { type BlockerState, type BlockerVisibility, TurnAct } from '../vocabulary/blocker-enums.ts';
import type { TurnFacts } from './blocker-facts.ts';

/** What verbs and clocks change of a blocker, and what they need to know. */
export interface HeldBlockerFacts {
  id: string;
  threadId: string;
  openPub: string;
  day: string;
  title: string;
  addresseeId: string | null;
  holderId: string | null;
  visibility: BlockerVisibility;
  listed: number;
  state: BlockerState;
  dueOn: string | null;
  overdue: number;
  movedUp: number;
  meToos: number;
  version: number;
  mergedIntoId: string | null;
  hiddenReason: string | null;
  hiddenById: string | null;
  closedOn: string | null;
  closedById: string | null;
  storyId: string | null;
}

/** A blocker with its conversation, held in a transaction. */
export interface HeldBlocker extends HeldBlockerFacts {
  turns: TurnFacts[];
  /** How many of the turns are stored. */
  stored: number;
}

/** A blocker where it goes on, with all that were merged into it; `self` is the one that was asked for. */
export interface MergeGroup {
  self: HeldBlocker;
  root: HeldBlocker;
  merged: HeldBlocker[];
}

const columns = `id, thread_id AS threadId, open_pub AS openPub, day, title, addressee_id AS addresseeId,
  holder_id AS holderId, visibility, listed, state, due_on AS dueOn, overdue, moved_up AS movedUp, me_toos AS meToos,
  version, merged_into_id AS mergedIntoId, hidden_reason AS hiddenReason, hidden_by_id AS hiddenById,
  closed_on AS closedOn, closed_by_id AS closedById, story_id AS storyId`;

/** Where a blocker goes on: itself, unless it was merged. Read before the transaction that holds it. */
export async function rootOf({ db }: Pick<Context, 'db'>, uuid: string | null): Promise<string | null> {
  if (uuid === null) return null;
  const sql = 'SELECT COALESCE(merged_into_id, id) AS root FROM blocker WHERE id = ?';
  return (await db.rows<{ root: string }>(sql, [uuid]))[0]?.root ?? null;
}

/**
 * Reads a blocker and what belongs to it inside a transaction and, on MySQL, holds it until the end, so that two verbs do
 * not cross. The one in which it goes on is held first, whichever was asked for: else two would wait for each other. Every
 * read here is a locking one: it sees what another transaction has just committed.
 */
export async function lockGroup(
  db: Writer,
  uuid: string | null,
  goesOnIn: string | null = uuid,
): Promise<MergeGroup | null> {
  if (uuid === null || goesOnIn === null) return null;
  const [root] = await hold(db, 'id = ?', goesOnIn);
  if (!root) return null;
  // Merged into another one meanwhile: it goes on there.
  if (root.mergedIntoId !== null) return lockGroup(db, uuid, root.mergedIntoId);
  const merged = await hold(db, 'merged_into_id = ?', root.id);
  const all = [root, ...merged];
  await readTurns(db, all);
  return { self: all.find(({ id }) => id === uuid)!, root, merged };
}

async function hold(db: Writer, condition: string, parameter: Parameter): Promise<HeldBlocker[]> {
  const sql = `SELECT ${columns} FROM blocker WHERE ${condition}${forUpdate(db.dialect)}`;
  const rows = await db.rows<HeldBlockerFacts>(sql, [parameter]);
  return rows.map((row) => ({ ...row, turns: [], stored: 0 }));
}

async function readTurns(db: Writer, threads: HeldBlocker[]): Promise<void> {
  const uuids = threads.map(({ id }) => id);
  const rows = await db.rows<Record<string, TurnFacts[number]>>(
    `SELECT blocker_id AS blocker, number AS t0, act AS t1, by_id AS t2, on_behalf_of_id AS t3, text AS t4, lang AS t5,
       remedy AS t6, promised_for AS t7, day AS t8, moved_to_id AS t9
     FROM blocker_turn WHERE blocker_id IN (${placeholders(uuids)}) ORDER BY blocker_id, number${forUpdate(db.dialect)}`,
    uuids,
  );
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  for (const { blocker, ...turn } of rows) byId.get(String(blocker))!.turns.push(Object.values(turn) as TurnFacts);
  for (const thread of threads) thread.stored = thread.turns.length;
}

/** A turn as it is taken; its number and what is left out follow. */
export interface NewTurn {
  act: TurnAct;
  day: string;
  byId?: string | null;
  onBehalfOfId?: string | null;
  text?: string | null;
  lang?: string | null;
  remedy?: TurnFacts[6];
  promisedFor?: string | null;
  movedToId?: string | null;
}

export function addTurn(thread: HeldBlocker, turn: NewTurn): void {
  const { act, day, byId = null, onBehalfOfId = null, text = null, lang = null } = turn;
  const { remedy = null, promisedFor = null, movedToId = null } = turn;
  const number = thread.turns.length + 1;
  thread.turns.push([number, act, byId, onBehalfOfId, text, lang, remedy, promisedFor, day, movedToId]);
}

const reporters = new Set<TurnAct>([TurnAct.TEXT, TurnAct.SOLVED, TurnAct.NOT_SOLVED]);

/** The turns that the reporter of this thread can answer: all but their own. */
export function turnsToReporter({ turns }: Pick<HeldBlocker, 'turns'>): TurnFacts[] {
  return turns.filter(([, act]) => !reporters.has(act));
}

/** What management does goes into every conversation that goes on here. */
export function addTurnToAll({ root, merged }: MergeGroup, turn: NewTurn): void {
  for (const thread of [root, ...merged]) addTurn(thread, turn);
}

/** Merged ones stand as the one in which they go on; who reported them confirms for themselves. */
export function mirrorRoot({ root, merged }: MergeGroup): void {
  const { state, holderId, dueOn, overdue, movedUp, closedOn, closedById } = root;
  for (const thread of merged) {
    Object.assign(thread, { state, holderId, dueOn, overdue, movedUp, closedOn, closedById });
  }
}
