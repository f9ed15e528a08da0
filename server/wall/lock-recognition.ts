import type { Writing } from '../kernel/context.ts';
import { forUpdate } from '../kernel/sql.ts';

/** The facts of a recognition that decide who may do what with it. */
export interface LockedRecognition {
  id: string;
  giverId: string;
  valueId: string;
  /** as in `RecognitionFacts` */
  receivers: string;
  /** as in `RecognitionFacts` */
  reactions: string;
  createdAt: string;
  publishedAt: string | null;
  hiddenAt: string | null;
  withdrawnAt: string | null;
}

/** Reads a recognition inside a transaction and locks it until the end, so that two verbs do not overlap. */
export async function lockRecognition(db: Writing, uuid: string | null): Promise<LockedRecognition | null> {
  if (uuid === null) return null;
  const [row] = await db.rows<LockedRecognition>(
    `SELECT id, giver_id AS giverId, value_id AS valueId, receivers, reactions, created_at AS createdAt,
       published_at AS publishedAt, hidden_at AS hiddenAt, withdrawn_at AS withdrawnAt
     FROM recognition WHERE id = ?${forUpdate(db.dialect)}`,
    [uuid],
  );
  return row ?? null;
}
