import type { Writing } from '../kernel/context.ts';
import type { Writer } from '../kernel/database.ts';
import { placeholders } from '../kernel/sql.ts';

/**
 * Brings what stories repeat of their receivers, reactions and comments to what those tables say: a page then reads one
 * row a story. Counted anew, never by one more, so that it cannot drift; whoever calls holds the story
 * (`holdRecognition`), so that two who count do not cross.
 */
export async function recount(db: Writer, recognitionIds: string[]): Promise<void> {
  await db.run(
    `UPDATE recognition AS r SET
       receivers = (SELECT COALESCE(GROUP_CONCAT(CONCAT(p.person_id, p.consent) ORDER BY p.position), '')
         FROM recognition_receiver p WHERE p.recognition_id = r.id),
       reactions = (SELECT CONCAT_WS(',', SUM(x.kind = 'APPLAUSE'), SUM(x.kind = 'HEART'), SUM(x.kind = 'BRIGHT'),
         SUM(x.kind = 'COPY')) FROM reaction x WHERE x.recognition_id = r.id),
       comment_count = (SELECT COUNT(*) FROM recognition_comment c
         WHERE c.recognition_id = r.id AND c.published_at IS NOT NULL)
     WHERE r.id IN (${placeholders(recognitionIds)})`,
    recognitionIds,
  );
}

/** What readers did with a story: counted, and everybody who has it open hears of it. */
export async function recountEcho(db: Writing, recognitionId: string): Promise<void> {
  await recount(db, [recognitionId]);
  db.announce('wallChanged', { recognitionId });
}
