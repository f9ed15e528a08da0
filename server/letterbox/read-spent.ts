import type { Database, Writer } from '../kernel/database.ts';
import { placeholders } from '../kernel/sql.ts';

/** Every nullifier that is remembered, with the hash of the body it was spent on. */
export async function readSpent(db: Database): Promise<Map<string, string>> {
  const rows = await db.rows<{ nullifier: string; bodyHash: string }>(
    'SELECT nullifier, body_hash AS bodyHash FROM nullifier',
  );
  return new Map(rows.map(({ nullifier, bodyHash }) => [nullifier, bodyHash]));
}

/** Nullifiers per statement. */
const chunkSize = 1_000;

/**
 * Which of these were delivered before: a crash, or an old file of the spool, may bring them again. They are sorted, since a
 * log of statements would show the order of arrival.
 */
export async function deliveredAmong(db: Database | Writer, nullifiers: string[]): Promise<Set<string>> {
  const delivered = new Set<string>();
  const sorted = [...nullifiers].sort();
  for (let from = 0; from < sorted.length; from += chunkSize) {
    const chunk = sorted.slice(from, from + chunkSize);
    const sql = `SELECT nullifier FROM nullifier WHERE nullifier IN (${placeholders(chunk)})`;
    for (const { nullifier } of await db.rows<{ nullifier: string }>(sql, chunk)) delivered.add(nullifier);
  }
  return delivered;
}

/** `<thread> <turn>` of everything that a bulletin has shown. */
export async function readShownTurns(db: Database): Promise<Set<string>> {
  const rows = await db.rows<{ threadId: string; turn: number }>('SELECT thread_id AS threadId, turn FROM shown_turn');
  return new Set(rows.map(({ threadId, turn }) => `${threadId} ${turn}`));
}
