import type { Writing } from '../kernel/context.ts';
import { filledUp, forShare, placeholders, unionAll } from '../kernel/sql.ts';
import type { Honour } from '../people/person.row.ts';
import type { Nomination } from './nomination.ts';

/** What decides about nominations. */
export interface BeforeGiving {
  /** The values that are not retired. That holds until the transaction ends, since whoever retires one waits for it. */
  currentValues: Set<string>;
  /** What each receiver prefers, by uuid. */
  honours: Map<string, Honour>;
  /** How many places of a day a giver's nominations take, by `placeOf`: they are numbered from one on. */
  takenPlaces: Map<string, number>;
}

interface Found {
  what: 'VALUE' | 'RECEIVER' | 'DAY';
  id: string;
  /** the receiver's preference, or the day */
  word: string | null;
  taken: number | null;
}

/** Reads it for all of them in one statement. What another process stores meanwhile it misses, and then the indexes decide. */
export async function readBeforeGiving(db: Writing, nominations: readonly Nomination[]): Promise<BeforeGiving> {
  const all = (of: (nomination: Nomination) => string | string[]) => filledUp([...new Set(nominations.flatMap(of))]);
  const values = all(({ row }) => row.valueId);
  const receivers = all(({ receivers }) => receivers.map(({ uuid }) => uuid));
  const givers = all(({ row }) => row.giverId);
  const days = all(({ row }) => row.givenOn);
  const sql = unionAll(db.dialect, [
    `SELECT 'VALUE' AS what, id, NULL AS word, NULL AS taken FROM \`value\`
       WHERE id IN (${placeholders(values)}) AND retired_at IS NULL${forShare(db.dialect)}`,
    `SELECT 'RECEIVER', id, honour, NULL FROM person WHERE id IN (${placeholders(receivers)})`,
    `SELECT 'DAY', giver_id, given_on, MAX(day_slot) FROM recognition
       WHERE giver_id IN (${placeholders(givers)}) AND given_on IN (${placeholders(days)}) GROUP BY giver_id, given_on`,
  ]);
  const rows = await db.rows<Found>(sql, [...values, ...receivers, ...givers, ...days]);
  const of = (kind: Found['what']) => rows.filter(({ what }) => what === kind);
  return {
    currentValues: new Set(of('VALUE').map(({ id }) => id)),
    honours: new Map(of('RECEIVER').map(({ id, word }) => [id, word as Honour])),
    takenPlaces: new Map(of('DAY').map(({ id, word, taken }) => [placeOf(id, word!), Number(taken)])),
  };
}

/** A giver's day. */
export function placeOf(giverId: string, givenOn: string): string {
  return `${giverId} ${givenOn}`;
}
