import type { Database } from '../kernel/database.ts';

/** Every nullifier that is remembered, with the hash of the body it was spent on. */
export async function readSpent(db: Database): Promise<Map<string, string>> {
  const rows = await db.rows<{ nullifier: string; bodyHash: string }>(
    'SELECT nullifier, body_hash AS bodyHash FROM nullifier',
  );
  return new Map(rows.map(({ nullifier, bodyHash }) => [nullifier, bodyHash]));
}

/** `<thread> <turn>` of everything that a bulletin has shown. */
export async function readShownTurns(db: Database): Promise<Set<string>> {
  const rows = await db.rows<{ threadId: string; turn: number }>('SELECT thread_id AS threadId, turn FROM shown_turn');
  return new Set(rows.map(({ threadId, turn }) => `${threadId} ${turn}`));
}
