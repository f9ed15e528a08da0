import type { Writing } from '../kernel/context.ts';
import type { Writer } from '../kernel/database.ts';
import { placeholders } from '../kernel/sql.ts';

/**
 * Recomputes the columns in which recognitions repeat their receivers, reactions and comments, so that a page reads one
 * row each. They are counted from the tables and never incremented, so that they cannot drift. The caller has to lock the
 * recognition first (`lockRecognition`), so that two counts do not overlap.
 */
export async function recount(db: Writer, recognitionIds: string[]): Promise<void> {
  await db.run(
    `UPDATE recognition AS r SET
       receivers = (SELECT COALESCE(GROUP_CONCAT(CONCAT(p.person_id, p.consent) ORDER BY p.position), '')
         FROM recognition_receiver p WHERE p.recognition_id = r.id),
       reactions = (SELECT CONCAT_WS(',', SUM(x.kind = 'APPLAUSE'), SUM(x.kind = 'HEART'), SUM(x.kind = 'BRIGHT'),
         SUM(x.kind = 'COPY')) FROM reaction x WHERE x.recognition_id = r.id),
       copy_count = (SELECT COUNT(*) FROM reaction x WHERE x.recognition_id = r.id AND x.kind = 'COPY'),
       comment_count = (SELECT COUNT(*) FROM recognition_comment c
         WHERE c.recognition_id = r.id AND c.published_at IS NOT NULL)
     WHERE r.id IN (${placeholders(recognitionIds)})`,
    recognitionIds,
  );
}

/** Recounts a recognition and publishes that it has changed, so that everybody who has it open sees the new counts. */
export async function recountAndAnnounce(db: Writing, recognitionId: string): Promise<void> {
  await recount(db, [recognitionId]);
  db.announce('wallChanged', { recognitionId });
}
