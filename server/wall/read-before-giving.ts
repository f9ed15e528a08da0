import type { Writing } from '../kernel/context.ts';
import { forShare, forUpdate, placeholders, unionAll } from '../kernel/sql.ts';
import type { Honour } from '../people/person.row.ts';
import type { RecognitionRow } from './recognition.row.ts';

/** What decides about a nomination. */
export interface BeforeGiving {
  /** The answer holds until the transaction ends, since whoever retires a value waits for that. */
  isRetired: boolean;
  /** What each receiver prefers, by uuid. */
  honours: Map<string, Honour>;
  /** The places of the day that the giver's nominations take. */
  takenSlots: Set<number>;
  /** This nomination, where it was sent before. */
  earlier: { id: string; contentHash: string } | null;
}

interface Found {
  what: 'GIVER' | 'VALUE' | 'RECEIVER' | 'SENT' | 'TODAY';
  id: string;
  word: string | null;
  slot: number | null;
}

/**
 * Reads all of it in one statement, which locks the giver first: their nominations meet in the same unique indexes, where
 * MySQL would end them in deadlocks. What another of theirs stored meanwhile it may miss, and then the indexes decide.
 */
export async function readBeforeGiving(
  db: Writing,
  {
    giverId,
    valueId,
    idempotencyKey,
    givenOn,
  }: Pick<RecognitionRow, 'giverId' | 'valueId' | 'idempotencyKey' | 'givenOn'>,
  receivers: readonly { uuid: string }[],
): Promise<BeforeGiving> {
  const receiverUuids = receivers.map(({ uuid }) => uuid);
  const sql = unionAll(db.dialect, [
    `SELECT 'GIVER' AS what, id, NULL AS word, NULL AS slot FROM person WHERE id = ?${forUpdate(db.dialect)}`,
    `SELECT 'VALUE', id, NULL, NULL FROM \`value\` WHERE id = ? AND retired_at IS NULL${forShare(db.dialect)}`,
    `SELECT 'RECEIVER', id, honour, NULL FROM person WHERE id IN (${placeholders(receiverUuids)})`,
    "SELECT 'SENT', id, content_hash, NULL FROM recognition WHERE giver_id = ? AND idempotency_key = ?",
    "SELECT 'TODAY', id, NULL, day_slot FROM recognition WHERE giver_id = ? AND given_on = ?",
  ]);
  const rows = await db.rows<Found>(sql, [
    ...[giverId, valueId, ...receiverUuids],
    ...[giverId, idempotencyKey, giverId, givenOn],
  ]);
  const of = (kind: Found['what']) => rows.filter(({ what }) => what === kind);
  const [sent] = of('SENT');
  return {
    isRetired: of('VALUE').length === 0,
    honours: new Map(of('RECEIVER').map(({ id, word }) => [id, word as Honour])),
    takenSlots: new Set(of('TODAY').map(({ slot }) => Number(slot))),
    earlier: sent ? { id: sent.id, contentHash: sent.word! } : null,
  };
}
