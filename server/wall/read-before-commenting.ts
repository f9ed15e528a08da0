import type { Writing } from '../kernel/context.ts';
import { forUpdate, unionAll } from '../kernel/sql.ts';
import { receiversIn } from './recognition-facts.ts';

/** What decides about a comment. */
export interface BeforeCommenting {
  /** Giver and receivers of the recognition; null while it is not on the wall. It stays so until the transaction ends. */
  involved: string[] | null;
  /** This comment, where it was sent before. */
  earlier: { id: string; contentHash: string } | null;
}

interface Found {
  what: 'AUTHOR' | 'RECOGNITION' | 'SENT';
  id: string;
  giverId: string | null;
  word: string | null;
}

/**
 * Reads all of it in one statement, which locks the author and the recognition. What another transaction of the author
 * stored meanwhile it may miss, and then the unique index decides.
 */
export async function readBeforeCommenting(
  db: Writing,
  { authorId, recognitionId, idempotencyKey }: { authorId: string; recognitionId: string; idempotencyKey: string },
): Promise<BeforeCommenting> {
  const lock = forUpdate(db.dialect);
  const sql = unionAll(db.dialect, [
    `SELECT 'AUTHOR' AS what, id, NULL AS giverId, NULL AS word FROM person WHERE id = ?${lock}`,
    `SELECT 'RECOGNITION', id, giver_id, receivers FROM recognition WHERE id = ? AND published_at IS NOT NULL${lock}`,
    "SELECT 'SENT', id, NULL, content_hash FROM recognition_comment WHERE author_id = ? AND idempotency_key = ?",
  ]);
  const rows = await db.rows<Found>(sql, [authorId, recognitionId, authorId, idempotencyKey]);
  const of = (kind: Found['what']) => rows.find(({ what }) => what === kind);
  const [recognition, sent] = [of('RECOGNITION'), of('SENT')];
  return {
    involved: recognition ? [recognition.giverId!, ...receiversIn(recognition.word!)] : null,
    earlier: sent ? { id: sent.id, contentHash: sent.word! } : null,
  };
}
