import type { Writing } from '../kernel/context.ts';
import type { Statements, Writer } from '../kernel/database.ts';
import { placeholders } from '../kernel/sql.ts';

/** What the columns of a recognition `r` that repeat other tables have to say, counted from these tables. */
export const counted = {
  receivers: `(SELECT COALESCE(GROUP_CONCAT(CONCAT(p.person_id, p.consent) ORDER BY p.position), '')
    FROM recognition_receiver p WHERE p.recognition_id = r.id)`,
  reactions: `(SELECT CONCAT_WS(',', SUM(x.kind = 'APPLAUSE'), SUM(x.kind = 'HEART'), SUM(x.kind = 'BRIGHT'),
    SUM(x.kind = 'COPY')) FROM reaction x WHERE x.recognition_id = r.id)`,
  copy_count: "(SELECT COUNT(*) FROM reaction x WHERE x.recognition_id = r.id AND x.kind = 'COPY')",
  comment_count: `(SELECT COUNT(*) FROM recognition_comment c
    WHERE c.recognition_id = r.id AND c.published_at IS NOT NULL)`,
};

export type CountedColumn = keyof typeof counted;

export const countedColumns = Object.keys(counted) as CountedColumn[];

/**
 * Counts anew what recognitions repeat of other tables, so that a page reads one row each. It costs as much as there is to
 * count: verbs add what they change. The caller has to lock a recognition that others can see (`lockRecognition`).
 */
export async function recount(
  db: Writer,
  recognitionIds: string[],
  columns: readonly CountedColumn[] = countedColumns,
): Promise<void> {
  const changes = columns.map((column) => `${column} = ${counted[column]}`).join(', ');
  await db.run(
    `UPDATE recognition AS r SET ${changes} WHERE r.id IN (${placeholders(recognitionIds)})`,
    recognitionIds,
  );
}

/** Adds to the comments of a recognition that can be read, and publishes that it has changed; the caller has locked it. */
export async function addToComments(
  db: Statements & Pick<Writing, 'announce'>,
  recognitionId: string,
  change: number,
): Promise<void> {
  if (change === 0) return;
  await db.run('UPDATE recognition SET comment_count = comment_count + ? WHERE id = ?', [change, recognitionId]);
  db.announce('wallChanged', { recognitionId });
}

/** Hides a comment that can be read; what it changes is what `addToComments` has to know. */
export const hideComment =
  'UPDATE recognition_comment SET published_at = NULL WHERE id = ? AND published_at IS NOT NULL';
